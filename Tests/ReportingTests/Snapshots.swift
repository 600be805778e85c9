import Auditing

/// A small audit of three children by two agencies, with everything a briefing tells.
enum Sample {
  static let police = Agency.ID("police")
  static let health = Agency.ID("health-visiting")
  static let day = Day(number: 17_617)

  static func level(_ name: String, _ letter: Character, _ code: UInt8) -> Level {
    Level(id: Level.ID(name), label: name, letter: letter, meaning: "", code: code)
  }

  static let met = Scale(
    id: Scale.ID("met"),
    levels: [level("yes", "y", 1), level("partly", "p", 2), level("no", "n", 3)],
    nonAnswers: NonAnswer.allCases)

  static let section = Section(
    id: Section.ID("voice"), title: "Voice", sources: [],
    questions: ["N1", "N2"].map { id in
      Question(
        id: Question.ID(id), section: Section.ID("voice"), wording: "", lookFor: "",
        agencies: [police, health, .panel], kind: .scale(met), theme: Theme.ID("voice"))
    })

  static let guidance = Guidance(
    why: "Neglect is the most common reason for a child protection plan in our area.",
    advice: [
      Advice(
        theme: Theme.ID("voice"),
        steps: [
          Advice.Step(role: "Everyone", words: "See the child alone and write down their words."),
          Advice.Step(role: "Health visitors", words: "Weigh and measure at every visit."),
        ], question: "When did we last see each child alone?"),
      Advice(
        theme: Theme.ID("history"),
        steps: [
          Advice.Step(role: "Everyone", words: "Read the whole chronology before you decide."),
          Advice.Step(role: "Everyone", words: "See the child alone and write down their words."),
        ], question: "Who keeps our chronologies?"),
      Advice(
        theme: Theme.ID("fathers"),
        steps: [Advice.Step(role: "Police", words: "Never said.")], question: "Never asked?"),
    ],
    tools: [
      Source(
        id: Source.ID("toolkit"), title: "Neglect toolkit",
        link:
          "https://www.example.org/safeguarding/children/neglect/toolkit/assessment-and-planning"
      ), Source(id: Source.ID("policy"), title: "Was Not Brought policy", link: ""),
    ], next: "The partnership looks again in a year.")

  static func template(unit: String, _ guidance: Guidance) -> Template {
    Template(
      id: Template.ID("neglect"), edition: "2018.1", title: "Neglect", unit: unit, purpose: "",
      agencies: [
        Agency(id: police, name: "Police"), Agency(id: health, name: "Health visiting"),
        Agency(id: .panel, name: "Panel"),
      ],
      profile: [
        ProfileItem(
          id: ProfileItem.ID("age"), wording: "Age band",
          choices: [Choice(id: Choice.ID("unborn"), label: "Unborn")])
      ], themes: [], sections: [section], grades: met, gradesSections: true, gradesOverall: true,
      limits: [], sources: [], guidance: guidance)
  }

  static func audited(_ reference: String, isUnborn: Bool = false) -> Case {
    Case(
      reference: Case.Reference(reference),
      profile: isUnborn ? [ProfileItem.ID("age"): Choice.ID("unborn")] : [:], involvement: [:])
  }

  static func given(
    _ agency: Agency.ID, _ reference: String, _ first: Answer?, _ second: Answer?,
    _ state: Return.State = .submitted, said: [Quotation] = []
  ) -> Return {
    var given = Return(reference: Case.Reference(reference), agency: agency, state: state)
    given.answers[Question.ID("N1")] = first
    given.answers[Question.ID("N2")] = second
    given.quotations = said
    return given
  }

  static func finding(
    _ number: Int, _ kind: Finding.Kind, _ theme: String, _ words: String, on questions: [String],
    of agencies: [Agency.ID] = [], unbornOnly: Bool = false, advice: String? = nil
  ) -> Finding {
    let match = Finding.ProfileMatch(item: ProfileItem.ID("age"), choice: Choice.ID("unborn"))
    return Finding(
      number: number, kind: kind, theme: Theme.ID(theme), words: words,
      ground: Finding.Ground(
        questions: questions.map { Question.ID($0) }, agencies: agencies,
        profile: unbornOnly ? match : nil), advice: advice)
  }

  static let yes = Answer.level(Level.ID("yes"))
  static let partly = Answer.level(Level.ID("partly"))
  static let silent = Answer.nonAnswer(.noEvidence)

  static let findings = [
    finding(1, .strength, "voice", "Children were seen alone.", on: ["N1"]),
    finding(
      2, .development, "voice", "What children said was seldom acted upon by those who heard it.",
      on: ["N2"], of: [health]),
    finding(
      3, .development, "history", "Earlier pregnancies were not looked at.", on: ["N1", "N2"],
      unbornOnly: true, advice: "Ask midwives for the booking notes."),
    finding(4, .development, "voice", "Words were copied from plan to plan.", on: []),
    finding(5, .strength, "history", "Police knew the family's past.", on: ["N2"], of: [police]),
  ]

  static let returns = [
    given(police, "C01", yes, silent), given(health, "C01", yes, partly),
    given(
      health, "C02", yes, yes,
      said: [
        Quotation("Nobody asked me what I wanted.", mayBeQuoted: true),
        Quotation("My dad sleeps at the pub.", mayBeQuoted: false),
      ]), given(police, "C02", silent, silent), given(police, "C03", partly, nil, .started),
    given(
      health, "C03", .level(Level.ID("no")), yes, .withdrawn,
      said: [Quotation("This was taken back.", mayBeQuoted: true)]),
    given(.panel, "C01", nil, nil, said: [Quotation("I like my new school.", mayBeQuoted: true)]),
  ]

  static func snapshot(
    cases: [Case] = [audited("C01"), audited("C02", isUnborn: true), audited("C03")],
    returns: [Return] = returns, findings: [Finding] = findings, unit: String = "child",
    guidance: Guidance = guidance, period: String = "January to March 2018",
    prose: [BriefingPart: String] = [:]
  ) -> AuditSnapshot {
    let template = template(unit: unit, guidance)
    return AuditSnapshot(
      audit: Audit(
        name: Audit.Name("neglect-2018"), title: "Neglect", template: template.id,
        edition: template.edition, period: period, agencies: [police, health, .panel]),
      template: template, cases: cases, returns: returns, panel: [:], concerns: [],
      findings: findings, prose: prose)
  }
}
