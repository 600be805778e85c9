import Auditing
import Testing

@testable import Templates

@Suite struct ConditionAnalysisTests {
  @Test(arguments: [
    ("N1 is met", ConditionAnalysis.Verdict.open), ("N1 is met and N1 is partly", .never),
    ("N1 is met or N1 is not met", .always), ("N1 at least not-met", .always),
    ("N1 more than met", .never), ("N1 at least met or N1 at most partly", .always),
    ("answered(N1)", .open), ("answered(N1) or not answered(N1)", .always),
    ("answered(N1) and N1 is met", .open), ("N5 at least 0", .always), ("N5 less than 0", .never),
    ("N5 more than 3 and N5 less than 4", .never), ("N5 more than 3 and N5 less than 5", .open),
    ("N5 at most 9999999", .always), ("lacking(N5) and N5 more than 0", .never),
    ("lacking(N8) and N8 is yes", .never), ("partial(N2)", .never),
    ("N3.days more than 15 and full(N3)", .never), ("N3.days more than 10 and full(N3)", .open),
    ("N3.from before 2026-01-01 and N3.from after 2026-02-01", .never),
    ("N3.from before 2026-01-01 and N3.to after 2026-02-01 and N3.days more than 3", .open),
    ("days(N9, N4.to) more than 3 and days(N9, N4.to) less than 3", .never),
    ("agency in [police, health, housing]", .always), ("agency is panel", .never),
    ("case.sex in [girl, boy]", .always), ("case.sex is girl and case.sex is boy", .never),
    ("respondent.pupils more than 3 or respondent.pupils at most 3", .always),
    ("count(N1 is met, N1 is partly, N1 is not-met) at most 1", .always),
    ("count(N1 is met, N1 is partly) at least 2", .never),
    ("count(N1 is met, N8 is yes) at least 3", .never), ("full(N7) and not N7 has mother", .never),
    ("N7 has mother and N7 has school", .open), ("N2 is not-applicable", .open),
  ])
  func `the verdict is what a reader would say`(text: String, verdict: ConditionAnalysis.Verdict)
    throws
  {
    let condition = try #require(ConditionSample.read(text).condition)
    #expect(
      ConditionAnalysis.verdict(
        of: condition, for: ConditionSample.owner, in: ConditionSample.scope) == verdict)
  }

  @Test func `nothing is claimed where there is too much to try`() throws {
    let questions = (1...20).map {
      ConditionScope.Asked(Question.ID("Q\($0)"), .scale(ConditionSample.met), of: [])
    }
    let scope = ConditionScope(questions: questions)
    let owner = ConditionScope.Owner(question: nil, position: 20, agencies: [])
    let text = (1...20).map { "Q\($0) is met" }.joined(separator: " and ") + " and Q1 is partly"
    let condition = try #require(ConditionReader.read(text, for: owner, in: scope).condition)
    #expect(ConditionAnalysis.verdict(of: condition, for: owner, in: scope) == .tooMany)
  }

  @Test(arguments: [
    ([[2], []], []), ([[1]], [[1, 1]]), ([[2], [1]], [[1, 2, 1]]),
    ([[2], [3], [1], [1]], [[1, 2, 3, 1]]), ([[2, 3], [3], [1]], [[1, 3, 1]]),
    ([[2], [1], [4], [3]], [[1, 2, 1], [3, 4, 3]]), ([[2], [3], [2]], [[2, 3, 2]]),
    ([[9], []], []),
  ])
  func `a ring is told once, from its first question back to it`(named: [[Int]], rings: [[Int]]) {
    let pairs = named.enumerated().map { index, targets in
      (Question.ID("N\(index + 1)"), Set(targets.map { Question.ID("N\($0)") }))
    }
    let found = ConditionCircles.rings(in: Dictionary(pairs, uniquingKeysWith: { $1 }))
    #expect(found.map { $0.map(\.text) } == rings.map { $0.map { "N\($0)" } })
  }

  @Test func `a ring of ten thousand questions is found`() {
    let pairs = (0..<10_000).map {
      (Question.ID("N\($0)"), Set([Question.ID("N\(($0 + 1) % 10_000)")]))
    }
    let rings = ConditionCircles.rings(in: Dictionary(pairs, uniquingKeysWith: { $1 }))
    #expect(rings.map(\.count) == [10_001])
  }

  @Test func `six thousand conditions are read and judged in good time`() {
    let questions = (1...6000).map {
      ConditionScope.Asked(
        Question.ID("Q\($0)"), .scale(ConditionSample.met), of: ConditionSample.everybody)
    }
    let sample = ConditionSample.scope
    let scope = ConditionScope(
      questions: questions, agencies: sample.agencies, groups: sample.groups,
      profile: sample.profile)
    var judged = 0
    let taken = ContinuousClock().measure {
      for place in 3..<6000 {
        let owner = ConditionScope.Owner(
          question: questions[place].id, position: place, agencies: ConditionSample.everybody)
        let text =
          "Q\(place) is met and (Q\(place - 1) at least partly or not answered(Q\(place - 2)))"
          + " and case.age-band not in [unborn, under-1]"
        guard let condition = ConditionReader.read(text, for: owner, in: scope).condition else {
          continue
        }
        judged += ConditionAnalysis.verdict(of: condition, for: owner, in: scope) == .open ? 1 : 0
      }
    }
    Times.note("6,000 conditions", taken)
    #expect(judged == 5997)
    #expect(taken < .seconds(20))
  }
}
