extension Check {
  static let lawHasEditions = Check(
    "law.edition",
    "Law and guidance are named with their edition and date.",
    rejected: [
      """
      sources: {working-together: {title: Working Together}}
      law: {wt-4: {of: ▸working-together, at: chapter 4}}
      """
    ],
    accepted: [
      """
      sources: {working-together: {title: Working Together, edition: 2023, date: 2023-12-15}}
      law: {wt-4: {of: working-together, at: chapter 4}}
      """
    ]
  ) { draft in
    draft.law.compactMap { basis in
      let source = draft.sources.first { $0.id.value == basis.source?.value }
      guard let name = basis.source, let source, source.edition.isEmpty || source.date == nil else {
        return nil
      }
      return Breach(
        name.place, "The source \(name.quoted) has no edition or no date, and the law changes.",
        hint: "Add edition: … and date: … at \(source.id.place.inWords).")
    }
  }
}
