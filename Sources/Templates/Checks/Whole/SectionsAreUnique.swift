extension Check {
  static let sectionsAreUnique = Check(
    "section.repeated",
    "A section is declared once.",
    rejected: [
      """
      sections:
        - id: voice
        - id: ▸voice
      """
    ],
    accepted: [
      """
      sections:
        - id: voice
        - id: plans
      """
    ]
  ) { draft in
    repeated(draft.sections.compactMap(\.id), "Section")
  }
}
