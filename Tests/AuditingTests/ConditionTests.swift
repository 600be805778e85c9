import Auditing
import Seeds
import Testing

@Suite struct ConditionTests {
  typealias Subject = Condition.Subject

  private static let scale = Subject.answer(Question.ID("N1"), .scale(Sample.answers))
  private static let count = Subject.answer(
    Question.ID("N5"), .count(Tally(of: "visits", atLeast: 3)))
  private static let picks = Picks(choices: Sample.choices, expected: [])
  private static let several = Subject.answer(Question.ID("N8"), .choices(picks))
  private static let one = Subject.answer(Question.ID("N9"), .choice(picks))
  private static let pair = Sample.pair(15, working: true)
  private static let health = AgencyGroup(id: "health", members: [Sample.health])

  /// A comparison, the answers it meets, and what comes of it.
  struct Case: CustomTestStringConvertible {
    let condition: Condition
    let answer: Answer?
    let truth: Truth
    var testDescription: String { "\(condition.words) with \(answer.map { "\($0)" } ?? "nothing")" }
  }

  private static let nobody = Truth.unknown(waitingFor: [])

  private static func waiting(_ id: String) -> Truth {
    .unknown(waitingFor: [.question(Question.ID(id))])
  }

  private static func cases(
    _ subject: Subject, _ relation: Condition.Relation, _ rows: [(Answer?, Truth)]
  ) -> [Case] {
    rows.map { Case(condition: .compared(subject, relation), answer: $0.0, truth: $0.1) }
  }

  private static let partly = Condition.Value.level(Level.ID("partly"))
  private static let notKnown = Answer.nonAnswer(.notKnown)

  static let table =
    cases(
      scale, .oneOf([partly]),
      [
        (.level("partly"), .holds), (.level("no"), .fails), (notKnown, .fails),
        (nil, waiting("N1")),
      ])
    + cases(
      scale, .noneOf([partly, .nonAnswer(.notKnown)]),
      [(.level("partly"), .fails), (.level("no"), .holds), (notKnown, .fails)])
    + cases(
      scale, .ordered(.atLeast, partly),
      [
        (.level("yes"), .holds), (.level("partly"), .holds), (.level("no"), .fails),
        (notKnown, nobody), (nil, waiting("N1")),
      ])
    + cases(
      scale, .ordered(.moreThan, partly), [(.level("yes"), .holds), (.level("partly"), .fails)])
    + cases(
      scale, .ordered(.lessThan, partly), [(.level("no"), .holds), (.level("yes"), .fails)])
    + cases(
      scale, .ordered(.atMost, partly), [(.level("partly"), .holds), (.level("yes"), .fails)])
    + cases(
      count, .ordered(.atLeast, .number(3)),
      [(.count(3), .holds), (.count(2), .fails), (notKnown, nobody), (nil, waiting("N5"))])
    + cases(count, .oneOf([.number(3)]), [(.count(3), .holds), (notKnown, .fails)])
    + cases(
      several, .has(Choice.ID("father")),
      [
        (.choices([Choice.ID("father")]), .holds), (.choices([]), .fails), (notKnown, nobody),
        (nil, waiting("N8")),
      ])
    + cases(
      several, .oneOf([.nonAnswer(.notKnown)]), [(.choices([]), .fails), (notKnown, .holds)])
    + cases(
      one, .oneOf([.choice(Choice.ID("father"))]),
      [(.choice(Choice.ID("father")), .holds), (.choice(Choice.ID("school")), .fails)])
    + cases(
      .gap(Question.ID("N3"), pair), .ordered(.moreThan, .number(10)),
      [
        (dates("2018-01-02", "2018-01-17"), .holds), (dates("2018-01-02", "2018-01-16"), .fails),
        (notKnown, nobody), (nil, waiting("N3")),
      ])
    + cases(
      .to(Question.ID("N3")), .ordered(.lessThan, .day(Day(number: 17_547))),
      [(dates("2018-01-02", "2018-01-15"), .holds), (dates("2018-01-02", "2018-01-16"), .fails)])
    + cases(
      .answer(Question.ID("N3"), .dates(pair)), .oneOf([.nonAnswer(.notKnown)]),
      [(notKnown, .holds), (dates("2018-01-02", "2018-01-15"), .fails)])
    + cases(
      .standing(Question.ID("N1"), .scale(Sample.answers)), .oneOf([.standing(.lacking)]),
      [(.level("no"), .holds), (.level("yes"), .fails), (notKnown, nobody), (nil, waiting("N1"))])

  private static func dates(_ from: String, _ to: String) -> Answer {
    .dates(from: Day(from) ?? Day(number: 0), to: Day(to) ?? Day(number: 0))
  }

  @Test(arguments: table) func `a comparison comes out as it reads`(row: Case) {
    var facts = ConditionFacts()
    for id in row.condition.questions { facts.answers[id] = row.answer }
    #expect(row.condition.truth(in: facts) == row.truth)
  }

  @Test func `a question that does not apply counts as not applicable, and as unanswered`() {
    let id = Question.ID("N1")
    let facts = ConditionFacts(answers: [id: .level("yes")], setAside: [id])
    func truth(_ relation: Condition.Relation) -> Truth {
      Condition.compared(Self.scale, relation).truth(in: facts)
    }
    #expect(truth(.oneOf([.nonAnswer(.notApplicable)])) == .holds)
    #expect(truth(.oneOf([.level(Level.ID("yes"))])) == .fails)
    #expect(truth(.ordered(.atLeast, .level(Level.ID("no")))) == Self.nobody)
    #expect(Condition.answered(id).truth(in: facts) == .fails)
    #expect(Condition.answered(id).truth(in: ConditionFacts(answers: facts.answers)) == .holds)
  }

