import Wording

extension Check {
  static let levelsAreEnough = Check(
    "scale.levels",
    "A scale has between 2 and 200 levels.",
    rejected: [
      """
      scales: {▸s: {best: first, levels: {yes: Yes}}}
      """
    ],
    accepted: [
      """
      scales: {s: {best: first, levels: {yes: Yes, no: No}}}
      """
    ]
  ) { draft in
    // Levels that are missing or cannot be read are complained about themselves.
    draft.scales.filter { $0.levels.count == 1 || $0.levels.count > 200 }.map {
      Breach(
        $0.id.place,
        "Scale \($0.id.quoted) has \(Count($0.levels.count, "level")); a scale has 2 to 200.",
        hint: $0.levels.count < 2 ? "Add a level under levels." : "Remove levels nobody will use.")
    }
  }
}
