import Auditing
import Testing

@testable import Storage

@Suite struct ReturnTests {
  private let workspace: Workspace
  private let stamp = Sample.stamp()
  private let audit = Sample.audit
  private let one = Sample.one
  private let police = Sample.police
  private let health = Sample.health

  init() throws { workspace = try Sample.started() }

  private func given(_ agency: Agency.ID = Sample.police) throws -> Return {
    try workspace.given(one, agency, in: audit)
  }

  /// A return nobody has touched, with what is recorded of its case.
  private func blank(_ agency: Agency.ID) throws -> Return {
    var blank = Return(reference: one, agency: agency)
    blank.profile = try #require(workspace.snapshot(of: audit).audited(one)).profile
    return blank
  }

  private func say(_ said: Involvement, _ agency: Agency.ID, because: String? = nil) throws {
    try workspace.say(said, of: one, by: [agency], in: audit, because: because, stamp: stamp)
  }

  @Test func `a return is awaited of an agency that knows the case, and of nobody else`() throws {
    #expect(try given() == blank(police))
    #expect(throws: WorkspaceError.notInvited(Sample.school, invited: [police, health])) {
      try given(Sample.school)
    }
    #expect(throws: WorkspaceError.notInvolved(Sample.two, police, said: nil)) {
      try workspace.given(Sample.two, police, in: audit)
    }
    try workspace.say(
      .notKnown, of: Sample.two, by: [police], in: audit, because: nil, stamp: stamp)
    #expect(throws: WorkspaceError.notInvolved(Sample.two, police, said: .notKnown)) {
      try workspace.given(Sample.two, police, in: audit)
    }
  }

  @Test func `the panel has a return for every case from its first answer on`() throws {
    #expect(try given(.panel) == blank(.panel))
    #expect(try workspace.snapshot(of: audit).returns.map(\.agency) == [police, health])
    try workspace.record(Entry(.n3, .count(2)), one, .panel, in: audit, by: stamp)
    #expect(try workspace.snapshot(of: audit).returns.map(\.agency) == [police, health, .panel])
    #expect(throws: WorkspaceError.self) {
      try workspace.record(Entry(.n1, .yes), Sample.two, .panel, in: audit, by: stamp)
    }
    #expect(try workspace.snapshot(of: audit).given(Sample.two, .panel) == nil)
  }

  @Test func `everything a return holds is kept`() throws {
    try workspace.record(
      Entry(.n1, .nonAnswer(.notApplicable), reason: "Moved."), one, health, in: audit, by: stamp)
    let day = try #require(Day("2026-03-01"))
    try workspace.record(
      Entry(.n2, .dates(from: day, to: day + 9)), one, health, in: audit, by: stamp)
    try workspace.record(Entry(.n4, .choices([])), one, health, in: audit, by: stamp)
    try workspace.note("Seen twice.", on: .n1, one, health, in: audit, by: stamp)
    let evidence = Evidence(question: .n2, what: "Visit", place: "", seen: day)
    try workspace.add(evidence, one, health, in: audit, by: stamp)
    try workspace.flag(.learning, .n4, one, health, in: audit, by: stamp)
    try workspace.add(Point(.strength, "Kept at it."), one, health, in: audit, by: stamp)
    try workspace.add(
      Quotation("I was cold.", mayBeQuoted: true), one, health, in: audit, by: stamp)
    let grade = Sample.grade(.section(Section.ID("voice")), "good")
    try workspace.grade(grade, one, health, in: audit)
    let kept = try given(health)
    #expect(kept.state == .started)
    #expect(kept.answers[.n2] == .dates(from: day, to: day + 9))
    #expect(kept.answers[.n4] == .choices([]))
    #expect(kept.reasons == [.n1: "Moved."])
    #expect(kept.notes == [.n1: "Seen twice."])
    #expect(kept.evidence == [evidence])
    #expect(kept.flags == [.n4: .learning])
    #expect(kept.points == [Point(.strength, "Kept at it.")])
    #expect(kept.quotations == [Quotation("I was cold.", mayBeQuoted: true)])
    #expect(kept.grades == [grade.subject: grade])
    #expect(try workspace.snapshot(of: audit).given(one, health) == kept)
    #expect(try workspace.verify().faults == [])
  }

  @Test func `the journal tells an answer from what to what`() throws {
    for answer in [Answer.no, .nonAnswer(.notKnown), nil] {
      try workspace.record(Entry(.n1, answer), one, police, in: audit, by: stamp)
    }
    try workspace.record(Entry(.n3, .count(7)), one, police, in: audit, by: stamp)
    let told = try workspace.journal(last: 4, of: audit)
    #expect(told.map(\.before) == ["", "3", "253", ""])
    #expect(told.map(\.after) == ["3", "253", "", "255:7"])
    #expect(told.allSatisfy { $0.verb == .answered && $0.stamp == stamp && $0.agency == police })
  }

  @Test func `what the rules refuse is refused in their words and leaves nothing`() throws {
    let head = try workspace.journalHead()
    func refuses(_ rule: AuditingError, _ work: () throws -> Void) {
      #expect(throws: WorkspaceError.refused(rule)) { try work() }
      #expect(WorkspaceError.refused(rule).explanation == rule.explanation)
    }
    refuses(.wrongKind(.n1)) {
      try workspace.record(Entry(.n1, .count(1)), one, police, in: audit, by: stamp)
    }
    refuses(.reasonNeeded(.n1)) {
      try workspace.record(
        Entry(.n1, .nonAnswer(.notApplicable)), one, police, in: audit, by: stamp)
    }
    refuses(.notAsked(.n4, police, asked: [health, Sample.school])) {
      try workspace.note("x", on: .n4, one, police, in: audit, by: stamp)
    }
    refuses(.notIn(one, police)) {
      try workspace.reopen(one, police, because: "x", in: audit, by: stamp)
    }
    refuses(.unanswered(one, police, [.n1, .n2, .n3, .n5])) {
      try workspace.submit(one, police, because: nil, in: audit, by: stamp)
    }
    #expect(throws: WorkspaceError.wordsNeeded) {
      try workspace.add(Point(.strength, ""), one, police, in: audit, by: stamp)
    }
    #expect(try workspace.journalHead() == head)
  }

  @Test func `a note and a flag are replaced and taken back`() throws {
    try workspace.note("First.", on: .n1, one, police, in: audit, by: stamp)
    try workspace.note("Second.", on: .n1, one, police, in: audit, by: stamp)
    try workspace.flag(.strength, .n1, one, police, in: audit, by: stamp)
    try workspace.flag(.learning, .n1, one, police, in: audit, by: stamp)
    #expect(try given().notes == [.n1: "Second."])
    #expect(try given().flags == [.n1: .learning])
    try workspace.note(nil, on: .n1, one, police, in: audit, by: stamp)
    try workspace.flag(nil, .n1, one, police, in: audit, by: stamp)
    let count = try workspace.journalHead().count
    try workspace.note(nil, on: .n1, one, police, in: audit, by: stamp)
    try workspace.flag(nil, .n1, one, police, in: audit, by: stamp)
    #expect(try workspace.journalHead().count == count)
    #expect(try given() == blank(police))
    #expect(try workspace.verify().faults == [])
  }

  @Test func `a return that is in is opened again with a reason, and only then changed`() throws {
    try workspace.submit(one, police, because: "The rest is not on file.", in: audit, by: stamp)
    #expect(try given().state == .submitted)
    let refused = WorkspaceError.refused(.alreadyIn(one, police))
    #expect(throws: refused) {
      try workspace.record(Entry(.n1, .yes), one, police, in: audit, by: stamp)
    }
    #expect(throws: refused) {
      try workspace.add(Point(.strength, "x"), one, police, in: audit, by: stamp)
    }
    #expect(throws: refused) {
      try workspace.grade(Sample.grade(.overall, "fair"), one, police, in: audit)
    }
    #expect(throws: WorkspaceError.reasonNeeded) {
      try workspace.reopen(one, police, because: "", in: audit, by: stamp)
    }
    try workspace.reopen(one, police, because: "A file turned up.", in: audit, by: stamp)
    try workspace.record(Entry(.n1, .yes), one, police, in: audit, by: stamp)
    #expect(try given().state == .started)
    #expect(try workspace.verify().faults == [])
  }

  @Test func `an untouched return goes when the agency does not know the case`() throws {
    try say(.notKnown, police)
    #expect(try workspace.snapshot(of: audit).given(one, police) == nil)
    try say(.known, police)
    #expect(try given() == blank(police))
    #expect(try workspace.verify().faults == [])
  }

  @Test func `a return with answers is withdrawn for a reason and can be brought back`() throws {
    try workspace.record(Entry(.n1, .yes), one, police, in: audit, by: stamp)
    #expect(throws: WorkspaceError.reasonToWithdraw(one, police)) { try say(.notKnown, police) }
    #expect(try workspace.snapshot(of: audit).audited(one)?.involvement[police] == .known)
    try say(.notKnown, police, because: "Another family of that name.")
    #expect(try given().state == .withdrawn)
    #expect(try given().answers == [.n1: .yes])
    #expect(throws: WorkspaceError.refused(.isWithdrawn(one, police))) {
      try workspace.record(Entry(.n1, .no), one, police, in: audit, by: stamp)
    }
    try say(.known, police)
    #expect(try given().state == .started)
    #expect(try workspace.verify().faults == [])
  }

  @Test func `nothing is kept of any agency when one wants a reason`() throws {
    try workspace.record(Entry(.n1, .yes), one, health, in: audit, by: stamp)
    #expect(throws: WorkspaceError.reasonToWithdraw(one, health)) {
      try workspace.say(
        .notKnown, of: one, by: [police, health], in: audit, because: nil, stamp: stamp)
    }
    #expect(try given().state == .awaited)
  }
}
