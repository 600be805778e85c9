extension Check {
  static let lookForIsGiven = Check(
    "question.look-for",
    "A question says what to look for on the file.",
    rejected: [
      """
      sections:
        - questions:
          - id: ▸N6
            asks: Why?
      """
    ],
    accepted: [
      """
      sections:
        - questions:
          - id: N6
            look-for: The first entry.
      """
    ]
  ) { draft in
    draft.questions.filter { $0.lookFor == nil }.map {
      Breach(
        $0.id?.place ?? $0.place, "\($0.words) does not say what to look for.",
        hint: "Add look-for: with what an auditor would see on the file.")
    }
  }
}
