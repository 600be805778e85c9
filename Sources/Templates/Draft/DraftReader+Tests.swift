/// The tests a template carries.
extension DraftReader {
  mutating func test(_ piece: Piece) -> TestDraft? {
    fields(piece, .test).map {
      TestDraft(
        name: text($0["name"], "name"), agency: text($0["agency"], "agency"),
        profile: values($0["case"], "case"), respondent: values($0["respondent"], "respondent"),
        given: values($0["given"], "given"), expect: $0["expect"].flatMap { expectation($0) },
        place: piece.place)
    }
  }

  private mutating func expectation(_ piece: Piece) -> ExpectationDraft? {
    fields(piece, .expectation).map { fields in
      ExpectationDraft(
        limits: fields["limits"].map { names($0, "limits") },
        grades: values(fields["grades"], "grades"), asked: names(fields["asked"], "asked"),
        notAsked: names(fields["not-asked"], "not-asked"),
        waiting: names(fields["waiting"], "waiting"))
    }
  }

  /// Names with a value each: one word or text, or a list of them.
  mutating func values(_ piece: Piece?, _ key: String) -> [ValueDraft] {
    guard let piece, let entries = entries(piece, called: "'\(key)'") else { return [] }
    return entries.compactMap { entry in
      guard case .list(_, let place) = entry.value else {
        return text(entry.value, entry.key.value).map { ValueDraft(name: entry.key, value: $0) }
      }
      let parts = names(entry.value, entry.key.value)
      let whole = parts.map(\.value).joined(separator: ", ")
      return ValueDraft(
        name: entry.key, value: Marked(value: whole, place: place), parts: parts)
    }
  }
}
