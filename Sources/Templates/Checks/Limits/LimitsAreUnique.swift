extension Check {
  static let limitsAreUnique = Check(
    "limit.repeated",
    "A limit is declared once.",
    rejected: [
      """
      limits:
        - id: not-seen
        - id: ▸not-seen
      """
    ],
    accepted: [
      """
      limits:
        - id: not-seen
        - id: no-plan
      """
    ]
  ) { draft in
    repeated(draft.limits.compactMap(\.id), "Limit")
  }
}
