import Auditing
import Foundation
import GRDB
import Testing

@testable import Storage

@Suite struct JournalTests {
  private let folder: Folder

  init() throws { folder = try Folder() }

  /// A closed file with an audit in which something of everything was done.
  private func keepAll() throws {
    let workspace = try folder.started()
    let (audit, one, police, stamp) = (Sample.audit, Sample.one, Sample.police, Sample.stamp())
    try workspace.record(Entry(.n1, .yes), one, police, in: audit, by: stamp)
    try workspace.record(Entry(.n3, .count(4)), one, police, in: audit, by: stamp)
    try workspace.note("Seen at home.", on: .n1, one, police, in: audit, by: stamp)
    try workspace.flag(.learning, .n1, one, police, in: audit, by: stamp)
    try workspace.grade(Sample.grade(.overall, "fair"), one, police, in: audit)
    try workspace.submit(one, police, because: "Enough.", in: audit, by: stamp)
    try workspace.moderate(Sample.grade(.overall, "good"), one, in: audit)
    try workspace.raise("Left alone.", one, police, in: audit, by: stamp)
    try workspace.word(.why, "Because.", in: audit, by: stamp)
    workspace.close()
  }

  /// Changes the file with the triggers out of the way, and says what verifying finds.
  private func faults(after sql: String) throws -> [Verification.Fault] {
    let triggers = try tables().filter { $0.type == "trigger" }
    let dropped = triggers.map { "DROP TRIGGER \($0.name)" }.joined(separator: ";")
    let made = triggers.map(\.sql).joined(separator: ";")
    try folder.tamper("\(dropped); \(sql); \(made)")
    let queue = try DatabaseQueue(path: folder.file())
    let workspace = Workspace(queue, nil, readOnly: true, compiling: Sample.compiling)
    defer { workspace.close() }
    return try workspace.verify().faults
  }

  private func tables() throws -> [(type: String, name: String, sql: String)] {
    let queue = try DatabaseQueue(path: folder.file())
    let rows = try queue.read {
      try Row.fetchAll($0, sql: "SELECT type, name, sql FROM sqlite_schema WHERE sql IS NOT NULL")
    }
    try queue.close()
    return rows.map { ($0["type"], $0["name"], $0["sql"]) }
  }

  @Test func `a workspace nobody tampered with is sound`() throws {
    try keepAll()
    #expect(try faults(after: "SELECT 1") == [])
  }

  @Test(arguments: [
    "op = randomblob(16)", "at = '2020-01-01T00:00:00Z'", "person = 'Eve'",
    "person_agency = NULL", "person_agency = ''", "role = 'chair'", "verb = 'flagged'",
    "audit = 'other'", "audit = NULL", "\"case\" = 'C02'", "\"case\" = NULL", "agency = 'school'",
    "agency = NULL", "subject = 'N5'", "before = '1'", "after = '2'", "after = ''",
    "commitment = randomblob(32)", "prev = randomblob(32)", "hash = randomblob(32)",
    "subject = subject || after, after = ''",
  ])
  func `any field of an entry that is changed is found, and the entry named`(_ change: String)
    throws
  {
    try keepAll()
    let found = try faults(after: "UPDATE journal SET \(change) WHERE seq = 9")
    #expect(found.contains(.changed(entry: 9)), "\(found)")
  }

  @Test func `an entry that is taken out, moved or put in is found`() throws {
    try keepAll()
    let found = try faults(after: "DELETE FROM journal WHERE seq = 9")
    #expect(found.contains(.missing(entry: 9)) && found.contains(.unlinked(entry: 10)))
    let moved = try faults(after: "UPDATE journal SET seq = 9 WHERE seq = 10")
    #expect(moved.contains(.missing(entry: 10)) && moved.contains(.changed(entry: 9)))
  }

  @Test func `an entry made anew with its digest does not fit the next`() throws {
    try keepAll()
    let found = try faults(
      after: "UPDATE journal SET person = 'Eve', hash = randomblob(32) WHERE seq = 9")
    #expect(found.contains(.changed(entry: 9)) && found.contains(.unlinked(entry: 10)))
  }

  @Test(arguments: [
    ("UPDATE \"return\" SET answers = x'0300FF0000' WHERE agency = 'police'", "answer"),
    ("UPDATE typed_value SET value = '9'", "answer"),
    ("DELETE FROM flag", "flag"), ("DELETE FROM note", "note"),
    ("UPDATE \"return\" SET state = 'submitted' WHERE agency = 'police'", "return"),
    ("UPDATE involvement SET said = 'not-known' WHERE agency = 'health'", "involvement"),
    ("UPDATE profile SET choice = '5-17'", "profile"),
    ("UPDATE grade SET level = 'good' WHERE kind = 'self'", "grade"),
    ("UPDATE grade SET level = 'poor' WHERE kind = 'moderated'", "moderated grade"),
    (
      "UPDATE note SET words = (SELECT max(words) FROM briefing)", "note"
    ), ("UPDATE concern SET words = (SELECT max(words) FROM note)", "concern"),
    ("DELETE FROM concern", "concern"), ("DELETE FROM briefing", "briefing"),
  ])
  func `what the tables say must be what the journal says`(_ sql: String, _ kind: String) throws {
    try keepAll()
    let facts = try faults(after: sql).compactMap { fault in
      if case .differs(let fact, let entry, _, _) = fault { (fact.kind, entry != nil) } else { nil }
    }
    #expect(facts.count == 1)
    #expect(facts.first?.0 == kind && facts.first?.1 == true)
  }

