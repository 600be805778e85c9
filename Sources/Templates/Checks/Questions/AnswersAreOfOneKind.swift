import Wording

extension Check {
  static let answersAreOfOneKind = Check(
    "question.answer",
    "A question is answered in one way: by a scale, yes or no, choices, a count, dates or a text.",
    rejected: [
      """
      sections:
        - questions:
          - id: ▸N6
            asks: Why?
      """,
      """
      sections:
        - questions:
          - id: N6
            scale: yes-no
            ▸count: {of: visits}
      """,
    ],
    accepted: [
      """
      sections:
        - questions:
          - id: N6
            count: {of: visits}
      """
    ]
  ) { draft in
    draft.questions.flatMap { question -> [Breach] in
      guard !question.answers.isEmpty else {
        return [
          Breach(
            question.id?.place ?? question.place,
            "\(question.words) does not say how it is answered.",
            hint: "Add one of \(Enumeration.either(DraftReader.waysToAnswer.map { "\($0): …" })).")
        ]
      }
      return question.answers.dropFirst().map {
        Breach(
          $0.key.place,
          "\(question.words) is answered in two ways, \(question.answers[0].key.value) "
            + "and \($0.key.value).", hint: "Remove one of them.")
      }
    }
  }
}
