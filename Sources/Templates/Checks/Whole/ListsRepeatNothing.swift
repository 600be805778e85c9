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
      var seen = Set<String>()
      return list.filter { !seen.insert($0.value).inserted }
    }.prefix(Complaint.most).map {
      Breach($0.place, "\($0.quoted) is named twice in this list.", hint: "Remove one.")
    }
  }

  private static func lists(in draft: TemplateDraft) -> [[Marked<String>]] {
    draft.groups.map(\.members) + draft.scales.map(\.nonAnswers) + draft.sections.map(\.sources)
      + draft.questions.map { $0.who?.names ?? [] } + draft.questions.flatMap(expected)
      + draft.sections.flatMap {
        [$0.law, $0.earlier] + $0.questions.flatMap { [$0.law, $0.earlier] }
      }
      + [draft.languages] + draft.limits.flatMap { [$0.questions, $0.standings] }
  }

  private static func expected(of question: QuestionDraft) -> [[Marked<String>]] {
    question.answers.compactMap { answer in
      answer.kind.expected
    }
  }
}
