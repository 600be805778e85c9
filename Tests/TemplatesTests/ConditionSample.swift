import Auditing

@testable import Templates

/// A scope with questions of every kind, for the conditions of these tests.
enum ConditionSample {
  static let agencies = ["police", "gp", "midwifery", "housing", "panel"].map { Agency.ID($0) }
  static let everybody = Array(agencies.dropLast())

  static let scope = ConditionScope(
    questions: [
      asked("N1", .scale(met)), asked("N2", .scale(progress), mayBeSetAside: true),
      asked("N3", .dates(pair(15, working: true))), asked("N4", .dates(pair(nil))),
      asked("N5", .count(Tally(of: "visits", atLeast: 3))),
      asked("N6", .count(Tally(of: "moves", atLeast: nil))),
      asked("N7", .choices(picks(["mother", "father", "school"], ["mother", "father"]))),
      asked("N8", .choice(picks(["yes", "no"], ["yes"]))), asked("N9", .date(SingleDate(of: ""))),
      asked("N10", .text(ShortText(most: 200))), asked("N11", .scale(met), of: ["police", "gp"]),
      asked("N12", nil), asked("N13", .choice(picks(["a-1", "b", "c"], []))),
      asked("N20", .scale(met)), asked("N21", .scale(met)),
    ],
    agencies: agencies,
    groups: [AgencyGroup(id: "health", members: [Agency.ID("gp"), Agency.ID("midwifery")])],
    profile: [
      ProfileItem(
        id: ProfileItem.ID("age-band"), wording: "",
        choices: choices(["unborn", "under-1", "1-4", "5-9", "10-15"])),
      ProfileItem(id: ProfileItem.ID("sex"), wording: "", choices: choices(["girl", "boy"])),
    ],
    respondent: [
      Attribute(
        id: Attribute.ID("phase"), wording: "",
        kind: .choice(choices(["primary", "secondary", "special"]))),
      Attribute(id: Attribute.ID("pupils"), wording: "", kind: .number),
    ])

  /// N20 and N21 stand behind all the others; the condition is N20's.
  static let owner = ConditionScope.Owner(
    question: Question.ID("N20"), position: 13, agencies: everybody)

  static func read(_ text: String) -> ConditionReader.Outcome {
    ConditionReader.read(text, for: owner, in: scope)
  }

  static let met = scale("met", ["met", "partly", "not-met"])
  static let progress = scale("progress", ["better", "worse"], [.notKnown])

  private static func asked(
    _ id: String, _ kind: AnswerKind?, of agencies: [String]? = nil, mayBeSetAside: Bool = false
  ) -> ConditionScope.Asked {
    ConditionScope.Asked(
      Question.ID(id), kind, of: agencies?.map { Agency.ID($0) } ?? everybody,
      mayBeSetAside: mayBeSetAside)
  }

  private static func scale(
    _ id: String, _ levels: [String], _ nonAnswers: [NonAnswer] = NonAnswer.allCases
  ) -> Scale {
    Scale(
      id: Scale.ID(id),
      levels: zip(levels, UInt8(1)...).map {
        Level(id: Level.ID($0), label: $0, letter: "a", meaning: "", code: $1)
      }, nonAnswers: nonAnswers)
  }

  private static func pair(_ days: Int?, working: Bool = false) -> DatePair {
    DatePair(
      from: "Start", to: "End",
      standard: days.map { DatePair.Standard(days: $0, areWorkingDays: working) })
  }

  private static func picks(_ names: [String], _ expected: [String]) -> Picks {
    Picks(choices: choices(names), expected: expected.map { Choice.ID($0) })
  }

  private static func choices(_ names: [String]) -> [Choice] {
    names.map { Choice(id: Choice.ID($0), label: $0) }
  }
}
