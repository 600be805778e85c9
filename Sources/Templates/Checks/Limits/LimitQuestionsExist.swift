extension Check {
  static let limitQuestionsExist = Check(
    "limit.question",
    "A limit watches questions of the template, and at least one.",
    rejected: [
      """
      sections:
        - questions:
          - id: N33
      limits:
        - when: {questions: [▸N3], are: [lacking]}
      """,
      """
      limits:
        - id: ▸not-seen
          when: {questions: [], are: [lacking]}
      """,
    ],
    accepted: [
      """
      sections:
        - questions:
          - id: N33
      limits:
        - when: {questions: [N33], are: [lacking]}
      """
    ]
  ) { draft in
    let declared = draft.declaredQuestions
    return draft.limits.flatMap { limit -> [Breach] in
      guard !limit.questions.isEmpty else {
        return [
          Breach(
            limit.id?.place ?? limit.place, "\(limit.called) watches no question.",
            hint: "Name some: when: {questions: [N1], are: [lacking]}.")
        ]
      }
      return declared.unknown(limit.questions).map {
        declared.breach($0, "\(limit.called) watches \($0.quoted), which is no question here.")
      }
    }
  }
}
