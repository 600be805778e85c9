extension Check {
  static let unitIsKnown = Check(
    "template.unit",
    "One case is a child, a family, an incident or a meeting.",
    rejected: [
      """
      unit: ▸chidl
      """
    ],
    accepted: [
      """
      unit: child
      """,
      """
      unit: meeting
      """,
    ]
  ) { draft in
    let units = ["child", "family", "incident", "meeting"]
    guard let unit = draft.unit, !units.contains(unit.value) else { return [] }
    return [unit.breach("A case is no \(unit.quoted) here.", choices: units)]
  }
}
