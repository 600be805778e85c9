extension Check {
  static let agenciesAreDeclared = Check(
    "agency.unknown",
    "Agencies and groups are declared before they are asked.",
    rejected: [
      """
      agencies: {police: Police, gp: GP}
      sections:
        - questions:
          - who: [▸polcie]
      """,
      """
      agencies: {police: Police, gp: GP}
      groups: {all-of-us: [gp, ▸fire]}
      """,
    ],
    accepted: [
      """
      agencies: {police: Police, gp: GP}
      groups: {both: [gp, police]}
      sections:
        - questions:
          - who: {all-but: [both]}
      """
    ]
  ) { draft in
    let declared = draft.declaredAgencies
    guard !draft.agencies.isEmpty else { return [] }
    let asked = draft.questions.flatMap { $0.who?.names ?? [] }
    return declared.unknown(draft.groups.flatMap(\.members) + asked).map {
      declared.breach($0, "No agency or group is called \($0.quoted).")
    }
  }
}
