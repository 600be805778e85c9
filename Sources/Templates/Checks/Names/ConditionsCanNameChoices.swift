extension Check {
  static let conditionsCanNameChoices = Check(
    "name.of-conditions",
    "No level, choice or agency is called by a word of the language of conditions.",
    rejected: [
      """
      scales: {s: {levels: {▸more: More, less-often: Less often}}}
      """,
      """
      profile: {sex: {choices: {▸not: Not recorded}}}
      """,
    ],
    accepted: [
      """
      scales: {s: {levels: {more-often: More often, less-often: Less often}}}
      """
    ]
  ) { draft in
    let named =
      draft.agencies.map(\.id) + draft.scales.flatMap { $0.levels.map(\.id) }
      + (draft.profile.flatMap(\.choices) + draft.respondent.flatMap(\.choices)).map(\.id)
      + draft.questions.flatMap { $0.answers.flatMap { $0.kind.options ?? [] } }.map(\.id)
    return named.filter { ConditionLanguage.words.contains($0.value) }.map {
      Breach(
        $0.place, "\($0.quoted) is a word of conditions, so no condition can name it.",
        hint: "Write something longer, such as \($0.value)-often.")
    }
  }
}
