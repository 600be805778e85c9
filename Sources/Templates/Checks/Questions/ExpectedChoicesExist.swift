extension Check {
  static let expectedChoicesExist = Check(
    "choices.expected",
    "What is expected is among the options.",
    rejected: [
      """
      sections:
        - questions:
          - choices: {options: {police: Police, gp: GP}, expected: [▸pg]}
      """
    ],
    accepted: [
      """
      sections:
        - questions:
          - choices: {options: {police: Police, gp: GP}, expected: [gp]}
      """
    ]
  ) { draft in
    draft.questions.flatMap(\.answers).flatMap { answer -> [Breach] in
      guard let options = answer.kind.options else { return [] }
      let declared = Declared(options.map(\.id), under: "options")
      return declared.unknown(answer.kind.expected).map {
        declared.breach($0, "\($0.quoted) is expected and is no option of this question.")
      }
    }
  }
}
