extension Check {
  static let carryHasEarlierNames = Check(
    "was.missing",
    "Answers are carried only from an earlier name.",
    rejected: [
      """
      sections:
        - questions:
            - {id: N2, carry: ▸copy}
      """
    ],
    accepted: [
      """
      sections:
        - questions:
            - {id: N2, was: [N1], carry: copy}
      """
    ]
  ) { draft in
    draft.questions.compactMap { question in
      guard let carry = question.carry, question.earlier.isEmpty else { return nil }
      return Breach(
        carry.place, "\(question.words) has no earlier name to carry answers from.",
        hint: "Add was: [N1] with its earlier name, or remove carry.")
    }
  }
}
