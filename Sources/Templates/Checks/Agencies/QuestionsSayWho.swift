extension Check {
  static let questionsSayWho = Check(
    "who.missing",
    "Where agencies are declared a question says who is asked; where none are, it does not.",
    rejected: [
      """
      agencies: {police: Police}
      sections:
        - questions:
            - id: ▸N1
      """,
      """
      sections:
        - questions:
            - {id: N1, who: ▸[police]}
      """,
    ],
    accepted: [
      """
      agencies: {police: Police}
      sections:
        - questions:
            - {id: N1, who: all}
      """,
      """
      sections:
        - questions:
            - id: N1
      """,
    ]
  ) { draft in
    draft.questions.compactMap { question in
      switch (question.who, draft.agencies.isEmpty) {
      case (nil, false) where !question.saysWho:
        Breach(
          question.id?.place ?? question.place, "\(question.words) does not say who is asked.",
          hint: "Add who: all, or who: [\(draft.someAgency)].")
      // An 'agencies' that cannot be read is complained about itself.
      case (let who?, true) where draft.keys["agencies"] == nil:
        Breach(
          who.place, "\(question.words) names who is asked, and no agencies are declared.",
          hint: "Declare them under agencies, or remove who.")
      default: nil
      }
    }
  }
}
