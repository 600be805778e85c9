extension Check {
  static let earlierNamesAreFree = Check(
    "was.current",
    "What a question was called is no name of a question now.",
    rejected: [
      """
      sections:
        - questions:
            - id: N1
            - {id: N2, was: [▸N1]}
      """,
      """
      sections:
        - id: voice
        - {id: child, was: [▸voice]}
      """,
    ],
    accepted: [
      """
      sections:
        - questions:
            - {id: N2, was: [N1]}
      """
    ]
  ) { draft in
    current(draft.questions.flatMap(\.earlier), draft.declaredQuestions, "question")
      + current(draft.sections.flatMap(\.earlier), draft.declaredSections, "section")
  }

  private static func current(
    _ names: [Marked<String>], _ declared: Declared, _ noun: String
  ) -> [Breach] {
    names.filter { declared.contains($0.value) }.map {
      Breach(
        $0.place, "\($0.quoted) is still a \(noun) of this edition.",
        hint: "Name what was asked in an earlier edition and is asked no more, or remove was.")
    }
  }
}
