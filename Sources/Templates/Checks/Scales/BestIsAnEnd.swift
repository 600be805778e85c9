extension Check {
  static let bestIsAnEnd = Check(
    "scale.best",
    "The best level of a scale is the first or the last.",
    rejected: [
      """
      scales: {s: {best: ▸top, levels: {yes: Yes, no: No}}}
      """
    ],
    accepted: [
      """
      scales: {s: {best: last, levels: {no: No, yes: Yes}}}
      """
    ]
  ) { draft in
    draft.scales.compactMap(\.best).filter { !["first", "last"].contains($0.value) }.map {
      $0.breach(
        "'best' is the end of the list that is best, and this is \($0.quoted).",
        choices: ["first", "last"])
    }
  }
}
