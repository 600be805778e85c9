/// What a template declares before it asks.
extension DraftReader {
  mutating func sources(_ piece: Piece?, _ key: String) -> [SourceDraft] {
    guard let piece, let entries = entries(piece, called: "'\(key)'") else { return [] }
    return entries.compactMap { entry in
      fields(entry.value, .source, called: "'\(Complaint.short(entry.key.value))'").map {
        SourceDraft(
          id: entry.key, title: words($0["title"], "title"), link: words($0["link"], "link"),
          edition: words($0["edition"], "edition"), date: text($0["date"], "date"))
      }
    }
  }

  mutating func law(_ piece: Piece?) -> [BasisDraft] {
    guard let piece, let entries = entries(piece, called: "'law'") else { return [] }
    return entries.compactMap { entry in
      fields(entry.value, .basis, called: "Legal basis \(Complaint.short(entry.key.value))").map {
        BasisDraft(id: entry.key, source: text($0["of"], "of"), place: words($0["at"], "at"))
      }
    }
  }

  mutating func groups(_ piece: Piece?) -> [GroupDraft] {
    guard let piece, let entries = entries(piece, called: "'groups'") else { return [] }
    guard entries.count <= 100 else {
      return tooLong(entries.count, at: piece.place, most: 100) ?? []
    }
    return entries.map { GroupDraft(id: $0.key, members: names($0.value, $0.key.value)) }
  }

  mutating func profile(_ piece: Piece?) -> [ProfileDraft] {
    guard let piece, let entries = entries(piece, called: "'profile'") else { return [] }
    return entries.compactMap { entry in
      fields(entry.value, .profileItem, called: "Profile item \(Complaint.short(entry.key.value))")
        .map {
          ProfileDraft(
            id: entry.key, asks: words($0["asks"], "asks"),
            choices: named($0["choices"], "choices"))
        }
    }
  }

  mutating func respondent(_ piece: Piece?) -> [AttributeDraft] {
    guard let piece, let entries = entries(piece, called: "'respondent'") else { return [] }
    return entries.compactMap { entry in
      let name = "Respondent item \(Complaint.short(entry.key.value))"
      return fields(entry.value, .attribute, called: name).map {
        AttributeDraft(
          id: entry.key, asks: words($0["asks"], "asks"),
          choices: named($0["choices"], "choices"), answer: text($0["answer"], "answer"))
      }
    }
  }
}
