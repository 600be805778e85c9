extension Check {
  static let panelIsLast = Check(
    "agency.panel-last",
    "The panel is listed last, after at least one agency.",
    rejected: [
      """
      agencies: {▸panel: The panel, gp: GP}
      """,
      """
      agencies: {▸panel: The panel}
      """,
    ],
    accepted: [
      """
      agencies: {gp: GP, panel: The panel}
      """
    ]
  ) { draft in
    let panel = draft.agencies.first { $0.id.value == "panel" }
    guard let panel else { return [] }
    guard draft.agencies.count > 1 else {
      return [
        Breach(
          panel.id.place, "The panel alone cannot be audited.",
          hint: "Add the agencies that read their files, above panel.")
      ]
    }
    guard draft.agencies.last?.id.value != "panel" else { return [] }
    return [
      Breach(
        panel.id.place, "The panel is listed last, and agencies follow it here.",
        hint: "Move the line with panel below the others.")
    ]
  }
}
