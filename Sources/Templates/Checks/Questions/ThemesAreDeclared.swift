extension Check {
  static let themesAreDeclared = Check(
    "theme.unknown",
    "A theme is declared before a question is about it.",
    rejected: [
      """
      themes: {history: Use of history}
      sections:
        - questions:
          - theme: ▸histroy
      """
    ],
    accepted: [
      """
      themes: {history: Use of history}
      sections:
        - questions:
          - theme: history
      """
    ]
  ) { draft in
    let declared = draft.declaredThemes
    guard !declared.isEmpty else { return [] }
    return draft.questions.compactMap { question in
      guard let theme = question.theme, !declared.contains(theme.value) else { return nil }
      return declared.breach(
        theme, "\(question.words) is about theme \(theme.quoted), which is not declared.")
    }
  }
}
