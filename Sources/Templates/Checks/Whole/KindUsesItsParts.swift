import Auditing

extension Check {
  static let kindUsesItsParts = Check(
    "kind.not-used",
    "A part that a kind of template has no use for is left out.",
    rejected: [
      """
      kind: school-audit
      ▸unit: child
      ▸profile: {tier: {asks: Tier, choices: {a: A, b: B}}}
      """,
      """
      kind: case-audit
      ▸respondent: {phase: {asks: Phase, choices: {a: A, b: B}}}
      """,
    ],
    accepted: [
      """
      kind: school-audit
      respondent: {phase: {asks: Phase, choices: {a: A, b: B}}}
      """
    ]
  ) { draft in
    guard let kind = draft.kind.flatMap({ Template.Kind(rawValue: $0.value) }) else { return [] }
    let unused = kind == .caseAudit ? ["respondent"] : ["unit", "profile"]
    return unused.compactMap { draft.keys[$0] }.map {
      Breach(
        $0.place,
        kind == .caseAudit
          ? "A case audit records nothing of respondents: each agency answers about a case."
          : "A template of kind \(kind.rawValue) has no cases, so '\($0.value)' says nothing.",
        hint: kind == .caseAudit ? "Write profile: …, or remove it." : "Remove it.")
    }
  }
}
