extension Check {
  static let listsRepeatNothing = Check(
    "list.repeated",
    "A list names each thing once.",
    rejected: [
      """
      sections:
        - questions:
          - who: [police, ▸police]
      """,
      """
      limits:
        - when: {questions: [N1, N2, ▸N1], are: [lacking]}
      """,
    ],
    accepted: [
      """
      sections:
        - questions:
          - who: [police, gp]
      """
    ]
  ) { draft in
    lists(in: draft).flatMap { list in
      list.indices.filter { index in list[..<index].contains { $0.value == list[index].value } }
        .map {
          Breach(
            list[$0].place, "\(list[$0].quoted) is named twice in this list.", hint: "Remove one.")
        }
    }
  }

  private static func lists(in draft: TemplateDraft) -> [[Marked<String>]] {
    draft.groups.map(\.members) + draft.scales.map(\.nonAnswers) + draft.sections.map(\.sources)
      + draft.questions.map { $0.who?.names ?? [] } + draft.questions.flatMap(expected)
      + draft.limits.flatMap { [$0.questions, $0.standings] }
  }

  private static func expected(of question: QuestionDraft) -> [[Marked<String>]] {
    question.answers.compactMap { answer in
      guard case .choices(_, let expected) = answer.kind else { return nil }
      return expected
    }
  }
}
