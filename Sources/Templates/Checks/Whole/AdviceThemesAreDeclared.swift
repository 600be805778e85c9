extension Check {
  static let adviceThemesAreDeclared = Check(
    "advice.theme",
    "Advice is about a theme of the template.",
    rejected: [
      """
      themes: {history: Use of history}
      briefing: {advice: {▸plans: {ask: Why?}}}
      """
    ],
    accepted: [
      """
      themes: {history: Use of history}
      briefing: {advice: {history: {ask: Why?}}}
      """
    ]
  ) { draft in
    let declared = draft.declaredThemes
    guard !declared.isEmpty else { return [] }
    return declared.unknown((draft.briefing?.advice ?? []).map(\.theme)).map {
      declared.breach($0, "There is advice on \($0.quoted), which is no theme of this template.")
    }
  }
}
