extension Check {
  static let sourcesAreDeclared = Check(
    "source.unknown",
    "A source is declared before a section names it.",
    rejected: [
      """
      sources: {sscb-2018: {title: Report}}
      sections:
        - sources: [▸sscb-2108]
      """
    ],
    accepted: [
      """
      sources: {sscb-2018: {title: Report}}
      sections:
        - sources: [sscb-2018]
      """
    ]
  ) { draft in
    let declared = draft.declaredSources
    return declared.unknown(draft.sections.flatMap(\.sources)).map {
      declared.breach($0, "No source is called \($0.quoted).")
    }
  }
}
