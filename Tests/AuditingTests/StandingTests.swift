import Auditing
import Testing

@Suite struct StandingTests {
  private func standing(_ question: String, _ answer: Answer) throws -> Standing? {
    try #require(Sample.template.question(Question.ID(question))).standing(of: answer)
  }

  @Test func `the best level stands in full, the worst lacks, those between are partial`() throws {
    #expect(try standing("N1", .level("yes")) == .full)
    #expect(try standing("N1", .level("partly")) == .partial)
    #expect(try standing("N1", .level("no")) == .lacking)
    #expect(try standing("N1", .level("good")) == nil)
  }

  @Test(arguments: Sample.questions.indices, NonAnswer.allCases)
  func `a non-answer stands for nothing`(index: Int, non: NonAnswer) {
    #expect(Sample.questions[index].standing(of: .nonAnswer(non)) == nil)
  }

  /// 5 March 2018 is a Monday; 26 March is the fifteenth working day after it.
  @Test(arguments: [
    ("2018-03-05", Standing.full), ("2018-03-25", .full), ("2018-03-26", .full),
    ("2018-03-27", .lacking), ("2018-03-02", nil), ("2017-03-05", nil),
  ])
  func `dates stand by their standard, and dates the wrong way round are a mistake`(
    to: String, expected: Standing?
  ) throws {
    let answer = Answer.dates(
      from: try #require(Day("2018-03-05")), to: try #require(Day(to)))
    #expect(try standing("N3", answer) == expected)
    #expect(try standing("N4", answer) == nil)
  }

  @Test func `a gap is counted in the days of its standard`() throws {
    let (from, to) = (try #require(Day("2018-03-05")), try #require(Day("2018-03-26")))
    #expect(Sample.pair(15, working: true).gap(from: from, to: to) == 15)
    #expect(Sample.pair(15).gap(from: from, to: to) == 21)
    #expect(Sample.pair(nil).gap(from: from, to: to) == 21)
  }

  @Test(arguments: [(0, Standing.lacking), (1, .partial), (2, .partial), (3, .full), (9, .full)])
  func `a number stands by the least that is good enough`(number: Int, expected: Standing) throws {
    #expect(try standing("N5", .count(number)) == expected)
    #expect(try standing("N6", .count(number)) == nil)
  }

  @Test(arguments: [
    ([], Standing.lacking), (["school"], .lacking), (["mother"], .partial),
    (["school", "father"], .partial), (["father", "mother"], .full),
    (["mother", "father", "school"], .full),
  ])
  func `picks stand by those expected`(picked: [String], expected: Standing) throws {
    let answer = Answer.choices(picked.map { Choice.ID($0) })
    #expect(try standing("N7", answer) == expected)
    #expect(try standing("N8", answer) == nil)
  }

  @Test func `an answer of another kind stands for nothing`() throws {
    #expect(try standing("N1", .count(3)) == nil)
    #expect(try standing("N5", .level("yes")) == nil)
    #expect(try standing("N7", .count(2)) == nil)
  }
}
