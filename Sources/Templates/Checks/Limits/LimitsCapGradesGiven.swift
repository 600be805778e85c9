extension Check {
  static let limitsCapGradesGiven = Check(
    "limit.no-grade",
    "A limit caps a grade that the template gives.",
    rejected: [
      """
      grades: {scale: g, sections: no, overall: no}
      limits:
        - caps: {section: ▸voice, at: good}
        - caps: {overall: ▸yes, at: good}
      """
    ],
    accepted: [
      """
      grades: {scale: g, sections: yes, overall: yes}
      limits:
        - caps: {section: voice, at: good}
        - caps: {overall: yes, at: good}
      """
    ]
  ) { draft in
    guard let grades = draft.grades else { return [] }
    return draft.limits.compactMap { limit in
      if let section = limit.section, grades.sections?.value == false {
        return Breach(
          section.place, "\(limit.called) caps a section, and this template grades no sections.",
          hint: "Write sections: yes under grades, or remove the limit.")
      }
      guard let overall = limit.overall, overall.value, grades.overall?.value == false else {
        return nil
      }
      return Breach(
        overall.place, "\(limit.called) caps the overall grade, and this template gives none.",
        hint: "Write overall: yes under grades, or remove the limit.")
    }
  }
}
