import Auditing

/// Pairs of editions by chance: questions of every kind, then renamed, reworded, split, joined, taken
/// out, put elsewhere, asked of others, put on another scale.
struct Chance {
  private var dice: Dice

  init(_ seed: UInt64) { dice = Dice(seed) }

  mutating func roll(_ sides: Int) -> Int { dice.roll(sides) }

  mutating func answer(_ question: Question) -> Answer? { dice.answer(question) }

  static let template = Template.ID("neglect")
  private static let sections = ["history", "voice", "plan"]

  mutating func before() -> Template {
    Self.template("1", (1...(3 + roll(7))).map { question("Q\($0)") }, was: [:])
  }

  mutating func after(_ old: Template) -> Template {
    var questions: [Question] = []
    for question in old.questions where roll(6) != 0 {
      switch roll(7) {
      case 0: questions += [copy(question), copy(question, as: "S\(question.id)")]
      case 1: questions.append(copy(question, as: "R\(question.id)"))
      case 2:
        if var last = questions.popLast() {
          last.earlier += [question.id]
          last.carry = roll(2) == 0 ? .copy : nil
          questions.append(last)
        } else {
          questions.append(copy(question))
        }
      case 3: questions.append(question)
      default: questions.append(copy(question))
      }
    }
    questions += (0...roll(3)).map { question("A\($0)") }
    if roll(2) == 0 { questions.append(questions.remove(at: roll(questions.count))) }
    let was = roll(3) == 0 ? ["past": ["history"]] : [:]
    return Self.template("2", questions.map { was.isEmpty ? $0 : $0.moved() }, was: was)
  }

  /// A question that comes from another, changed in this or that.
  private mutating func copy(_ old: Question, as id: String? = nil) -> Question {
    let kind = roll(4) == 0 ? changed(old.kind) : old.kind
    let agencies = roll(5) == 0 ? [Sample.health] : old.agencies
    var new = Question(
      id: Question.ID(id ?? old.id.text), section: old.section,
      wording: roll(3) == 0 ? old.wording + " now" : old.wording, lookFor: "",
      agencies: agencies, kind: kind, theme: old.theme)
    new.earlier = id == nil ? [] : [old.id]
    new.carry = [nil, nil, .copy, .review][roll(4)]
    return new
  }

  private mutating func changed(_ kind: AnswerKind) -> AnswerKind {
    switch kind {
    case .scale: .scale(Self.mapped)
    case .choices(let picks):
      .choices(Picks(choices: Array(picks.choices.dropFirst()), expected: []))
    case .choice(let picks): .choice(Picks(choices: picks.choices.reversed(), expected: []))
    case .text: .text(ShortText(most: 7))
    default: kind
    }
  }

  private mutating func question(_ id: String) -> Question {
    Question(
      id: Question.ID(id), section: Section.ID(Self.sections[roll(3)]), wording: "Words of \(id)",
      lookFor: "", agencies: roll(4) == 0 ? [Sample.police] : [Sample.police, Sample.health],
      kind: Self.kinds[roll(Self.kinds.count)], theme: Sample.history.id)
  }

  private static let picks = Picks(
    choices: ["told", "drawn", "seen"].map { Choice(id: Choice.ID($0), label: $0) }, expected: [])
  private static let kinds: [AnswerKind] = [
    .scale(Sample.seen), .scale(Sample.seen), .count(Tally(of: "visits", atLeast: 1)),
    .dates(DatePair(from: "a", to: "b", standard: nil)), .choices(picks), .choice(picks),
    .date(SingleDate(of: "visit")), .text(ShortText(most: 40)),
  ]
  /// The sample's scale with a level more, and what its levels became.
  private static let mapped: Scale = {
    var scale = Scale(
      id: Scale.ID("seen-2"),
      levels: ["fully", "mostly", "partly", "no"].enumerated().map { place, id in
        Level(
          id: Level.ID(id), label: id, letter: id.first ?? "?", meaning: "", code: UInt8(place + 1))
      }, nonAnswers: [.notApplicable, .notKnown])
    scale.maps[Sample.seen.id] = [
      Level.ID("yes"): Level.ID("fully"), Level.ID("partly"): Level.ID("partly"),
      Level.ID("no"): Level.ID("no"),
    ]
    return scale
  }()

  static func template(_ edition: String, _ questions: [Question], was: [String: [String]])
    -> Template
  {
    var names: [Section.ID] = []
    for question in questions where !names.contains(question.section) {
      names.append(question.section)
    }
    let sections = names.map { name in
      var section = Section(
        id: name, title: name.text, sources: [], questions: questions.filter { $0.section == name })
      section.earlier = (was[name.text] ?? []).map { Section.ID($0) }
      return section
    }
    return Template(
      id: template, edition: edition, title: "Neglect", unit: "child", purpose: "",
      agencies: [
        Agency(id: Sample.health, name: "Health"), Agency(id: Sample.police, name: "Police"),
      ], profile: [Sample.age], themes: [Sample.history], sections: sections,
      grades: Sample.grades, gradesSections: true, gradesOverall: true, limits: [], sources: [],
      guidance: Guidance(why: "", advice: [], tools: [], next: ""))
  }
}

extension Question {
  /// The same question in the section that took the place of "history".
  fileprivate func moved() -> Question {
    guard section == Section.ID("history") else { return self }
    var moved = Question(
      id: id, section: Section.ID("past"), wording: wording, lookFor: lookFor, agencies: agencies,
      kind: kind, theme: theme)
    moved.earlier = earlier
    moved.carry = carry
    return moved
  }
}
