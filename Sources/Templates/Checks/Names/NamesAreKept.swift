extension Check {
  static let namesAreKept = Check(
    "name.kept",
    "A few names mean something already and cannot be given.",
    rejected: [
      """
      sections:
        - id: ▸overall
      """,
      """
      groups:
        ▸all: [police]
        ▸panel: [police]
      """,
      """
      scales: {s: {levels: {known: Known, ▸not-known: Not known}}}
      """,
    ],
    accepted: [
      """
      sections:
        - id: voice
      """,
      """
      agencies: {police: Police, panel: The panel}
      """,
    ]
  ) { draft in
    draft.sections.compactMap(\.id).filter { $0.value == "overall" }.map {
      Breach(
        $0.place, "'overall' is the grade for the whole, so no section is called that.",
        hint: "Write another id: id: overall-practice.")
    }
      + (draft.groups.map(\.id) + draft.agencies.map(\.id)).filter { $0.value == "all" }.map {
        Breach(
          $0.place, "'all' is every agency but the panel, so nothing else is called that.",
          hint: "Write another name: all-of-us.")
      }
      + answers(in: draft).filter { TemplateSketch.keptFromLevels.contains($0.value) }.map {
        Breach(
          $0.place, "\($0.quoted) means something already wherever a question is answered.",
          hint: "Write another name, such as \($0.value)-here.")
      }
      + draft.groups.map(\.id).filter { $0.value == "panel" }.map {
        Breach(
          $0.place, "'panel' answers at the meeting and is no group.",
          hint: "Declare panel under agencies, and call the group something else.")
      }
  }

  /// Everything that is picked or given as an answer.
  private static func answers(in draft: TemplateDraft) -> [Marked<String>] {
    draft.scales.flatMap { $0.levels.map(\.id) }
      + draft.questions.flatMap { $0.answers.flatMap { $0.kind.options ?? [] } }.map(\.id)
  }
}
