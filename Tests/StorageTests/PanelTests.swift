import Auditing
import Testing

@testable import Storage

@Suite struct PanelTests {
  private let workspace: Workspace
  private let stamp = Sample.stamp(1_795_000_100, "Chair", .chair, nil)
  private let audit = Sample.audit
  private let one = Sample.one
  private let police = Sample.police
  private let health = Sample.health

  init() throws { workspace = try Sample.started() }

  private func state(_ agency: Agency.ID) throws -> Return.State {
    try workspace.given(one, agency, in: audit).state
  }

  @Test func `a later grade counts and the earlier stays in the file`() throws {
    try workspace.grade(Sample.grade(.overall, "good"), one, police, in: audit)
    let second = Sample.grade(.overall, "fair", because: "Read again.")
    try workspace.grade(second, one, police, in: audit)
    #expect(try workspace.given(one, police, in: audit).grades == [.overall: second])
    let levels = try workspace.reading { db in
      try db.rows("SELECT level FROM grade ORDER BY id").map { try $0.get("level") as String }
    }
    #expect(levels == ["good", "fair"])
    #expect(throws: WorkspaceError.self) {
      try workspace.changing(stamp) { try $0.db.run("DELETE FROM grade") }
    }
  }

  @Test func `a grade keeps to the template and its limits`() throws {
    let unknown = Sample.grade(.section(Section.ID("none")), "good")
    #expect(throws: WorkspaceError.refused(.notGraded("none", police))) {
      try workspace.grade(unknown, one, police, in: audit)
    }
    let known: [GradeSubject] = [
      .section(Section.ID("history")), .section(Section.ID("voice")), .overall,
    ]
    #expect(throws: WorkspaceError.noSubject(unknown.subject, known: known)) {
      try workspace.moderate(unknown, one, in: audit)
    }
    #expect(throws: WorkspaceError.refused(.gradeNeedsReason("Overall"))) {
      try workspace.grade(Sample.grade(.overall, "good", because: ""), one, police, in: audit)
    }
    try workspace.record(Entry(.n1, .no), one, police, in: audit, by: stamp)
    let limited = WorkspaceError.refused(.limited(Sample.limit, "POOR"))
    #expect(throws: limited) {
      try workspace.grade(Sample.grade(.overall, "good"), one, police, in: audit)
    }
    try workspace.grade(Sample.grade(.overall, "good"), one, health, in: audit)
    #expect(throws: limited) {
      try workspace.moderate(Sample.grade(.overall, "good"), one, in: audit)
    }
    let against = Sample.grade(.overall, "good", against: "Seen by school.", by: stamp)
    try workspace.moderate(against, one, in: audit)
    #expect(try workspace.snapshot(of: audit).panel == [one: [.overall: against]])
  }

  @Test func `the grade of the whole makes moderated what is in, and only that`() throws {
    try workspace.submit(one, police, because: "x", in: audit, by: stamp)
    try workspace.moderate(Sample.grade(.section(Section.ID("voice")), "good"), one, in: audit)
    #expect(try state(police) == .submitted)
    try workspace.moderate(Sample.grade(.overall, "good"), one, in: audit)
    #expect(try state(police) == .moderated)
    #expect(try state(health) == .awaited)
    let last = try #require(try workspace.journal(last: 1, of: audit).first)
    #expect((last.agency, last.before, last.after) == (police, "submitted", "moderated"))
    try workspace.reopen(one, police, because: "x", in: audit, by: stamp)
    #expect(try state(police) == .started)
    #expect(try workspace.verify().faults == [])
  }

  @Test func `without a grade of the whole the last section settles the case`() throws {
    let template = Sample.template(overall: false, panel: false)
    let workspace = try Workspace.temporary { _, _ in template }
    _ = try workspace.keep(template, source: "x", by: stamp)
    try Sample.begin(in: workspace)
    try workspace.submit(one, police, because: "x", in: audit, by: stamp)
    try workspace.moderate(Sample.grade(.section(Section.ID("history")), "good"), one, in: audit)
    #expect(try workspace.given(one, police, in: audit).state == .submitted)
    try workspace.moderate(Sample.grade(.section(Section.ID("voice")), "good"), one, in: audit)
    #expect(try workspace.given(one, police, in: audit).state == .moderated)
    #expect(throws: WorkspaceError.notInvited(.panel, invited: [police, health])) {
      try workspace.given(one, .panel, in: audit)
    }
  }

  @Test func `concerns are numbered from one and closed once, with words`() throws {
    let first = try workspace.raise("Left alone.", one, police, in: audit, by: stamp)
    let second = try workspace.raise("No food.", Sample.two, health, in: audit, by: stamp)
    #expect([first.number, second.number] == [1, 2])
    #expect(throws: WorkspaceError.wordsNeeded) {
      try workspace.closeConcern(1, words: "", in: audit, by: stamp)
    }
    let closed = try workspace.closeConcern(1, words: "Referred.", in: audit, by: stamp)
    #expect(closed.closing == Concern.Closing(words: "Referred.", stamp: stamp))
    #expect(try workspace.snapshot(of: audit).concerns == [closed, second])
    #expect(throws: WorkspaceError.concernClosed(1)) {
      try workspace.closeConcern(1, words: "x", in: audit, by: stamp)
    }
    #expect(throws: WorkspaceError.noConcern(3, count: 2)) {
      try workspace.closeConcern(3, words: "x", in: audit, by: stamp)
    }
    #expect(throws: WorkspaceError.notInvited(Sample.school, invited: [police, health])) {
      try workspace.raise("x", one, Sample.school, in: audit, by: stamp)
    }
  }

  @Test func `findings are numbered from one and a dropped number is not used again`() throws {
    let ground = Finding.Ground(
      questions: [.n5, .n1], agencies: [health],
      profile: Finding.ProfileMatch(item: Sample.age.id, choice: Choice.ID("0-4")))
    let first = try workspace.conclude(
      .strength, Sample.history.id, words: "Histories were read.", ground: ground, advice: "Go on.",
      in: audit, by: stamp)
    let bare = Finding.Ground(questions: [], agencies: [], profile: nil)
    let second = try workspace.conclude(
      .development, Sample.voice.id, words: "Few were heard.", ground: bare, advice: nil, in: audit,
      by: stamp)
    #expect(try workspace.snapshot(of: audit).findings == [first, second])
    try workspace.dropFinding(2, because: "Said twice.", in: audit, by: stamp)
    #expect(throws: WorkspaceError.findingDropped(2)) {
      try workspace.dropFinding(2, because: "x", in: audit, by: stamp)
    }
    #expect(throws: WorkspaceError.noFinding(9, count: 2)) {
      try workspace.dropFinding(9, because: "x", in: audit, by: stamp)
    }
    #expect(throws: WorkspaceError.reasonNeeded) {
      try workspace.dropFinding(1, because: "", in: audit, by: stamp)
    }
    let third = try workspace.conclude(
      .strength, Sample.voice.id, words: "x", ground: bare, advice: "", in: audit, by: stamp)
    #expect(third.number == 3)
    #expect(try workspace.snapshot(of: audit).findings == [first, third])
    #expect(try workspace.verify().faults == [])
  }

  @Test func `a finding rests on what the template has`() throws {
    func conclude(
      _ theme: String = "voice", _ questions: [Question.ID] = [], _ agencies: [Agency.ID] = [],
      _ match: Finding.ProfileMatch? = nil
    ) throws {
      try workspace.conclude(
        .strength, Theme.ID(theme), words: "x",
        ground: Finding.Ground(questions: questions, agencies: agencies, profile: match),
        advice: nil, in: audit, by: stamp)
    }
    let head = try workspace.journalHead()
    #expect(
      throws: WorkspaceError.noTheme(
        Theme.ID("voise"), known: [Sample.history.id, Sample.voice.id])
    ) {
      try conclude("voise")
    }
    #expect(throws: WorkspaceError.self) { try conclude("voice", [Question.ID("N9")]) }
    #expect(throws: WorkspaceError.self) { try conclude("voice", [], [Agency.ID("fire")]) }
    let match = Finding.ProfileMatch(item: Sample.age.id, choice: Choice.ID("old"))
    #expect(throws: WorkspaceError.self) { try conclude("voice", [], [], match) }
    #expect(try workspace.journalHead() == head)
  }

  @Test func `the briefing's prose is replaced and taken back`() throws {
    try workspace.word(.why, "Because.", in: audit, by: stamp)
    try workspace.word(.why, "Because of this.", in: audit, by: stamp)
    try workspace.word(.next, "We meet again.", in: audit, by: stamp)
    #expect(
      try workspace.snapshot(of: audit).prose == [
        .why: "Because of this.", .next: "We meet again.",
      ])
    try workspace.word(.next, "", in: audit, by: stamp)
    #expect(try workspace.snapshot(of: audit).prose == [.why: "Because of this."])
    #expect(try workspace.verify().faults == [])
  }

  @Test func `publishing is an entry of the journal`() throws {
    try workspace.published("briefing", audience: "public", digest: "ab12", in: audit, by: stamp)
    let entry = try #require(try workspace.journal(last: 1, of: audit).first)
    #expect((entry.verb, entry.subject, entry.after) == (.published, "briefing", "public ab12"))
  }
}