  @Test func `agencies, the case and the respondent are compared by what is recorded of them`() {
    let age = ProfileItem.ID("age")
    let roll = Attribute.ID("pupils")
    let facts = ConditionFacts(
      agency: Sample.health, profile: [age: Choice.ID("under-5")], respondent: [roll: .number(90)])
    let isHealth = Condition.compared(.agency, .oneOf([.group(Self.health)]))
    let isYoung = Condition.compared(.profile(age), .oneOf([.choice(Choice.ID("under-5"))]))
    let isSmall = Condition.compared(.respondent(roll), .ordered(.lessThan, .number(100)))
    #expect(Condition.all([isHealth, isYoung, isSmall]).truth(in: facts) == .holds)
    #expect(isHealth.truth(in: ConditionFacts(agency: Sample.police)) == .fails)
    #expect(
      Condition.all([isHealth, isYoung, isSmall, isYoung]).truth(in: ConditionFacts())
        == .unknown(waitingFor: [.profile(age), .attribute(roll)]))
  }

  @Test func `days are counted between any two dates`() throws {
    let from = Subject.answer(Question.ID("N1"), .date(SingleDate(of: "")))
    let day = try #require(Day("2018-01-15"))
    let condition = Condition.compared(
      .between(from, .day(day), areWorkingDays: false), .oneOf([.number(14)]))
    let start = try #require(Day("2018-01-01"))
    #expect(
      condition.truth(in: ConditionFacts(answers: [Question.ID("N1"): .date(start)])) == .holds)
    #expect(condition.truth(in: ConditionFacts()) == Self.waiting("N1"))
    let facts = ConditionFacts(answers: [Question.ID("N1"): Self.notKnown])
    #expect(condition.truth(in: facts) == Self.nobody)
    #expect(condition.words == "days(N1, 2018-01-15) is 14")
  }

  @Test func `names its questions once each, in order`() {
    let parts = ["N9", "N2", "N9", "N5"].map { Condition.answered(Question.ID($0)) }
    #expect(
      Condition.any([.not(parts[0]), .all(Array(parts.dropFirst()))]).questions.map(\.text)
        == ["N9", "N2", "N5"])
  }

  // MARK: Laws

  @Test(arguments: 0..<400)
  func `what is not known decides nothing, and what is decided stays decided`(seed: Int) {
    var random = Seeded(seed)
    let names = (1...5).map { "Q\($0)" }
    let condition = Self.random(over: names, 3, &random)
    let known = names.map { ($0, Int.random(in: 0...2, using: &random)) }
    let ways = Self.completions(of: known.map(\.1)).map { Self.truth(condition, names, $0) }
    switch Self.truth(condition, names, known.map(\.1)) {
    case .holds: #expect(ways.allSatisfy { $0 == .holds })
    case .fails: #expect(ways.allSatisfy { $0 == .fails })
    case .unknown(let awaited):
      let open = Set(zip(names, known.map(\.1)).filter { $0.1 == 2 }.map(\.0))
      #expect(Set(awaited.map { "\($0)" }).count == awaited.count)
      for case .question(let id) in awaited { #expect(open.contains(id.text)) }
      #expect(!awaited.isEmpty)
    }
  }

  @Test(arguments: 1...5)
  func `of parts that have nothing in common, unknown means that both can come out`(count: Int) {
    let names = (1...count).map { "Q\($0)" }
    let parts = names.map { Self.leaf($0) }
    let relations: [Condition.Relation] = (0...count).flatMap { number in
      Condition.Ordering.allCases.map { .ordered($0, .number(number)) }
    }
    let conditions = [Condition.all(parts), .any(parts)] + relations.map { .count(parts, $0) }
    for known in Self.completions(of: Array(repeating: 3, count: count)) {
      for condition in conditions {
        let ways = Set(Self.completions(of: known).map { Self.truth(condition, names, $0) })
        let truth = Self.truth(condition, names, known)
        #expect(truth.isUnknown ? ways.count == 2 : ways == [truth])
      }
    }
  }

  /// 0 fails, 1 holds, 2 is not answered; 3 is any of them, for making all cases.
  private static func completions(of known: [Int]) -> [[Int]] {
    known.reduce([[]]) { ways, value in
      let values = value == 2 ? [0, 1] : value == 3 ? [0, 1, 2] : [value]
      return ways.flatMap { way in values.map { way + [$0] } }
    }
  }

  private static func truth(_ condition: Condition, _ names: [String], _ known: [Int]) -> Truth {
    let answers = zip(names, known).filter { $0.1 != 2 }.map {
      (Question.ID($0.0), Answer.count($0.1))
    }
    return condition.truth(
      in: ConditionFacts(answers: Dictionary(answers, uniquingKeysWith: { $1 })))
  }

  private static func leaf(_ name: String) -> Condition {
    .compared(
      .answer(Question.ID(name), .count(Tally(of: "", atLeast: nil))), .oneOf([.number(1)]))
  }

  private static func random(
    over names: [String], _ depth: Int, _ random: inout Seeded
  ) -> Condition {
    guard depth > 0, Int.random(in: 0..<5, using: &random) > 0 else {
      return leaf(names[Int.random(in: names.indices, using: &random)])
    }
    let parts = (0..<Int.random(in: 2...3, using: &random)).map { _ in
      Self.random(over: names, depth - 1, &random)
    }
    switch Int.random(in: 0..<4, using: &random) {
    case 0: return .all(parts)
    case 1: return .any(parts)
    case 2: return .not(parts[0])
    default:
      let ordering = Condition.Ordering.allCases.randomElement(using: &random) ?? .atLeast
      return .count(parts, .ordered(ordering, .number(Int.random(in: 0...3, using: &random))))
    }
  }
}
