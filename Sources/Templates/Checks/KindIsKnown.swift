extension Check {
  static let kindIsKnown = Check(
    "template.kind",
    "The kind of a template is case-audit.",
    rejected: [
      """
      kind: ▸survey
      """,
      """
      kind: ▸case-adit
      """,
    ],
    accepted: [
      """
      kind: case-audit
      """
    ]
  ) { draft in
    guard let kind = draft.kind, kind.value != "case-audit" else { return [] }
    let others = ["self-assessment", "school-audit", "survey"]
    let summary =
      others.contains(kind.value)
      ? "Templates of kind \(kind.quoted) are not read by this version of the workbench."
      : "\(kind.quoted) is no kind of template."
    return [Breach(kind.place, summary, hint: "Write kind: case-audit.")]
  }
}
