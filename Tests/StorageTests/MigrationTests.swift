import Auditing
import Foundation
import GRDB
import Testing

@testable import Storage

/// No answer, note, evidence, flag, reason or grade is lost when an audit changes its edition.
@Suite struct MigrationTests {
  private static let other = Audit.Name("neglect-2025")
  private let stamp = Sample.stamp()

  @Test(arguments: 0..<120)
  func `whatever two editions ask, all that was said is current or earlier`(_ seed: UInt64) throws {
    var chance = Chance(seed)
    let (old, new) = try Self.pair(&chance)
    let workspace = try Self.workspace(old, new)
    try Self.fill(workspace, old, &chance)
    let before = try workspace.snapshot(of: Sample.audit)
    let untouched = try workspace.snapshot(of: Self.other)
    let head = try workspace.journalHead()
    let words = try Self.words(workspace)
    let planned = MigrationPlan(before, to: new)
    guard planned.refusals.isEmpty else {
      #expect(throws: WorkspaceError.refused(.cannotMigrate(planned.refusals))) {
        try workspace.migrate(Sample.audit, to: "2", because: "New edition.", by: stamp)
      }
      #expect(try workspace.snapshot(of: Sample.audit).returns == before.returns)
      return #expect(try workspace.journalHead() == head)
    }
    try workspace.migrate(Sample.audit, to: "2", because: "New edition.", by: stamp)
    let after = try workspace.snapshot(of: Sample.audit)
    for (was, now) in zip(before.returns, after.returns) {
      #expect(was.reference == now.reference && was.agency == now.agency)
      #expect(was.state == now.state && was.points == now.points)
      #expect(was.quotations == now.quotations)
      Self.expectNothingLost(old, was, now)
    }
    #expect(try words.isSubset(of: Self.words(workspace)))
    #expect(try workspace.snapshot(of: Self.other).returns == untouched.returns)
    let faults = try workspace.verify().faults
    #expect(faults == [], "\(faults.map(\.words))")
    #expect(planned.counts.total == before.returns.reduce(0) { $0 + $1.answers.count })
  }

  @Test func `most of these pairs can be migrated`() throws {
    let can = try (UInt64(0)..<40).count { seed in
      var chance = Chance(seed)
      let (old, new) = try Self.pair(&chance)
      let workspace = try Self.workspace(old, new)
      try Self.fill(workspace, old, &chance)
      return try MigrationPlan(workspace.snapshot(of: Sample.audit), to: new).refusals.isEmpty
    }
    #expect(can > 20, "\(can) of 40")
  }

  /// Everything at every question of before is at a question of now, or kept under its edition.
  private static func expectNothingLost(_ old: Template, _ was: Return, _ now: Return) {
    for question in old.questions {
      let kept = now.earlier.first { $0.question.id == question.id && $0.edition == "1" }
      if let answer = was.answers[question.id] {
        let heirs = now.answers.filter { $0.value == answer }
        #expect(kept?.answer == answer || !heirs.isEmpty, "\(question.id)")
      }
      if let note = was.notes[question.id] {
        #expect(kept?.note == note || now.notes.values.contains(note))
      }
      if let reason = was.reasons[question.id] {
        #expect(kept?.reason == reason || now.reasons.values.contains(reason))
      }
      for seen in was.evidence where seen.question == question.id {
        let all = now.evidence + (kept?.evidence ?? [])
        #expect(all.contains { $0.what == seen.what && $0.place == seen.place })
      }
    }
    let flags = now.flags.count + now.earlier.compactMap(\.flag).count
    #expect(flags == was.flags.count)
    let levels = now.grades.values.map(\.reason) + now.earlierGrades.map(\.grade.reason)
    #expect(was.grades.values.allSatisfy { levels.contains($0.reason) })
    // Every question of now that waits or was asked differently has its mark; no other has one.
    for (question, mark) in now.marks {
      #expect((mark.kind == .toReview) == (now.answers[question] == nil))
    }
  }

  @Test(arguments: 0..<25)
  func `there and back again loses nothing either, in a file`(_ seed: UInt64) throws {
    var chance = Chance(seed)
    let (old, new) = try Self.pair(&chance)
    let folder = try Folder()
    let workspace = try Self.workspace(old, new, in: folder)
    try Self.fill(workspace, old, &chance)
    let before = try workspace.snapshot(of: Sample.audit)
    guard MigrationPlan(before, to: new).refusals.isEmpty else { return }
    try workspace.migrate(Sample.audit, to: "2", because: "There.", by: stamp)
    let there = try workspace.snapshot(of: Sample.audit)
    let words = try Self.words(workspace)
    if MigrationPlan(there, to: old).refusals.isEmpty {
      try workspace.migrate(Sample.audit, to: "1", because: "Back.", by: stamp)
    }
    #expect(try words.isSubset(of: Self.words(workspace)))
    let last = try workspace.snapshot(of: Sample.audit)
    workspace.close()
    let again = try Workspace.open(folder.file(), readOnly: true) { _, text in
      text == "1" ? old : new
    }
    #expect(try again.snapshot(of: Sample.audit).returns == last.returns)
    let faults = try again.verify().faults
    #expect(faults == [], "\(faults.map(\.words))")
  }

  @Test func `a migration that is not saved leaves everything as it was`() throws {
    var chance = Chance(7)
    let (old, new) = try Self.pair(&chance)
    let folder = try Folder()
    let workspace = try Self.workspace(old, new, in: folder)
    try Self.fill(workspace, old, &chance)
    let before = try workspace.snapshot(of: Sample.audit)
    let head = try workspace.journalHead()
    workspace.commit = { _ in throw DatabaseError(resultCode: .SQLITE_IOERR) }
    #expect(throws: WorkspaceError.notSaved) {
      try workspace.migrate(Sample.audit, to: "2", because: "New.", by: stamp)
    }
    workspace.commit = { try $0.commit() }
    #expect(try workspace.snapshot(of: Sample.audit).returns == before.returns)
    #expect(try workspace.audit(Sample.audit).edition == "1")
    #expect(try workspace.journalHead() == head)
    #expect(try workspace.verify().faults == [])
  }

  @Test func `the reason, the edition and the audit are wanted`() throws {
    var chance = Chance(7)
    let (old, new) = try Self.pair(&chance)
    let workspace = try Self.workspace(old, new)
    #expect(throws: WorkspaceError.reasonNeeded) {
      try workspace.migrate(Sample.audit, to: "2", because: "", by: stamp)
    }
    #expect(throws: WorkspaceError.sameEdition(Sample.audit, "1")) {
      try workspace.migrate(Sample.audit, to: "1", because: "x", by: stamp)
    }
    #expect(throws: WorkspaceError.noEdition(Chance.template, "3", known: ["1", "2"])) {
      try workspace.migrate(Sample.audit, to: "3", because: "x", by: stamp)
    }
  }

  @Test func `an answer given anew is not marked any more, and verify knows`() throws {
    let (old, new) = Self.reworded
    let workspace = try Self.workspace(old, new)
    let (one, police, n1) = (Sample.one, Sample.police, Question.ID("Q1"))
    try workspace.record(Entry(n1, .yes), one, police, in: Sample.audit, by: stamp)
    try workspace.migrate(Sample.audit, to: "2", because: "Clearer words.", by: stamp)
    let given = try workspace.given(one, police, in: Sample.audit)
    #expect(
      given.marks == [
        n1: Mark(.askedDifferently, [Asking(edition: "1", question: n1, wording: "Seen?")])
      ])
    #expect(given.answers == [n1: .yes])
    try workspace.record(Entry(n1, .no), one, police, in: Sample.audit, by: stamp)
    #expect(try workspace.given(one, police, in: Sample.audit).marks.isEmpty)
    #expect(try workspace.verify().faults == [])
  }

  @Test(arguments: [
    "UPDATE mark SET mark = 'to-review'", "DELETE FROM mark",
    "UPDATE audit SET edition = 1",
    "UPDATE \"return\" SET answers = x'0000' WHERE answers = x'0100'",
    "DROP TRIGGER earlier_answer_is_never_changed; UPDATE earlier_answer SET code = 3",
  ])
  func `what a migration left is verified`(_ sql: String) throws {
    let (old, new) = Self.reworded
    let workspace = try Self.workspace(old, new)
    for id in ["Q1", "Q2"] {
      try workspace.record(
        Entry(Question.ID(id), .yes), Sample.one, Sample.police, in: Sample.audit, by: stamp)
    }
    try workspace.migrate(Sample.audit, to: "2", because: "Clearer words.", by: stamp)
    #expect(try workspace.verify().faults == [])
    try workspace.queue?.writeWithoutTransaction { try $0.execute(sql: sql) }
    #expect(try workspace.verify().faults != [])
  }

  @Test func `the words of an answer are narrative: in no journal, gone when replaced`() throws {
    let question = Question(
      id: Question.ID("Q1"), section: Section.ID("history"), wording: "Say it.", lookFor: "",
      agencies: [Sample.police], kind: .text(ShortText(most: 100)), theme: Sample.history.id)
    let folder = try Folder()
    let template = Chance.template("1", [question], was: [:])
    let workspace = try Self.workspace(template, template.renamed("2"), in: folder)
    for words in ["A first telling.", "A second telling."] {
      try workspace.record(
        Entry(question.id, .text(words)), Sample.one, Sample.police, in: Sample.audit, by: stamp)
    }
    let given = try workspace.given(Sample.one, Sample.police, in: Sample.audit)
    #expect(given.answers == [question.id: .text("A second telling.")])
    let entries = try workspace.journal(last: 9, of: Sample.audit)
    #expect(!entries.contains { ($0.before + $0.after).contains("telling") })
    let shown = try workspace.reading {
      try $0.row("SELECT value FROM answer")?.get("value") as String?
    }
    #expect(shown == "A second telling.")
    #expect(try workspace.verify().faults == [])
    workspace.close()
    #expect(try !folder.holds("A first telling."))
  }

  // MARK: Making them

  private static var reworded: (Template, Template) {
    func question(_ id: String, _ wording: String) -> Question {
      Question(
        id: Question.ID(id), section: Section.ID("history"), wording: wording, lookFor: "",
        agencies: [Sample.police], kind: .scale(Sample.seen), theme: Sample.history.id)
    }
    return (
      Chance.template("1", [question("Q1", "Seen?"), question("Q2", "Heard?")], was: [:]),
      Chance.template("2", [question("Q1", "Seen alone?"), question("Q3", "Else?")], was: [:])
    )
  }

  private static func pair(_ chance: inout Chance) throws -> (Template, Template) {
    let old = chance.before()
    return (old, chance.after(old))
  }

  /// A workspace with two audits on the first of two editions.
  private static func workspace(_ old: Template, _ new: Template, in folder: Folder? = nil) throws
    -> Workspace
  {
    let compile: TemplateCompiler = { _, text in text == "1" ? old : new }
    let workspace =
      try folder.map { try Workspace.open($0.file(), readOnly: false, compiling: compile) }
      ?? Workspace.temporary(compiling: compile)
    let stamp = Sample.stamp()
    _ = try workspace.keep(old, source: "1", by: stamp)
    _ = try workspace.keep(new, source: "2", by: stamp)
    for name in [Sample.audit, other] {
      try workspace.start(
        Audit(
          name: name, title: "Neglect", template: old.id, edition: "1", period: "",
          agencies: [Sample.police, Sample.health]), by: stamp)
      for reference in [Sample.one, Sample.two] {
        try workspace.add(reference, profile: [:], to: name, by: stamp)
        try workspace.say(
          .known, of: reference, by: [Sample.police, Sample.health], in: name, because: nil,
          stamp: stamp)
      }
    }
    return workspace
  }

  /// Answers, words, flags, evidence and grades by chance, in both audits.
  private static func fill(_ workspace: Workspace, _ old: Template, _ chance: inout Chance) throws {
    let stamp = Sample.stamp()
    for audit in [Sample.audit, other] {
      for (reference, agency) in [Sample.one, Sample.two].flatMap({ one in
        [Sample.police, Sample.health].map { (one, $0) }
      }) {
        for question in old.questions(for: agency) {
          let place = "\(audit) \(reference) \(agency) \(question.id)"
          let answer = chance.answer(question)
          let reason = answer == .nonAnswer(.notApplicable) ? "Not here: \(place)" : nil
          try workspace.record(
            Entry(question.id, answer, reason: reason), reference, agency, in: audit, by: stamp)
          if chance.roll(3) == 0 {
            try workspace.note(
              "Note \(place)", on: question.id, reference, agency, in: audit, by: stamp)
          }
          if chance.roll(4) == 0 {
            try workspace.flag(.learning, question.id, reference, agency, in: audit, by: stamp)
          }
          if chance.roll(4) == 0 {
            try workspace.add(
              Evidence(question: question.id, what: "Seen \(place)", place: "File", seen: nil),
              reference, agency, in: audit, by: stamp)
          }
        }
        try workspace.add(Point(.strength, "Well done."), reference, agency, in: audit, by: stamp)
        for subject in old.gradeSubjects(for: agency) where chance.roll(2) == 0 {
          for level in ["fair", "good"] {
            try workspace.grade(
              Sample.grade(subject, level, because: "Seen \(subject.text) \(level)."), reference,
              agency, in: audit)
          }
        }
      }
      if chance.roll(2) == 0 {
        try workspace.moderate(Sample.grade(.overall, "poor"), Sample.one, in: audit)
      }
    }
  }

  /// All words that are kept and not erased.
  private static func words(_ workspace: Workspace) throws -> Set<String> {
    try workspace.reading { db in
      Set(
        try db.rows("SELECT body FROM narrative WHERE body IS NOT NULL").map { try $0.get("body") })
    }
  }
}

extension Template {
  fileprivate func renamed(_ edition: String) -> Template {
    Chance.template(edition, questions, was: [:])
  }
}
