import Auditing

/// A template with a question of every kind, two agencies and the panel, and three limits.
enum Sample {
  static let police = Agency.ID("police")
  static let health = Agency.ID("health-visiting")

  static let answers = Scale(
    id: Scale.ID("met"),
    levels: [level("yes", "y", 3), level("partly", "p", 2), level("no", "n", 1)],
    nonAnswers: NonAnswer.allCases)
  static let grades = Scale(
    id: Scale.ID("grades"),
    levels: [
      level("outstanding", "o", 1), level("good", "g", 2), level("requires-improvement", "r", 3),
      level("inadequate", "i", 4),
    ], nonAnswers: [])

  static let choices = ["mother", "father", "school"].map { Choice(id: Choice.ID($0), label: $0) }

  static let questions: [Question] = [
    question("N1", .scale(answers)), question("N2", .scale(answers)),
    question("N3", .dates(pair(15, working: true))), question("N4", .dates(pair(nil))),
    question("N5", .count(Tally(of: "visits", atLeast: 3))),
    question("N6", .count(Tally(of: "moves", atLeast: nil))),
    question("N7", .choices(Picks(choices: choices, expected: choices.prefix(2).map(\.id)))),
    question("N8", .choices(Picks(choices: choices, expected: []))),
    question("N9", .scale(answers), of: [police], in: "history"),
    question(
      "N10", .scale(Scale(id: Scale.ID("b"), levels: answers.levels, nonAnswers: [.notKnown])),
      of: [.panel], in: "history"),
    question("N11", .choice(Picks(choices: choices, expected: [choices[0].id]))),
    question("N12", .date(SingleDate(of: "Visit"))),
    question("N13", .text(ShortText(most: 200))),
  ]

  static let template = Template(
    id: Template.ID("neglect"), edition: "2026.1", title: "Neglect", unit: "child", purpose: "",
    agencies: [
      Agency(id: police, name: "Police"), Agency(id: health, name: "Health visiting"),
      Agency(id: .panel, name: "Panel"),
    ],
    profile: [
      ProfileItem(
        id: ProfileItem.ID("age"), wording: "Age band",
        choices: ["under-5", "over-5"].map { Choice(id: Choice.ID($0), label: $0) })
    ],
    themes: [Theme(id: Theme.ID("voice"), name: "Voice of the child")],
    sections: ["voice", "history"].map { name in
      Section(
        id: Section.ID(name), title: name, sources: [],
        questions: questions.filter { $0.section.text == name })
    },
    grades: grades, gradesSections: true, gradesOverall: true,
    limits: [
      limit("unseen", ["N1"], [.lacking], 1, cap: "requires-improvement"),
      limit("two", ["N1", "N2", "N5"], [.lacking, .partial], 2, cap: "good"),
      limit("history", ["N9"], [.lacking], 1, on: "history", cap: "inadequate"),
    ],
    sources: [], guidance: Guidance(why: "", advice: [], tools: [], next: ""))

  static let stamp = Stamp(
    Person(name: "Sam", agency: nil, role: .officer), at: Moment(seconds: 1_800_000_000))

  static func level(_ name: String, _ letter: Character, _ code: UInt8) -> Level {
    Level(
      id: Level.ID(name), label: name, letter: letter, meaning: "", code: code)
  }

  static func pair(_ days: Int?, working: Bool = false) -> DatePair {
    DatePair(
      from: "Strategy discussion", to: "Conference",
      standard: days.map { DatePair.Standard(days: $0, areWorkingDays: working) })
  }

  static func question(
    _ id: String, _ kind: AnswerKind, of agencies: [Agency.ID] = [police, health],
    in section: String = "voice"
  ) -> Question {
    Question(
      id: Question.ID(id), section: Section.ID(section), wording: "", lookFor: "",
      agencies: agencies, kind: kind, theme: Theme.ID("voice"))
  }

  static func limit(
    _ id: String, _ questions: [String], _ standings: Set<Standing>, _ atLeast: Int,
    on subject: String = "overall", cap: String
  ) -> Limit {
    Limit(
      id: Limit.ID(id), questions: questions.map { Question.ID($0) }, standings: standings,
      atLeast: atLeast, subject: GradeSubject(subject), cap: Level.ID(cap),
      words: "The child was not seen.")
  }

  static func given(
    _ agency: Agency.ID = police, _ state: Return.State = .started,
    _ answers: [String: Answer] = [:], about reference: String = "C01"
  ) -> Return {
    var given = Return(reference: Case.Reference(reference), agency: agency, state: state)
    for (id, answer) in answers { given.answers[Question.ID(id)] = answer }
    return given
  }

  static func grade(
    _ level: String, on subject: String = "overall", reason: String = "Seen.",
    against: String? = nil
  ) -> Grade {
    Grade(
      subject: GradeSubject(subject), level: Level.ID(level), reason: reason, against: against,
      stamp: stamp)
  }

  static func snapshot(_ cases: [Case], _ returns: [Return]) -> AuditSnapshot {
    AuditSnapshot(
      audit: Audit(
        name: Audit.Name("neglect-2026"), title: "Neglect", template: template.id,
        edition: "2026.1", period: "", agencies: [police, health, .panel]),
      template: template, cases: cases, returns: returns, panel: [:], concerns: [], findings: [],
      prose: [:])
  }
}

extension Answer {
  static func level(_ name: String) -> Answer { .level(Level.ID(name)) }
}

/// What a rule refuses; nil when it lets the work be done.
func refusal(of work: () throws(AuditingError) -> Void) -> AuditingError? {
  do throws(AuditingError) {
    try work()
    return nil
  } catch {
    return error
  }
}
