import Wording

extension Check {
  static let optionsAreEnough = Check(
    "choices.options",
    "A question with choices has two or more.",
    rejected: [
      """
      sections:
        - questions:
          - ▸choices: {options: {police: Police}}
      """
    ],
    accepted: [
      """
      sections:
        - questions:
          - choices: {options: {police: Police, gp: GP}}
      """
    ]
  ) { draft in
    draft.questions.flatMap(\.answers).compactMap { answer in
      guard let options = answer.kind.options, options.count < 2 else { return nil }
      return Breach(
        answer.key.place, "There are \(Count(options.count, "choice")) here; picking needs two.",
        hint: "Add options, or ask with a scale of yes and no.")
    }
  }
}
