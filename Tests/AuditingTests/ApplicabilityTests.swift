import Auditing
import Testing

/// A template in which N2 arises after a "no" to N1, and N3 after a "yes" to N2 for the over-fives.
private enum Chain {
  static let template: Template = {
    var second = Sample.question("N2", .scale(Sample.answers))
    second.applies = .compared(
      .answer(Question.ID("N1"), .scale(Sample.answers)), .oneOf([.level(Level.ID("no"))]))
    var third = Sample.question("N3", .scale(Sample.answers))
    third.applies = .all([
      .compared(
        .answer(Question.ID("N2"), .scale(Sample.answers)), .oneOf([.level(Level.ID("yes"))])),
      .compared(.profile(ProfileItem.ID("age")), .oneOf([.choice(Choice.ID("over-5"))])),
    ])
    third.needsNote = .after(["no"])
    let questions = [Sample.question("N1", .scale(Sample.answers)), second, third]
    var limit = Sample.limit("never-seen", ["N2", "N3"], [.lacking], 1, cap: "inadequate")
    limit.condition = .compared(.agency, .oneOf([.agency(Sample.police)]))
    return Template(
      id: Template.ID("chain"), edition: "1", title: "Chain", unit: "child", purpose: "",
      agencies: Sample.template.agencies, profile: Sample.template.profile,
      themes: Sample.template.themes,
      sections: [
        Section(id: Section.ID("voice"), title: "Voice", sources: [], questions: questions)
      ], grades: Sample.grades, gradesSections: true, gradesOverall: true, limits: [limit],
      sources: [], guidance: Guidance(why: "", advice: [], tools: [], next: ""))
  }()

  static func given(
    _ answers: [String: String], age: String? = "over-5", by agency: Agency.ID = Sample.police
  ) -> Return {
    var given = Sample.given(agency, .started, answers.mapValues { .level($0) })
    given.profile = age.map { [ProfileItem.ID("age"): Choice.ID($0)] } ?? [:]
    return given
  }

  static func names(_ questions: [Question]) -> [String] { questions.map(\.id.text) }
}

@Suite struct ApplicabilityTests {
  private let template = Chain.template

