extension Check {
  static let basesHaveSources = Check(
    "law.source",
    "A passage of law stands in a declared source.",
    rejected: [
      """
      sources: {children-act: {title: Children Act 2004}}
      law: {s11: {of: ▸children-acts, at: section 11}}
      """
    ],
    accepted: [
      """
      sources: {children-act: {title: Children Act 2004}}
      law: {s11: {of: children-act, at: section 11}}
      """
    ]
  ) { draft in
    let declared = draft.declaredSources
    return declared.unknown(draft.law.compactMap(\.source)).map {
      declared.breach($0, "No source is called \($0.quoted).")
    }
  }
}
