extension Check {
  static let lawIsDeclared = Check(
    "law.unknown",
    "A passage of law is declared before a section or question names it.",
    rejected: [
      """
      law: {s11: {of: children-act, at: section 11}}
      sections:
        - law: [▸s12]
          questions:
            - law: [▸s11-2]
      """
    ],
    accepted: [
      """
      law: {s11: {of: children-act, at: section 11}}
      sections:
        - law: [s11]
      """
    ]
  ) { draft in
    let declared = Declared(draft.law.map(\.id), under: "law")
    let named = draft.sections.flatMap { $0.law + $0.questions.flatMap(\.law) }
    return declared.unknown(named).map {
      declared.breach($0, "No passage of law is called \($0.quoted).")
    }
  }
}
