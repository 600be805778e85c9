extension Check {
  static let limitsCapOneGrade = Check(
    "limit.subject",
    "A limit caps one grade: of a section, or overall.",
    rejected: [
      """
      limits:
        - id: ▸not-seen
          caps: {at: good}
      """,
      """
      limits:
        - id: ▸not-seen
          caps: {section: voice, overall: yes, at: good}
      """,
    ],
    accepted: [
      """
      limits:
        - caps: {section: voice, at: good}
      """,
      """
      limits:
        - caps: {overall: yes, at: good}
      """,
    ]
  ) { draft in
    draft.limits.filter { limit in
      limit.cap != nil && (limit.section != nil) == (limit.overall?.value == true)
    }.map {
      Breach(
        $0.id?.place ?? $0.place,
        $0.section == nil
          ? "\($0.called) does not say which grade it caps."
          : "\($0.called) caps the grade of a section and the overall grade at once.",
        hint: "Write caps: {section: …, at: …} or caps: {overall: yes, at: …}.")
    }
  }
}