  @Test func `a question that waits for another is neither required nor set aside`() {
    let given = Chain.given([:])
    let applicability = given.applicability(in: template)
    #expect(Chain.names(given.unanswered(in: template)) == ["N1"])
    #expect(Chain.names(given.asked(in: template)) == ["N1"])
    #expect(Chain.names(given.undecided(in: template)) == ["N2", "N3"])
    #expect(
      applicability.truth(of: Question.ID("N2"))
        == .unknown(waitingFor: [.question(Question.ID("N1"))]))
    #expect(applicability.truth(of: Question.ID("N1")) == .holds)
  }

  @Test func `a question that waits for the case's profile says so`() {
    let given = Chain.given(["N1": "no", "N2": "yes"], age: nil)
    #expect(
      given.applicability(in: template).truth(of: Question.ID("N3"))
        == .unknown(waitingFor: [.profile(ProfileItem.ID("age"))]))
    #expect(given.unanswered(in: template).isEmpty)
  }

  @Test func `an answer that came to nothing is kept, not counted and listed`() {
    let given = Chain.given(["N1": "yes", "N2": "yes", "N3": "no"])
    #expect(given.answers.count == 3)
    #expect(given.counted(in: template).keys.map(\.text) == ["N1"])
    #expect(Chain.names(given.answeredInVain(in: template)) == ["N2", "N3"])
    #expect(Chain.names(given.asked(in: template)) == ["N1"])
  }

  @Test func `an answer counts again when its condition holds again`() throws {
    var given = Chain.given(["N1": "yes", "N2": "no"])
    #expect(template.hits(on: .overall, in: [given]).isEmpty)
    try given.record(Entry(Question.ID("N1"), .level("no")), asking: template)
    #expect(Chain.names(given.answeredInVain(in: template)).isEmpty)
    #expect(template.hits(on: .overall, in: [given]).count == 1)
  }

  @Test func `what does not arise is not answered, and can be taken back`() throws {
    var given = Chain.given(["N1": "yes", "N2": "yes"])
    let refused = refusal { () throws(AuditingError) in
      try given.record(Entry(Question.ID("N2"), .level("no")), asking: template)
    }
    #expect(refused == .doesNotArise(Question.ID("N2"), when: "N1 is no"))
    try given.record(Entry(Question.ID("N2"), nil), asking: template)
    #expect(given.answers[Question.ID("N2")] == nil)
  }

  @Test func `what waits may be answered`() throws {
    var given = Chain.given([:])
    try given.record(Entry(Question.ID("N2"), .level("no")), asking: template)
    #expect(given.counted(in: template).count == 1)
  }

  @Test func `a limit looks only at the returns it is for`() {
    let answers = ["N1": "no", "N2": "no"]
    #expect(template.hits(on: .overall, in: [Chain.given(answers)]).count == 1)
    #expect(template.hits(on: .overall, in: [Chain.given(answers, by: Sample.health)]).isEmpty)
  }

  @Test func `an answer that wants a note keeps the return from being handed in without a reason`()
    throws
  {
    var given = Chain.given(["N1": "no", "N2": "yes", "N3": "no"])
    let reference = Case.Reference("C01")
    let refused = refusal { () throws(AuditingError) in
      try given.submit(asking: template, because: nil)
    }
    #expect(refused == .notesWanted(reference, Sample.police, [Question.ID("N3")]))
    given.notes[Question.ID("N3")] = "The child moved away."
    try given.submit(asking: template, because: nil)
    #expect(given.state == .submitted)
  }

  @Test func `an answer that came to nothing counts as not applicable where files are counted`()
    throws
  {
    let ground = Finding.Ground(
      questions: [Question.ID("N2")], agencies: [], profile: nil)
    let audited = Case(
      reference: Case.Reference("C01"), profile: [:], involvement: [Sample.police: .known])
    func count(_ answers: [String: String]) throws -> PracticeCount {
      var given = Chain.given(answers)
      given.state = .submitted
      let snapshot = AuditSnapshot(
        audit: Sample.snapshot([], []).audit, template: template, cases: [audited],
        returns: [given], panel: [:], concerns: [], findings: [], prose: [:])
      return try #require(PracticeCount(ground, in: snapshot))
    }
    #expect(try count(["N1": "no", "N2": "yes"]).seen == Share(1, of: 1))
    #expect(try count(["N1": "yes", "N2": "yes"]).seen == Share(0, of: 0))
    #expect(try count(["N1": "yes", "N2": "yes"]).notApplicable == 1)
    #expect(try count(["N1": "yes"]).notApplicable == 1)
  }

  @Test func `a test tells what did not follow`() throws {
    var expected = TemplateTest.Expected()
    expected.limits = [Limit.ID("never-seen")]
    expected.grades = [.overall: Level.ID("inadequate")]
    expected.asked = [Question.ID("N2")]
    expected.notAsked = [Question.ID("N3")]
    func failures(_ answers: [String: String]) -> [TemplateTest.Failure] {
      TemplateTest(
        name: "One", agency: Sample.police, profile: [:], respondent: [:],
        given: Dictionary(
          uniqueKeysWithValues: answers.map { (Question.ID($0), Answer.level($1)) }),
        expected: expected
      ).failures(in: template)
    }
    #expect(failures(["N1": "no", "N2": "no"]).isEmpty)
    #expect(
      failures(["N1": "yes"]) == [
        .limits(expected: [Limit.ID("never-seen")], found: []),
        .grade(.overall, expected: Level.ID("inadequate"), found: Level.ID("outstanding")),
        .question(Question.ID("N2"), expected: .asked, found: .notAsked),
      ])
  }
}
