extension Check {
  static let kindHasItsParts = Check(
    "kind.needs",
    "Each kind of template has the parts its audits cannot do without.",
    rejected: [
      """
      scrutineer: 1
      ▸kind: case-audit
      agencies: {police: Police}
      grades: {scale: s, sections: yes, overall: no}
      """
    ],
    accepted: [
      """
      kind: case-audit
      unit: child
      agencies: {police: Police}
      grades: {scale: s, sections: yes, overall: no}
      """,
      """
      kind: survey
      """,
    ]
  ) { draft in
    guard let kind = draft.kind, let needed = needed[kind.value], let key = draft.keys["kind"]
    else {
      return []
    }
    return needed.filter { draft.keys[$0] == nil }.map {
      Breach(
        key.place, "A template of kind \(kind.value) has no '\($0)'.", hint: "Add \($0): …")
    }
  }

  private static let needed = [
    "case-audit": ["unit", "agencies", "grades"], "self-assessment": ["agencies"],
  ]
}
