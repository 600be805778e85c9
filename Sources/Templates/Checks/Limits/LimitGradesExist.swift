extension Check {
  static let limitGradesExist = Check(
    "limit.grade",
    "A limit caps at a grade of the template, below the best.",
    rejected: [
      """
      scales: {g: {best: first, levels: {good: Good, poor: Poor}}}
      grades: {scale: g, sections: yes, overall: no}
      limits:
        - caps: {section: voice, at: ▸por}
      """,
      """
      scales: {g: {best: first, levels: {good: Good, poor: Poor}}}
      grades: {scale: g, sections: yes, overall: no}
      limits:
        - caps: {section: voice, at: ▸good}
      """,
    ],
    accepted: [
      """
      scales: {g: {best: first, levels: {good: Good, poor: Poor}}}
      grades: {scale: g, sections: yes, overall: no}
      limits:
        - caps: {section: voice, at: poor}
      """
    ]
  ) { draft in
    guard let scale = draft.gradeScale, scale.levels.count > 1 else { return [] }
    let declared = Declared(scale.levels.map(\.id), under: "levels")
    let best = scale.best?.value == "last" ? scale.levels.last : scale.levels.first
    return draft.limits.compactMap { limit in
      guard let cap = limit.cap else { return nil }
      guard declared.contains(cap.value) else {
        return declared.breach(
          cap, "\(limit.called) caps at \(cap.quoted), which is no grade of this template.")
      }
      guard cap.value == best?.id.value else { return nil }
      return Breach(
        cap.place, "\(limit.called) caps at \(cap.quoted), the best grade, and so caps nothing.",
        hint: "Write at: with a lower grade, or remove the limit.")
    }
  }
}
