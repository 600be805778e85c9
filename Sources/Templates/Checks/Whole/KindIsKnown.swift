import Auditing

extension Check {
  static let kindIsKnown = Check(
    "template.kind",
    "A template is for a case audit, a self-assessment, a school audit or a survey.",
    rejected: [
      """
      kind: ▸audit
      """,
      """
      kind: ▸case-adit
      """,
    ],
    accepted: [
      """
      kind: case-audit
      """,
      """
      kind: school-audit
      """,
    ]
  ) { draft in
    let kinds = Template.Kind.allCases.map(\.rawValue)
    guard let kind = draft.kind, !kinds.contains(kind.value) else { return [] }
    return [kind.breach("\(kind.quoted) is no kind of template.", choices: kinds)]
  }
}
