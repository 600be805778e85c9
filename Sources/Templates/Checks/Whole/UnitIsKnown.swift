import Wording

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
    guard let unit = draft.unit, !Shape.units.contains(unit.value) else { return [] }
    let units = Enumeration.either(Shape.units)
    return [
      unit.breach("One case is a \(units), and this is \(unit.quoted).", choices: Shape.units)
    ]
  }
}
