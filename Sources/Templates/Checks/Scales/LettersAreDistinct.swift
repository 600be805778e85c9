import Auditing

extension Check {
  static let lettersAreDistinct = Check(
    "level.letter",
    "Each level has a letter or digit of its own, not a, k, e or ?.",
    rejected: [
      """
      scales: {s: {best: first, levels: {yes: Yes, ▸yet: Yet}}}
      """,
      """
      scales: {s: {best: first, levels: {▸excellent: Excellent, no: No}}}
      """,
      """
      scales: {s: {best: first, levels: {yes: {label: Yes, letter: ▸"?"}, no: {label: No, letter: ▸nn}}}}
      """,
    ],
    accepted: [
      """
      scales: {s: {best: first, levels: {excellent: {label: Excellent, letter: x}, no: No}}}
      """
    ]
  ) { draft in
    draft.scales.flatMap { scale -> [Breach] in
      var taken: [Character: LevelDraft] = [:]
      return scale.levels.compactMap { level in
        defer { level.promptLetter.map { taken[$0] = taken[$0] ?? level } }
        return breach(of: level, taken)
      }
    }
  }

  private static func breach(of level: LevelDraft, _ taken: [Character: LevelDraft]) -> Breach? {
    let place = level.letter?.place ?? level.id.place
    let hint = "Give it another: {label: \(Complaint.short(level.label)), letter: …}."
    guard let letter = level.promptLetter else {
      let said = Complaint.short(level.letter?.value ?? level.label)
      return Breach(
        place, "A level is answered with one letter or digit, and '\(said)' gives none.", hint: hint
      )
    }
    if let non = NonAnswer.allCases.first(where: { $0.letter == letter }) {
      return Breach(
        place,
        "Level \(level.id.quoted) would be answered with \(letter), which is kept for "
          + "'\(non.label)'.", hint: hint)
    }
    return taken[letter].map {
      Breach(
        place, "Levels \($0.id.quoted) and \(level.id.quoted) are both answered with \(letter).",
        hint: hint, other: Complaint.Other(place: $0.id.place, text: "the other level"))
    }
  }
}
