/// The template as a whole, and what it declares before its sections.
extension DraftReader {
  mutating func template(_ piece: Piece) -> TemplateDraft? {
    guard let fields = fields(piece, .template) else { return nil }
    var draft = TemplateDraft(place: piece.place)
    draft.generation = text(fields["scrutineer"], "scrutineer")
    draft.id = text(fields["id"], "id")
    draft.edition = text(fields["edition"], "edition")
    draft.kind = text(fields["kind"], "kind")
    draft.title = text(fields["title"], "title")
    draft.unit = text(fields["unit"], "unit")
    draft.purpose = text(fields["purpose"], "purpose")
    for key in ["agencies", "scales", "themes", "sections"] { expectSome(fields[key], key) }
    readDeclarations(fields, into: &draft)
    draft.sections = sections(fields["sections"])
    draft.limits = list(fields["limits"], "limits").compactMap { limit($0) }
    draft.briefing = fields["briefing"].flatMap { briefing($0) }
    return draft
  }

  /// What a template cannot do without is written, and written with something in it.
  private mutating func expectSome(_ piece: Piece?, _ key: String) {
    guard let piece, piece.isEmpty else { return }
    complain(
      "value.missing", at: piece.place, "There is nothing under '\(key)'.",
      hint: "Add at least one below \(key).")
  }

  private mutating func sections(_ piece: Piece?) -> [SectionDraft] {
    let sections = list(piece, "sections").compactMap { section($0) }
    let questions = sections.reduce(0) { $0 + $1.questions.count }
    guard let piece, questions > 3000 else { return sections }
    return tooLong(questions, at: piece.place, most: 3000) ?? []
  }

  private mutating func readDeclarations(_ fields: Fields, into draft: inout TemplateDraft) {
    draft.sources = sources(fields["sources"], "sources")
    draft.agencies = named(fields["agencies"], "agencies")
    draft.groups = groups(fields["groups"])
    draft.scales = scales(fields["scales"])
    draft.grades = fields["grades"].flatMap { grades($0) }
    draft.profile = profile(fields["profile"])
    draft.themes = named(fields["themes"], "themes")
  }

  mutating func sources(_ piece: Piece?, _ key: String) -> [SourceDraft] {
    guard let piece, let entries = entries(piece, called: "'\(key)'") else { return [] }
    return entries.compactMap { entry in
      fields(entry.value, .source, called: "'\(Complaint.short(entry.key.value))'").map {
        SourceDraft(
          id: entry.key, title: words($0["title"], "title"), link: words($0["link"], "link"))
      }
    }
  }

  private mutating func groups(_ piece: Piece?) -> [GroupDraft] {
    guard let piece, let entries = entries(piece, called: "'groups'") else { return [] }
    guard entries.count <= 100 else {
      return tooLong(entries.count, at: piece.place, most: 100) ?? []
    }
    return entries.map { GroupDraft(id: $0.key, members: names($0.value, $0.key.value)) }
  }

  private mutating func scales(_ piece: Piece?) -> [ScaleDraft] {
    guard let piece, let entries = entries(piece, called: "'scales'") else { return [] }
    return entries.compactMap { entry in
      fields(entry.value, .scale, called: "Scale \(Complaint.short(entry.key.value))").map {
        ScaleDraft(
          id: entry.key, best: text($0["best"], "best"), levels: levels($0["levels"]),
          nonAnswers: names($0["non-answers"], "non-answers"))
      }
    }
  }

  private mutating func levels(_ piece: Piece?) -> [LevelDraft] {
    guard let piece, let entries = entries(piece, called: "'levels'") else { return [] }
    return entries.compactMap { level($0) }
  }

  /// A level is its label alone, or a label with a letter and a meaning.
  private mutating func level(_ entry: Piece.Entry) -> LevelDraft? {
    guard case .keys = entry.value else {
      return text(entry.value, entry.key.value).map {
        LevelDraft(id: entry.key, label: $0.value, letter: nil, means: "")
      }
    }
    let name = "Level \(Complaint.short(entry.key.value))"
    return fields(entry.value, .level, called: name).map {
      LevelDraft(
        id: entry.key, label: words($0["label"], "label"), letter: text($0["letter"], "letter"),
        means: words($0["means"], "means"))
    }
  }

  private mutating func grades(_ piece: Piece) -> GradesDraft? {
    fields(piece, .grades).map {
      GradesDraft(
        scale: text($0["scale"], "scale"), sections: yesOrNo($0["sections"], "sections"),
        overall: yesOrNo($0["overall"], "overall"))
    }
  }

  private mutating func profile(_ piece: Piece?) -> [ProfileDraft] {
    guard let piece, let entries = entries(piece, called: "'profile'") else { return [] }
    return entries.compactMap { entry in
      fields(entry.value, .profile, called: "Profile item \(Complaint.short(entry.key.value))").map
      {
        ProfileDraft(
          id: entry.key, asks: words($0["asks"], "asks"),
          choices: named($0["choices"], "choices"))
      }
    }
  }
}
