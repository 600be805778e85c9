extension Check {
  static let sectionsHoldQuestions = Check(
    "section.empty",
    "A template has sections and every section has questions.",
    rejected: [
      """
      sections:
        - id: ▸voice
          questions: []
      """
    ],
    accepted: [
      """
      sections:
        - id: voice
          questions:
            - id: N1
      """
    ]
  ) { draft in
    draft.sections.filter(\.questions.isEmpty).map {
      let name = $0.id.map { "Section \($0.quoted)" } ?? "This section"
      return Breach(
        $0.id?.place ?? $0.place, "\(name) has no questions.",
        hint: "Add questions to it, or remove the section.")
    }
  }
}
