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
    draft.languages = names(fields["languages"], "languages")
    draft.keys = fields.entries.mapValues(\.key)
    for key in ["agencies", "scales", "themes", "sections"] { expectSome(fields[key], key) }
    readDeclarations(fields, into: &draft)
    draft.sections = sections(fields["sections"])
    draft.limits = list(fields["limits"], "limits").compactMap { limit($0) }
    draft.briefing = fields["briefing"].flatMap { briefing($0) }
    draft.tests = list(fields["tests"], "tests").compactMap { test($0) }
    return draft
  }

  /// What a template cannot do without is written, and written with something in it.
  mutating func expectSome(_ piece: Piece?, _ key: String) {
    guard let piece, piece.isEmpty else { return }
    complain(
      "value.missing", at: piece.place, "There is nothing under '\(key)'.",
      hint: "Add at least one below \(key).")
  }

  /// More than any audit asks, and few enough to check in a second.
  static let mostQuestions = 10_000

  private mutating func sections(_ piece: Piece?) -> [SectionDraft] {
    let sections = list(piece, "sections").compactMap { section($0) }
    let questions = sections.reduce(0) { $0 + $1.questions.count }
    guard let piece, questions > Self.mostQuestions else { return sections }
    return tooLong(questions, at: piece.place, most: Self.mostQuestions) ?? []
  }

  private mutating func readDeclarations(_ fields: Fields, into draft: inout TemplateDraft) {
    draft.sources = sources(fields["sources"], "sources")
    draft.law = law(fields["law"])
    draft.agencies = named(fields["agencies"], "agencies")
    draft.groups = groups(fields["groups"])
    draft.scales = scales(fields["scales"])
    draft.grades = fields["grades"].flatMap { grades($0) }
    draft.profile = profile(fields["profile"])
    draft.respondent = respondent(fields["respondent"])
    draft.themes = named(fields["themes"], "themes")
  }
}
