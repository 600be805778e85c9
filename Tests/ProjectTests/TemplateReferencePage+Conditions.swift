/// The language of conditions, by examples that a test reads.
nonisolated extension TemplateReferencePage {
  /// An example of a condition and what it says.
  struct Saying: Sendable {
    let condition: String
    let means: String
  }

  static var conditions: [String] {
    [
      conditionsIntroduction, rows("What is compared", named), rows("How it is compared", compared),
      rows("Words with brackets", functions), rows("Several parts", joined),
    ]
  }

  /// All examples.
  static let sayings = named + compared + functions + joined

  private static func rows(_ title: String, _ sayings: [Saying]) -> String {
    let rows = sayings.map { "| `\($0.condition)` | \(escaped($0.means)) |" }
    return "### \(title)\n\n| condition | holds when |\n|---|---|\n" + rows.joined(separator: "\n")
  }

  private static let conditionsIntroduction = """
    ## Conditions

    `applies-when` says when a question or section arises, and a limit's `if` which returns it looks at. A condition names
    questions that stand above it, `agency`, `case.` with an item of the profile, or `respondent.` with an item of the
    respondent. While something it needs is not known yet, the question waits. In the examples N1 is answered on a scale of
    yes, partly and no, N2 by a count, N3 by two dates, N4 by several choices, N5 by yes or no, and N6 by a date.
    """

  private static let named = [
    Saying(condition: "N1 is partly", means: "the answer to N1 is partly"),
    Saying(condition: "N1 is no-evidence", means: "that non-answer was given"),
    Saying(
      condition: "N3.from before 2026-09-01",
      means: "the first of N3's two dates lies before that day; `N3.to` is the second"),
    Saying(
      condition: "N3.days more than 10",
      means: "more than ten days lie between them: working days where its standard has them"),
    Saying(condition: "agency is police", means: "the police answer"),
    Saying(condition: "agency in [health]", means: "an agency of the group health answers"),
    Saying(condition: "case.age-band is unborn", means: "the case's profile says so"),
  ]

  private static let compared = [
    Saying(condition: "N1 is not yes", means: "it is answered, and not by yes"),
    Saying(condition: "N1 in [yes, partly]", means: "it is one of these"),
    Saying(condition: "N1 not in [yes, partly]", means: "it is answered, and by none of these"),
    Saying(condition: "N1 at least partly", means: "it is partly or better"),
    Saying(condition: "N2 at most 3", means: "it is 3 or less"),
    Saying(condition: "N2 more than 3", means: "it is 4 or more; for levels, a better one"),
    Saying(condition: "N2 less than 3", means: "it is 2 or less; for levels, a worse one"),
    Saying(
      condition: "N6 after 2026-09-01", means: "it is a later day; `before` is the other way round"),
    Saying(condition: "N4 has mother", means: "mother was picked, whatever else was"),
  ]

  private static let functions = [
    Saying(condition: "answered(N2)", means: "N2 is answered in whatever way"),
    Saying(condition: "full(N1)", means: "the answer stands in full"),
    Saying(condition: "partial(N1)", means: "it stands as partial"),
    Saying(condition: "lacking(N1)", means: "it stands as lacking"),
    Saying(condition: "any(N1 is no, N5 is no)", means: "one of them holds, or more"),
    Saying(condition: "all(N1 is yes, N5 is yes)", means: "every one holds"),
    Saying(
      condition: "count(N1 is no, N2 is 0, N5 is no) at least 2", means: "so many of them hold"),
    Saying(condition: "days(N3.to, N6) at most 5", means: "so many days lie between two dates"),
    Saying(
      condition: "working-days(N3.to, N6) at most 5", means: "so many working days lie between them"
    ),
  ]

  private static let joined = [
    Saying(condition: "N1 is yes and N2 at least 1", means: "both hold"),
    Saying(
      condition: "N1 is yes or N5 is yes",
      means: "one of them holds, or both; 'and' binds closer than 'or'"),
    Saying(condition: "not (N1 is yes or N5 is yes)", means: "neither holds"),
  ]
}
