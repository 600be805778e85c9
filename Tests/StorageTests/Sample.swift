import Auditing
import Storage

/// A small template made by hand, and what a test needs around it.
enum Sample {
  static let source = "neglect, as the tests load it"
  static let audit = Audit.Name("neglect-2026")
  static let police = Agency.ID("police")
  static let health = Agency.ID("health")
  static let school = Agency.ID("school")
  static let one = Case.Reference("C01")
  static let two = Case.Reference("C02")

  /// Knows the sample's source text and no other.
  static func compiling(_ name: String, _ text: String) throws -> Template {
    guard text == source else { throw Unknown() }
    return template()
  }

  struct Unknown: Error {}

  static func stamp(
    _ seconds: Int = 1_795_000_000, _ name: String = "Ada", _ role: Person.Role = .auditor,
    _ agency: Agency.ID? = police
  ) -> Stamp {
    Stamp(Person(name: name, agency: agency, role: role), at: Moment(seconds: seconds))
  }

  static func template(
    edition: String = "2026.1", overall: Bool = true, panel: Bool = true
  ) -> Template {
    let agencies = [
      Agency(id: police, name: "Police"), Agency(id: health, name: "Health visiting"),
      Agency(id: school, name: "School"),
    ]
    return Template(
      id: Template.ID("neglect"), edition: edition, title: "Neglect", unit: "child",
      purpose: "To see how neglect is met.",
      agencies: agencies + (panel ? [Agency(id: .panel, name: "The panel")] : []),
      profile: [age], themes: [history, voice], sections: sections(panel: panel), grades: grades,
      gradesSections: true, gradesOverall: overall, limits: [limit], sources: [],
      guidance: Guidance(why: "", advice: [], tools: [], next: ""))
  }

  static let age = ProfileItem(
    id: ProfileItem.ID("age-band"), wording: "Age band",
    choices: [
      Choice(id: Choice.ID("0-4"), label: "Under five"),
      Choice(id: Choice.ID("5-17"), label: "Five and over"),
    ])
  static let history = Theme(id: Theme.ID("history"), name: "Use of history")
  static let voice = Theme(id: Theme.ID("voice"), name: "Voice of the child")
  static let grades = Scale(
    id: Scale.ID("grades"), levels: levels(["good", "fair", "poor"]), nonAnswers: [])
  static let seen = Scale(
    id: Scale.ID("seen"), levels: levels(["yes", "partly", "no"]), nonAnswers: NonAnswer.allCases)
  static let limit = Limit(
    id: Limit.ID("unseen"), questions: [Question.ID("N1")], standings: [.lacking], atLeast: 1,
    subject: .overall, cap: Level.ID("poor"), words: "The child was not seen.")

  private static func sections(panel: Bool) -> [Section] {
    let all = [police, health, school] + (panel ? [.panel] : [])
    let first = Section.ID("history")
    let second = Section.ID("voice")
    return [
      Section(
        id: first, title: "History", sources: [],
        questions: [
          question("N1", first, [police, health, school], .scale(seen)),
          question(
            "N2", first, [police, health],
            .dates(DatePair(from: "Referral", to: "Visit", standard: nil))),
          question("N3", first, all, .count(Tally(of: "visits", atLeast: 1))),
        ]),
      Section(
        id: second, title: "Voice", sources: [],
        questions: [
          question(
            "N4", second, [health, school],
            .choices(Picks(choices: [pick("told"), pick("drawn"), pick("seen")], expected: []))),
          question("N5", second, all, .scale(seen)),
        ]),
    ]
  }

  private static func question(
    _ id: String, _ section: Section.ID, _ agencies: [Agency.ID], _ kind: AnswerKind
  ) -> Question {
    Question(
      id: Question.ID(id), section: section, wording: "Wording of \(id)", lookFor: "",
      agencies: agencies, kind: kind, theme: history.id)
  }

  private static func pick(_ id: String) -> Choice { Choice(id: Choice.ID(id), label: id) }

  private static func levels(_ ids: [String]) -> [Level] {
    ids.enumerated().map { place, id in
      Level(
        id: Level.ID(id), label: id.uppercased(), letter: id.first ?? "?", meaning: "",
        code: UInt8(place + 1))
    }
  }

  static func grade(
    _ subject: GradeSubject, _ level: String, because reason: String = "It was seen on the file.",
    against: String? = nil, by stamp: Stamp = stamp()
  ) -> Grade {
    Grade(
      subject: subject, level: Level.ID(level), reason: reason, against: against, stamp: stamp)
  }

  /// A temporary workspace in which the sample is kept.
  static func workspace() throws -> Workspace {
    let workspace = try Workspace.temporary(compiling: compiling)
    _ = try workspace.keep(template(), source: source, by: stamp())
    return workspace
  }

  /// A temporary workspace with an audit, two cases, and police and health knowing the first.
  static func started() throws -> Workspace {
    let workspace = try workspace()
    try begin(in: workspace)
    return workspace
  }

  static func begin(in workspace: Workspace) throws {
    let audit = Audit(
      name: audit, title: "Neglect 2026", template: Template.ID("neglect"), edition: "2026.1",
      period: "April to June", agencies: [police, health])
    try workspace.start(audit, by: stamp())
    try workspace.add(one, profile: [age.id: Choice.ID("0-4")], to: audit.name, by: stamp())
    try workspace.add(two, profile: [:], to: audit.name, by: stamp())
    try workspace.say(
      .known, of: one, by: [police, health], in: audit.name, because: nil, stamp: stamp())
  }
}

extension Question.ID {
  static let n1 = Question.ID("N1")
  static let n2 = Question.ID("N2")
  static let n3 = Question.ID("N3")
  static let n4 = Question.ID("N4")
  static let n5 = Question.ID("N5")
}

extension Answer {
  static let yes = Answer.level(Level.ID("yes"))
  static let no = Answer.level(Level.ID("no"))
}
