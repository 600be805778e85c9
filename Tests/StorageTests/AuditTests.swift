import Auditing
import Testing

@testable import Storage

@Suite struct AuditTests {
  private let stamp = Sample.stamp()

  private func audit(_ name: String, _ agencies: [Agency.ID] = []) -> Audit {
    Audit(
      name: Audit.Name(name), title: "T", template: Template.ID("neglect"), edition: "2026.1",
      period: "", agencies: agencies)
  }

  @Test func `an audit is what was started, its agencies in the template's order`() throws {
    let workspace = try Sample.workspace()
    try workspace.start(audit("a-1", [Sample.health, Sample.police]), by: stamp)
    let kept = try workspace.audit(Audit.Name("a-1"))
    #expect(kept == audit("a-1", [Sample.police, Sample.health]))
    #expect(try workspace.template(of: kept) == Sample.template())
    #expect(
      try workspace.journal(last: 3, of: kept.name).map(\.verb) == [.started, .invited, .invited])
  }

  @Test func `an audit that cannot be started is refused and leaves nothing`() throws {
    let workspace = try Sample.started()
    let head = try workspace.journalHead()
    #expect(throws: WorkspaceError.refused(.unusableName("1 a"))) {
      try workspace.start(audit("1 a"), by: stamp)
    }
    #expect(throws: WorkspaceError.auditExists(Sample.audit)) {
      try workspace.start(audit("neglect-2026"), by: stamp)
    }
    let known = [Sample.police, Sample.health, Sample.school]
    #expect(throws: WorkspaceError.noAgency(.panel, known: known)) {
      try workspace.start(audit("b", [Sample.police, .panel]), by: stamp)
    }
    #expect(try workspace.journalHead() == head)
    #expect(try workspace.audits().count == 1)
  }

  @Test func `an audit nobody started is told with those there are`() throws {
    let workspace = try Sample.started()
    let unknown = Audit.Name("neglect-2025")
    #expect(throws: WorkspaceError.noAudit(unknown, known: [Sample.audit])) {
      try workspace.audit(unknown)
    }
    #expect(throws: WorkspaceError.noAudit(unknown, known: [Sample.audit])) {
      try workspace.journal(last: 1, of: unknown)
    }
  }

  @Test func `the list of audits counts cases, returns and open concerns as a snapshot does`()
    throws
  {
    let workspace = try Sample.started()
    try workspace.submit(
      Sample.one, Sample.police, because: "No time.", in: Sample.audit, by: stamp)
    try workspace.record(Entry(.n3, .count(1)), Sample.one, .panel, in: Sample.audit, by: stamp)
    try workspace.say(
      .known, of: Sample.two, by: [Sample.police], in: Sample.audit, because: nil, stamp: stamp)
    try workspace.raise("Left alone.", Sample.one, Sample.police, in: Sample.audit, by: stamp)
    try workspace.raise("No food.", Sample.two, Sample.police, in: Sample.audit, by: stamp)
    try workspace.closeConcern(1, words: "Referred.", in: Sample.audit, by: stamp)
    let summary = try #require(try workspace.audits().first)
    let snapshot = try workspace.snapshot(of: Sample.audit)
    #expect(summary.audit == snapshot.audit)
    #expect(summary.cases == 2)
    #expect(summary.returnsIn == Share(1, of: 3))
    #expect(summary.returnsIn == snapshot.returnsIn)
    #expect(summary.openConcerns == 1)
    #expect(snapshot.openConcerns.count == 1)
  }

  @Test func `an agency is invited once`() throws {
    let workspace = try Sample.started()
    try workspace.invite(
      [Sample.school, Sample.police, Sample.school], to: Sample.audit, by: stamp)
    #expect(
      try workspace.audit(Sample.audit).agencies == [Sample.police, Sample.health, Sample.school])
    #expect(try workspace.journal(last: 99, of: nil).count { $0.verb == .invited } == 3)
  }

  @Test func `a case is added once, under a reference that says nothing of the child`() throws {
    let workspace = try Sample.started()
    #expect(throws: WorkspaceError.caseExists(Sample.one)) {
      try workspace.add(Sample.one, profile: [:], to: Sample.audit, by: stamp)
    }
    #expect(throws: WorkspaceError.refused(.unusableReference("JOHN", .onlyLetters))) {
      try workspace.add(Case.Reference("John"), profile: [:], to: Sample.audit, by: stamp)
    }
  }

  @Test func `a profile holds only what the template offers`() throws {
    let workspace = try Sample.started()
    let (age, under, over) = (Sample.age.id, Choice.ID("0-4"), Choice.ID("5-17"))
    func set(_ item: ProfileItem.ID, _ choice: Choice.ID?) throws -> [ProfileItem.ID: Choice.ID]? {
      try workspace.setProfile(item, choice, of: Sample.one, in: Sample.audit, by: stamp)
      return try workspace.snapshot(of: Sample.audit).audited(Sample.one)?.profile
    }
    #expect(try workspace.snapshot(of: Sample.audit).audited(Sample.one)?.profile == [age: under])
    #expect(try set(age, over) == [age: over])
    #expect(try set(age, nil) == [:])
    let last = try #require(try workspace.journal(last: 1, of: nil).first)
    #expect((last.subject, last.before, last.after) == ("age-band", "5-17", ""))
    let count = try workspace.journalHead().count
    #expect(try set(age, nil) == [:])
    #expect(try workspace.journalHead().count == count)
    #expect(throws: WorkspaceError.noItem(ProfileItem.ID("sex"), known: [age])) {
      try set(ProfileItem.ID("sex"), over)
    }
    #expect(throws: WorkspaceError.noChoice(Choice.ID("old"), age, known: [under, over])) {
      try set(age, Choice.ID("old"))
    }
    #expect(throws: WorkspaceError.noCase(Case.Reference("C9"), known: [Sample.one, Sample.two])) {
      try workspace.setProfile(age, over, of: Case.Reference("C9"), in: Sample.audit, by: stamp)
    }
  }
}
