extension Check {
  static let someoneIsAsked = Check(
    "question.nobody",
    "Every question is asked of somebody.",
    rejected: [
      """
      agencies: {police: Police, gp: GP}
      sections:
        - questions:
          - who: ▸{all-but: [police, gp]}
      """,
      """
      agencies: {police: Police, gp: GP}
      sections:
        - questions:
          - who: ▸[]
      """,
    ],
    accepted: [
      """
      agencies: {police: Police, gp: GP}
      sections:
        - questions:
          - who: {all-but: [gp]}
      """
    ]
  ) { draft in
    let declared = draft.declaredAgencies
    let asked = Asked(draft)
    return draft.questions.compactMap { question in
      guard let who = question.who, !draft.agencies.isEmpty,
        who.names.allSatisfy({ declared.contains($0.value) }), asked.agencies(who).isEmpty
      else { return nil }
      return Breach(
        who.place, "\(question.words) is asked of nobody.",
        hint: "Write who: all, or name those who are asked: who: [\(draft.someAgency)].")
    }
  }
}
