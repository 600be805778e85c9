import Auditing
import Testing

@Suite struct AnswerTests {
  private static func answers(to question: Question) -> [Answer] {
    let days = ["2018-01-03", "2018-02-20"].compactMap { Day($0) }
    let own: [Answer] =
      switch question.kind {
      case .scale(let scale): scale.levels.map { .level($0.id) }
      case .dates: [.dates(from: days[0], to: days[1]), .dates(from: days[1], to: days[0])]
      case .count: [.count(0), .count(3), .count(9999)]
      case .choice(let picks): picks.choices.map { .choice($0.id) }
      case .date: days.map { .date($0) }
      case .text: [.text("A few words; and more, in Welsh: ŵ")]
      case .choices(let picks):
        [.choices([]), .choices([picks.choices[2].id]), .choices(picks.choices.map(\.id))]
      }
    return own + question.nonAnswers.map { .nonAnswer($0) }
  }

  @Test(arguments: Sample.questions)
  func `every answer is read back from what is kept of it`(question: Question) {
    for answer in Self.answers(to: question) {
      #expect(question.accepts(answer))
      let code = AnswerCode.code(of: answer, to: question)
      if let text = answer.typedText {
        #expect(code == AnswerCode.typed)
        #expect(AnswerCode.answer(for: code, to: question) == nil)
        #expect(Answer(typedText: text, of: question.kind) == answer)
      } else {
        #expect(AnswerCode.answer(for: code, to: question) == answer)
      }
    }
  }

  @Test(arguments: Sample.questions)
  func `no two answers without a value are kept as the same byte`(question: Question) {
    let plain = Self.answers(to: question).filter { $0.typedText == nil }
    let codes = plain.map { AnswerCode.code(of: $0, to: question) }
    #expect(Set(codes).count == plain.count)
    #expect(!codes.contains(AnswerCode.unanswered))
  }

  @Test(arguments: Sample.questions)
  func `a byte stands for an answer or for none, never for two`(question: Question) {
    for code in UInt8.min...UInt8.max {
      guard let answer = AnswerCode.answer(for: code, to: question) else { continue }
      #expect(AnswerCode.code(of: answer, to: question) == code)
    }
    #expect(AnswerCode.answer(for: 252, to: question) == nil)
    #expect(AnswerCode.code(of: nil, to: question) == 0)
  }

  @Test func `the bytes of non-answers are the ones released`() {
    #expect(NonAnswer.notApplicable.code == 251)
    #expect(NonAnswer.notKnown.code == 253)
    #expect(NonAnswer.noEvidence.code == 254)
  }

  @Test(arguments: Sample.questions)
  func `a question accepts its own kind of answer and no other`(question: Question) {
    let own = Self.answers(to: question)
    let day = Day(number: 0)
    let foreign: [Answer] = [
      .level("yes"), .count(1), .dates(from: day, to: day), .choices([Choice.ID("father")]),
      .choice(Choice.ID("father")), .date(day), .text("Words"),
    ]
    #expect(foreign.count { question.accepts($0) } == 1)
    #expect(own.allSatisfy { question.accepts($0) })
  }

  @Test func `a level, a pick, a number or a non-answer that is not offered is refused`() {
    let (scale, count, picks) = (Sample.questions[0], Sample.questions[4], Sample.questions[6])
    #expect(!scale.accepts(.level("outstanding")))
    #expect(!count.accepts(.count(-1)))
    #expect(!count.accepts(.count(10_000_000)))
    #expect(!picks.accepts(.choices([Choice.ID("mother"), Choice.ID("aunt")])))
    #expect(!Sample.questions[9].accepts(.nonAnswer(.noEvidence)))
    #expect(Sample.questions[9].accepts(.nonAnswer(.notKnown)))
  }

  @Test(arguments: [
    (2, ""), (2, "2018-01-03"), (2, "2018-01-03/"), (2, "2018-01-03/2018-02-30"),
    (2, "2018-01-03/x/2018-01-20"), (2, "2018-01-03/2018-01-04/2018-01-05"), (4, ""), (4, "four"),
    (4, "3.5"), (0, "yes"),
  ])
  func `text that is no value of the kind is not read`(question: Int, text: String) {
    #expect(Answer(typedText: text, of: Sample.questions[question].kind) == nil)
  }
}
