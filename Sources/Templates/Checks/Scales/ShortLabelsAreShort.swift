extension Check {
  static let shortLabelsAreShort = Check(
    "level.short",
    "A short label has at most 6 characters.",
    rejected: [
      """
      scales: {s: {levels: {ri: {label: Requires improvement, short: ▸Req. impr.}}}}
      """
    ],
    accepted: [
      """
      scales: {s: {levels: {ri: {label: Requires improvement, short: RI}}}}
      """
    ]
  ) { draft in
    draft.scales.flatMap(\.levels).compactMap(\.short).filter { $0.value.count > 6 }.map {
      Breach(
        $0.place, "\($0.quoted) is too long for a narrow table.",
        hint: "Write at most 6 characters, such as short: RI.")
    }
  }
}
