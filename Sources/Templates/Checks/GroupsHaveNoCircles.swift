extension Check {
  static let groupsHaveNoCircles = Check(
    "group.circle",
    "A group is never, by way of others, part of itself.",
    rejected: [
      """
      groups: {health: [▸local], local: [▸health]}
      """,
      """
      groups: {health: [▸health]}
      """,
    ],
    accepted: [
      """
      groups: {health: [gp, local], local: [school]}
      """
    ]
  ) { draft in
    draft.groups.flatMap { group in
      group.members.filter { reaches($0.value, group.id.value, in: draft) }.map {
        Breach(
          $0.place, "Group \(group.id.quoted) is part of itself by way of \($0.quoted).",
          hint: "Remove \(Complaint.short($0.value)), or list its agencies here.")
      }
    }
  }

  private static func reaches(_ start: String, _ end: String, in draft: TemplateDraft) -> Bool {
    var (waiting, seen) = ([start], Set<String>())
    while let name = waiting.popLast() {
      if name == end { return true }
      guard seen.insert(name).inserted else { continue }
      waiting += draft.groups.filter { $0.id.value == name }.flatMap(\.members).map(\.value)
    }
    return false
  }
}
