extension Check {
  static let attributesAreAnswered = Check(
    "respondent.answer",
    "A respondent item has choices, or is a yes or no, or a number.",
    rejected: [
      """
      respondent:
        ▸phase: {asks: Phase}
        ▸roll: {asks: Pupils on roll, answer: number, choices: {a: A, b: B}}
        ▸trust: {asks: Trust, choices: {a: A}}
      """
    ],
    accepted: [
      """
      respondent:
        phase: {asks: Phase, choices: {primary: Primary, secondary: Secondary}}
        boarding: {asks: Does it board?, answer: yes-no}
      """
    ]
  ) { draft in
    draft.respondent.compactMap { item in
      let isRight = item.answer == nil ? item.choices.count > 1 : item.choices.isEmpty
      guard !isRight else { return nil }
      return Breach(
        item.id.place,
        "Respondent item \(item.id.quoted) has two choices or more, or else says its answer.",
        hint: "Add choices: {…}, or answer: yes-no, or answer: number.")
    }
  }
}