  @Test func `words that were changed, taken away or slipped in are found`() throws {
    try keepAll()
    let entry = try #require(try entry(of: "noted"))
    let changed = try faults(
      after: "UPDATE narrative SET body = 'No.' WHERE body = 'Seen at home.'")
    #expect(changed == [.wordsChanged(entry: entry)])
    let gone = try faults(after: "DELETE FROM note; DELETE FROM narrative WHERE body = 'No.'")
    #expect(gone.contains(.wordsMissing(entry: entry)))
    let slipped = try faults(
      after: "INSERT INTO narrative (body, commitment, salt) VALUES ('x', zeroblob(32), x'00')")
    #expect(slipped.contains(.wordsUnknown))
  }

  @Test func `words that are erased leave the chain whole`() throws {
    try keepAll()
    #expect(try faults(after: "UPDATE narrative SET body = NULL, salt = NULL") == [])
  }

  @Test func `entries cannot be changed, deleted or put in between`() throws {
    let workspace = try folder.started()
    for sql in [
      "UPDATE journal SET person = 'Eve'", "DELETE FROM journal",
      "INSERT OR REPLACE INTO journal SELECT * FROM journal WHERE seq = 1",
    ] {
      #expect(throws: WorkspaceError.self) {
        try workspace.changing(Sample.stamp()) { try $0.db.run(sql) }
      }
    }
    #expect(try workspace.verify().faults == [])
  }

  /// Kept as an honest test: only a head that was printed tells of this.
  @Test func `cutting off the last entry and what it did shows in the head alone`() throws {
    try keepAll()
    let head = try folder.open(readOnly: true).journalHead()
    let found = try faults(
      after: """
        DELETE FROM journal WHERE seq = (SELECT max(seq) FROM journal); DELETE FROM briefing;
        DELETE FROM narrative WHERE body = 'Because.'
        """)
    #expect(found == [])
    #expect(try folder.open(readOnly: true).journalHead() != head)
  }

  @Test func `the head changes with every entry and is told in short`() throws {
    let workspace = try Workspace.temporary(compiling: Sample.compiling)
    #expect(try workspace.journalHead().short == "0000-0000-0")
    _ = try workspace.keep(Sample.template(), source: Sample.source, by: Sample.stamp())
    let head = try workspace.journalHead()
    #expect(head.count == 1)
    #expect(head.short.hasSuffix("-1") && head.short.count == 11)
  }

  @Test func `every verb of the journal is one that something writes`() throws {
    let written = Set(try everyVerb())
    let missing = JournalEntry.Verb.allCases.filter { !written.contains($0) }
    #expect(missing == [])
  }

  private func everyVerb() throws -> [JournalEntry.Verb] {
    try keepAll()
    let workspace = try folder.open()
    let (audit, one, health, stamp) = (Sample.audit, Sample.one, Sample.health, Sample.stamp())
    let ground = Finding.Ground(questions: [], agencies: [], profile: nil)
    try workspace.add(
      Evidence(question: .n1, what: "x", place: "y", seen: nil), one, health, in: audit, by: stamp)
    try workspace.add(Point(.strength, "x"), one, health, in: audit, by: stamp)
    try workspace.add(Quotation("x", mayBeQuoted: false), one, health, in: audit, by: stamp)
    try workspace.say(.notKnown, of: one, by: [health], in: audit, because: "x", stamp: stamp)
    try workspace.say(.known, of: one, by: [health], in: audit, because: nil, stamp: stamp)
    try workspace.closeConcern(1, words: "x", in: audit, by: stamp)
    try workspace.conclude(
      .strength, Sample.voice.id, words: "x", ground: ground, advice: nil, in: audit, by: stamp)
    try workspace.dropFinding(1, because: "x", in: audit, by: stamp)
    try workspace.published("x", audience: "x", digest: "x", in: audit, by: stamp)
    _ = try workspace.keep(Sample.template(edition: "2"), source: "2", by: stamp)
    try workspace.migrate(audit, to: "2", because: "x", by: stamp)
    let all = try workspace.journal(last: 1000, of: nil)
    #expect(all.map(\.sequence) == Array(1...all.count))
    #expect(try workspace.verify().faults == [])
    return all.map(\.verb)
  }

  private func entry(of verb: String) throws -> Int? {
    let workspace = try folder.open(readOnly: true)
    defer { workspace.close() }
    return try workspace.journal(last: 1000, of: nil).last { $0.verb.rawValue == verb }?.sequence
  }
}
