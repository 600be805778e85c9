import Auditing

extension Check {
  static let standardsAreReadable = Check(
    "dates.within",
    "A standard between dates is so many days or working days.",
    rejected: [
      """
      sections:
        - questions:
          - dates: {from: A, to: B, within: ▸two weeks}
      """,
      """
      sections:
        - questions:
          - dates: {from: A, to: B, within: ▸15 workng days}
      """,
    ],
    accepted: [
      """
      sections:
        - questions:
          - dates: {from: A, to: B, within: 15 working days}
      """,
      """
      sections:
        - questions:
          - dates: {from: A, to: B, within: 1 day}
      """,
    ]
  ) { draft in
    draft.questions.flatMap(\.answers).compactMap { answer in
      guard case .dates(_, _, let within?) = answer.kind,
        DatePair.Standard(words: within.value) == nil
      else { return nil }
      return Breach(
        within.place, "\(within.quoted) is no number of days or working days.",
        hint: "Write something like within: 15 working days.")
    }
  }
}
