extension Check {
  static let limitSectionsExist = Check(
    "limit.section",
    "A limit caps a section of the template.",
    rejected: [
      """
      sections:
        - id: voice
      limits:
        - caps: {section: ▸voices, at: good}
      """
    ],
    accepted: [
      """
      sections:
        - id: voice
      limits:
        - caps: {section: voice, at: good}
      """
    ]
  ) { draft in
    let declared = draft.declaredSections
    guard !declared.isEmpty else { return [] }
    return draft.limits.compactMap { limit in
      guard let section = limit.section, !declared.contains(section.value) else { return nil }
      return declared.breach(
        section, "\(limit.called) caps section \(section.quoted), which is not declared.")
    }
  }
}
