extension Check {
  static let groupsAreNoAgencies = Check(
    "group.agency",
    "A group has a name no agency has.",
    rejected: [
      """
      agencies: {police: Police}
      groups: {▸police: [police]}
      """
    ],
    accepted: [
      """
      agencies: {police: Police}
      groups: {justice: [police]}
      """
    ]
  ) { draft in
    draft.groups.map(\.id).compactMap { group in
      guard let agency = draft.agencies.first(where: { $0.id.value == group.value }) else {
        return nil
      }
      return Breach(
        group.place, "Group \(group.quoted) is an agency already, at \(agency.id.place.inWords).",
        hint: "Give the group another name.")
    }
  }
}
