extension Check {
  static let namesArePlain = Check(
    "name.shape",
    "Names are made of a-z, 0-9 and hyphens and have at most 40 of them.",
    rejected: [
      """
      agencies:
        ▸Social Care: Children's social care
      """,
      """
      scales:
        s:
          best: first
          levels: {▸Yes: Yes, no: No}
      """,
      """
      themes: {▸use_of_history: Use of history}
      """,
      """
      sections:
        - id: ▸Voice
      """,
    ],
    accepted: [
      """
      agencies: {social-care: Children's social care}
      """,
      """
      profile: {age-band: {asks: Age band, choices: {1-4: One to four, unborn: Unborn}}}
      """,
    ]
  ) { draft in
    named(in: draft).filter { !PlainName.isPlain($0.value) }.prefix(Complaint.most).map {
      Breach(
        $0.place, "\($0.quoted) is no name: names are lower-case letters, digits and hyphens.",
        hint: "Write \(PlainName.likely(for: $0.value)).")
    }
  }

  /// Everything with a name, questions and the template apart.
  private static func named(in draft: TemplateDraft) -> [Marked<String>] {
    draft.sources.map(\.id) + draft.agencies.map(\.id) + draft.groups.map(\.id)
      + draft.scales.flatMap { [$0.id] + $0.levels.map(\.id) }
      + draft.profile.flatMap { [$0.id] + $0.choices.map(\.id) } + draft.themes.map(\.id)
      + draft.respondent.flatMap { [$0.id] + $0.choices.map(\.id) } + draft.law.map(\.id)
      + draft.sections.compactMap(\.id) + draft.limits.compactMap(\.id)
      + draft.questions.flatMap { $0.answers.flatMap(options) }
      + (draft.briefing?.tools.map(\.id) ?? [])
  }

  private static func options(of answer: AnswerDraft) -> [Marked<String>] {
    (answer.kind.options ?? []).map(\.id)
  }
}
