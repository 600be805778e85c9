import Auditing
import Testing

@Suite struct ReturnTests {
  private let template = Sample.template

  private func refused(_ given: Return, _ entry: Entry) -> AuditingError? {
    var given = given
    let before = given
    let refused = refusal { () throws(AuditingError) in
      try given.record(entry, asking: template)
    }
    if refused != nil { #expect(given == before, "A refusal changes nothing.") }
    return refused
  }

  @Test func `an answer is kept and starts the return`() throws {
    var given = Sample.given(Sample.police, .awaited)
    try given.record(Entry(Question.ID("N1"), .level("yes")), asking: template)
    #expect(given.answers == [Question.ID("N1"): .level("yes")])
    #expect(given.state == .started)
    try given.record(Entry(Question.ID("N1"), nil), asking: template)
    #expect(given.answers.isEmpty)
  }

  @Test func `a question that is not in the template is not answered`() {
    let ids = (Array(1...8) + Array(11...13)).map { Question.ID("N\($0)") }
    #expect(
      refused(Sample.given(Sample.health), Entry(Question.ID("N99"), nil))
        == .noQuestion("N99", of: ids))
  }

  @Test func `a question that is asked of others is not answered`() {
    #expect(
      refused(Sample.given(Sample.health), Entry(Question.ID("N9"), .level("yes")))
        == .notAsked(Question.ID("N9"), Sample.health, asked: [Sample.police]))
  }

  @Test(arguments: [Answer.level("good"), .count(2), .choices([])])
  func `an answer of another kind is refused`(answer: Answer) {
    #expect(
      refused(Sample.given(), Entry(Question.ID("N1"), answer)) == .wrongKind(Question.ID("N1")))
  }

  @Test(arguments: [nil, ""])
  func `not applicable wants a reason`(reason: String?) {
    let entry = Entry(Question.ID("N1"), .nonAnswer(.notApplicable), reason: reason)
    #expect(refused(Sample.given(), entry) == .reasonNeeded(Question.ID("N1")))
  }

  @Test func `a reason is kept for as long as the question does not apply`() throws {
    var given = Sample.given()
    let id = Question.ID("N1")
    let entry = Entry(id, .nonAnswer(.notApplicable), reason: "Unborn.")
    try given.record(entry, asking: template)
    #expect(given.reasons == [id: "Unborn."])
    try given.record(Entry(id, .level("yes"), reason: "Seen."), asking: template)
    #expect(given.reasons.isEmpty)
  }

  @Test(arguments: Return.State.allCases)
  func `a return that is in or withdrawn is not changed`(state: Return.State) {
    let given = Sample.given(Sample.police, state)
    let expected: AuditingError? =
      switch state {
      case .awaited, .started: nil
      case .submitted, .moderated: .alreadyIn(given.reference, given.agency)
      case .withdrawn: .isWithdrawn(given.reference, given.agency)
      }
    #expect(refused(given, Entry(Question.ID("N1"), .level("yes"))) == expected)
    #expect(refused(given, Entry(Question.ID("N1"), nil)) == expected)
  }

  @Test func `what is unanswered is said when a return is handed in, and why once told`() throws {
    var given = Sample.given(.panel)
    let error = refusal { () throws(AuditingError) in
      try given.submit(asking: template, because: "")
    }
    #expect(error == .unanswered(given.reference, .panel, [Question.ID("N10")]))
    #expect(given.state == .started)
    try given.submit(asking: template, because: "The panel ran out of time.")
    #expect(given.state == .submitted)
  }

  @Test func `a return with every answer is handed in without a reason`() throws {
    var given = Sample.given(.panel, .started, ["N10": .nonAnswer(.notKnown)])
    #expect(given.unanswered(in: template).isEmpty)
    try given.submit(asking: template, because: nil)
    #expect(given.state == .submitted)
  }

  @Test(arguments: Return.State.allCases)
  func `only a return that is in is reopened, and only another is handed in`(state: Return.State) {
    var reopened = Sample.given(Sample.police, state)
    let error = refusal { () throws(AuditingError) in try reopened.reopen() }
    #expect(error == (state.isIn ? nil : .notIn(reopened.reference, reopened.agency)))
    #expect(reopened.state == (state.isIn ? .started : state))
    var submitted = Sample.given(Sample.police, state)
    let refused = refusal { () throws(AuditingError) in
      try submitted.submit(asking: template, because: "As it is.")
    }
    #expect((refused == nil) == (state == .awaited || state == .started))
  }

  @Test func `an agency grades the sections it is asked about and the panel all`() {
    let voice = GradeSubject("voice")
    let history = GradeSubject("history")
    #expect(template.gradeSubjects(for: Sample.health) == [voice, .overall])
    #expect(template.gradeSubjects(for: Sample.police) == [voice, history, .overall])
    #expect(template.gradeSubjects == [voice, history, .overall])
    #expect(template.title(of: .overall) == "Overall")
    #expect(template.title(of: GradeSubject("gone")) == "gone")
  }
}
