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
    let reached = Asked(draft).members
    return draft.groups.flatMap { group in
      group.members.filter {
        $0.value == group.id.value || reached[$0.value]?.contains(group.id.value) == true
      }.prefix(Complaint.most).map {
        Breach(
          $0.place,
          $0.value == group.id.value
            ? "Group \(group.id.quoted) is part of itself."
            : "Group \(group.id.quoted) is part of itself by way of \($0.quoted).",
          hint: "Remove \(Complaint.short($0.value)), or list its agencies here.")
      }
    }
  }
}
