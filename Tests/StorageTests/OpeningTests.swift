import Auditing
import CFaults
import Foundation
import GRDB
import Testing

@testable import Storage

@Suite struct OpeningTests {
  private let folder: Folder

  init() throws { folder = try Folder() }

  @Test func `a new workspace is made, for its owner only`() throws {
    try folder.open().close()
    let attributes = try FileManager.default.attributesOfItem(atPath: folder.file())
    #expect(attributes[.posixPermissions] as? Int == 0o600)
    #expect(folder.refusal() == nil)
  }

  @Test func `closing leaves one file`() throws {
    try folder.kept()
    #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path).count == 1)
  }

  @Test func `a workspace is what it was when it is opened again`() throws {
    let workspace = try folder.started()
    try workspace.record(
      Entry(.n1, .yes), Sample.one, Sample.police, in: Sample.audit, by: Sample.stamp())
    let (before, head) = (try workspace.snapshot(of: Sample.audit), try workspace.journalHead())
    workspace.close()
    let again = try folder.open()
    #expect(try again.snapshot(of: Sample.audit).returns == before.returns)
    #expect(try again.journalHead() == head)
    #expect(again.path == folder.file())
  }

  @Test func `what was asked of SQLite is so`() throws {
    let workspace = try folder.open()
    let pragmas = [
      "journal_mode": "truncate", "synchronous": "2", "secure_delete": "1",
      "locking_mode": "exclusive", "temp_store": "2", "foreign_keys": "1",
      "cell_size_check": "1", "mmap_size": "0", "trusted_schema": "0",
      "application_id": "\(Schema.application)", "user_version": "\(Schema.version)",
    ]
    for (pragma, value) in pragmas {
      let found = try workspace.reading { try String.fetchOne($0, sql: "PRAGMA \(pragma)") }
      #expect(found == value, "\(pragma)")
    }
  }

  @Test(arguments: [
    "UPDATE sqlite_schema SET sql = ''", "SELECT load_extension('libm')",
    "ATTACH ':memory:' AS other",
  ])
  func `the doors a workspace never needs are closed`(_ sql: String) throws {
    let workspace = try folder.open()
    let queue = try #require(workspace.queue)
    try queue.writeWithoutTransaction { db in
      try db.execute(sql: "PRAGMA writable_schema = ON")
      #expect(throws: DatabaseError.self) { try Row.fetchAll(db, sql: sql) }
    }
    workspace.close()
  }

  @Test func `a folder that is not there is told from a file that is not`() {
    #expect(folder.refusal(named: "none/a.scrutineer") == .folderMissing(folder.file("none")))
    #expect(folder.refusal(readOnly: true) == .noFile(folder.file()))
  }

  @Test func `a folder is no workspace`() throws {
    try FileManager.default.createDirectory(
      atPath: folder.file(), withIntermediateDirectories: false)
    #expect(folder.refusal() == .isADirectory(folder.file()))
  }

  @Test(arguments: ["", "C01,police,N1,yes\n", String(repeating: "x", count: 5000)])
  func `a file of something else is refused and left as it is`(_ text: String) throws {
    try Data(text.utf8).write(to: URL(filePath: folder.file()))
    if text.isEmpty {
      return #expect(folder.refusal(readOnly: true) == .notAWorkspace(folder.file()))
    }
    #expect(folder.refusal() == .notAWorkspace(folder.file()))
    #expect(try Data(contentsOf: URL(filePath: folder.file())) == Data(text.utf8))
  }

  @Test func `an empty file becomes a workspace`() throws {
    try Data().write(to: URL(filePath: folder.file()))
    #expect(folder.refusal() == nil)
    #expect(folder.refusal(readOnly: true) == nil)
  }

  @Test func `a database of another program is refused`() throws {
    let queue = try DatabaseQueue(path: folder.file())
    try queue.write { try $0.execute(sql: "CREATE TABLE t (x); PRAGMA application_id = 7") }
    try queue.close()
    #expect(folder.refusal() == .otherApplication(folder.file()))
  }

  @Test func `a workspace of a later version is refused and says which`() throws {
    try folder.kept()
    try folder.tamper("PRAGMA user_version = 9")
    #expect(folder.refusal() == .newer(folder.file(), version: 9))
  }

  @Test(arguments: [
    "CREATE TABLE extra (x)", "DROP TRIGGER journal_is_never_changed", "PRAGMA user_version = 0",
    "CREATE TRIGGER spy AFTER INSERT ON note BEGIN UPDATE narrative SET body = NULL; END",
    "DROP VIEW answer; CREATE VIEW answer AS WITH RECURSIVE x AS (SELECT 1 UNION ALL SELECT 1 FROM x) SELECT * FROM x",
    "CREATE INDEX extra ON note (words)", "PRAGMA journal_mode = WAL",
  ])
  func `whatever else a file defines, it is not trusted`(_ sql: String) throws {
    try folder.kept()
    try folder.tamper(sql)
    #expect(folder.refusal() == .altered(folder.file()))
    #expect(folder.refusal(readOnly: true) == .altered(folder.file()))
  }

  @Test func `a last entry that was changed is seen on opening`() throws {
    try folder.kept()
    try folder.tamper(
      """
      DROP TRIGGER journal_is_never_changed;
      UPDATE journal SET person = 'Eve' WHERE seq = (SELECT max(seq) FROM journal);
      CREATE TRIGGER journal_is_never_changed BEFORE UPDATE ON journal
      BEGIN SELECT RAISE(ABORT, 'the journal is never changed'); END
      """)
    #expect(folder.refusal() == .altered(folder.file()))
  }

  @Test(arguments: [1, 60, 100, 512, 4096, 5000, 20_000])
  func `a file cut short is never taken for a workspace`(_ length: Int) throws {
    try folder.kept()
    let whole = try Data(contentsOf: URL(filePath: folder.file()))
    try whole.prefix(length).write(to: URL(filePath: folder.file()))
    let refusal = folder.refusal()
    #expect(
      refusal == (length < 100 ? .notAWorkspace(folder.file()) : .damaged(folder.file())))
  }

  @Test func `a closed workspace answers that it is closed`() throws {
    let workspace = try folder.started()
    workspace.close()
    workspace.close()
    #expect(throws: WorkspaceError.closed) { try workspace.audits() }
    #expect(throws: WorkspaceError.closed) {
      try workspace.note(
        "x", on: .n1, Sample.one, Sample.police, in: Sample.audit, by: Sample.stamp())
    }
  }

  @Test func `a workspace open to be read refuses every change`() throws {
    try folder.kept()
    let workspace = try folder.open(readOnly: true)
    #expect(workspace.isReadOnly)
    #expect(try workspace.snapshot(of: Sample.audit).cases.count == 2)
    #expect(throws: WorkspaceError.readOnly) {
      try workspace.record(
        Entry(.n1, .yes), Sample.one, Sample.police, in: Sample.audit, by: Sample.stamp())
    }
    #expect(
      try workspace.keep(Sample.template(), source: Sample.source, by: Sample.stamp())
        == .alreadyHere)
  }
}
