import Auditing

extension Check {
  static let sourceDatesAreDays = Check(
    "source.date",
    "The date of a source is a day.",
    rejected: [
      """
      sources: {act: {title: Children Act 2004, date: ▸November 2004}}
      """
    ],
    accepted: [
      """
      sources: {act: {title: Children Act 2004, date: 2004-11-15}}
      """
    ]
  ) { draft in
    (draft.sources + (draft.briefing?.tools ?? [])).compactMap(\.date)
      .filter { Day($0.value) == nil }.map {
        Breach($0.place, "\($0.quoted) is no day.", hint: "Write something like date: 2023-12-15.")
      }
  }
}
