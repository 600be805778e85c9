import Auditing
import Seeds
import Testing

@Suite struct LimitTests {
  private let template = Sample.template

  private func refused(_ grade: Grade, _ returns: [Return]) -> AuditingError? {
    refusal { () throws(AuditingError) in try template.check(grade, against: returns) }
  }

  @Test func `a grade that is not on the scale is refused`() {
    #expect(
      refused(Sample.grade("yes"), [])
        == .noGrade("yes", of: Sample.grades.levels.map(\.id)))
  }

  @Test func `a grade wants its reason`() {
    #expect(
      refused(Sample.grade("good", on: "voice", reason: ""), []) == .gradeNeedsReason("voice"))
  }

  @Test(arguments: [nil, ""])
  func `a grade above a limit wants a word against it`(against: String?) throws {
    let given = Sample.given(Sample.police, .started, ["N1": .level("no")])
    let grade = Sample.grade("good", against: against)
    let limit = try #require(template.limits.first)
    #expect(refused(grade, [given]) == .limited(limit, "requires-improvement"))
    #expect(refused(Sample.grade("good", against: "Seen at school."), [given]) == nil)
    #expect(refused(Sample.grade("requires-improvement"), [given]) == nil)
    #expect(refused(Sample.grade("good", on: "voice"), [given]) == nil)
  }

  @Test func `at least so many counts questions and not agencies`() {
    let partly = ["N1": Answer.level("partly")]
    let two = [
      Sample.given(Sample.police, .started, partly), Sample.given(Sample.health, .started, partly),
    ]
    #expect(template.hits(on: .overall, in: two).isEmpty)
    let three = two + [Sample.given(Sample.health, .started, ["N2": .level("no")])]
    let hits = template.hits(on: .overall, in: three)
    #expect(hits.map(\.limit.id.text) == ["two"])
    #expect(hits.first?.answers.map(\.agency) == [Sample.police, Sample.health, Sample.health])
  }

  @Test func `a withdrawn return makes no limit speak`() {
    let given = Sample.given(Sample.police, .withdrawn, ["N1": .level("no"), "N2": .level("no")])
    #expect(template.hits(on: .overall, in: [given]).isEmpty)
  }

  @Test(arguments: NonAnswer.allCases)
  func `a non-answer makes no limit speak`(non: NonAnswer) {
    let answers = ["N1", "N2", "N5", "N9"].map { ($0, Answer.nonAnswer(non)) }
    let given = Sample.given(Sample.police, .started, Dictionary(uniqueKeysWithValues: answers))
    #expect(template.hits(on: .overall, in: [given]).isEmpty)
    #expect(template.hits(on: GradeSubject("history"), in: [given]).isEmpty)
  }

  @Test(arguments: 0..<200)
  func `a limit only ever lowers what may be given`(seed: Int) {
    var random = Seeded(seed)
    let returns = Self.returns(&random)
    for subject in ["overall", "voice", "history"] {
      let levels = Sample.grades.levels.map(\.id.text)
      let allowed = levels.filter { refused(Sample.grade($0, on: subject), returns) == nil }
      #expect(allowed == levels.suffix(allowed.count), "The best are refused, the rest allowed.")
      #expect(!allowed.isEmpty)
      let caps = template.hits(on: GradeSubject(subject), in: returns).map(\.limit.cap)
      let worst = caps.compactMap { Sample.grades.rank($0) }.max() ?? 0
      #expect(allowed.count == levels.count - worst)
    }
  }

  @Test(arguments: 0..<200)
  func `raising an answer never adds a hit`(seed: Int) throws {
    var random = Seeded(seed)
    var returns = Self.returns(&random)
    let before = hits(returns)
    let index = Int.random(in: returns.indices, using: &random)
    for (id, answer) in returns[index].answers {
      returns[index].answers[id] = try Self.raised(answer, &random)
    }
    #expect(Set(hits(returns)).isSubset(of: before))
  }

  @Test(arguments: 0..<50)
  func `the order of returns changes nothing about which limits speak`(seed: Int) {
    var random = Seeded(seed)
    let returns = Self.returns(&random)
    #expect(hits(returns) == hits(returns.shuffled(using: &random)))
  }

  private func hits(_ returns: [Return]) -> [Limit.ID] {
    template.gradeSubjects.flatMap { template.hits(on: $0, in: returns) }.map(\.limit.id)
  }

  private static func raised(_ answer: Answer, _ random: inout Seeded) throws -> Answer {
    switch answer {
    case .level(let id):
      let rank = try #require(Sample.answers.rank(id))
      return .level(Sample.answers.levels[Int.random(in: 0...rank, using: &random)].id)
    case .count(let number): return .count(number + Int.random(in: 0...2, using: &random))
    default: return answer
    }
  }

  private static func returns(_ random: inout Seeded) -> [Return] {
    [Sample.police, Sample.health].map { agency in
      var answers: [String: Answer] = [:]
      for id in ["N1", "N2", "N9"] {
        let levels = Sample.answers.levels.map { Answer.level($0.id) } + [.nonAnswer(.notKnown)]
        answers[id] = levels.randomElement(using: &random)
      }
      answers["N5"] = .count(Int.random(in: 0...4, using: &random))
      let states: [Return.State] = [.started, .submitted, .withdrawn]
      return Sample.given(agency, states.randomElement(using: &random) ?? .started, answers)
    }
  }
}
