extension Check {
  static let questionsAreUnique = Check(
    "question.repeated",
    "A question is declared once.",
    rejected: [
      """
      sections:
        - questions:
          - id: N6
          - id: N7
        - questions:
          - id: ▸n6
      """
    ],
    accepted: [
      """
      sections:
        - questions:
          - id: N6
          - id: N7
      """
    ]
  ) { draft in
    repeated(draft.questions.compactMap(\.id), "Question")
  }

  /// Names declared again; capitals make no difference to a person, nor here.
  static func repeated(_ names: [Marked<String>], _ noun: String) -> [Breach] {
    var first: [String: Marked<String>] = [:]
    return names.compactMap { name in
      guard let earlier = first[name.value.lowercased()] else {
        first[name.value.lowercased()] = name
        return nil
      }
      let short = Complaint.short(name.value)
      return Breach(
        name.place,
        earlier.value == name.value
          ? "\(noun) \(short) is declared twice; the first is at \(earlier.place.inWords)."
          : "\(noun) \(short) is \(Complaint.short(earlier.value)) of "
            + "\(earlier.place.inWords) again: capitals make no difference.",
        hint: "Give this one an id of its own, or remove it.",
        other: Complaint.Other(place: earlier.place, text: "the first \(short)"))
    }
  }
}
