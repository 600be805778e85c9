import Auditing
import Foundation
import GRDB
import Testing

@testable import Storage

@Suite struct FaultTests {
  private let folder: Folder
  private let stamp = Sample.stamp()

  init() throws { folder = try Folder() }

  private func note(_ words: String, _ workspace: Workspace) throws {
    try workspace.note(words, on: .n1, Sample.one, Sample.police, in: Sample.audit, by: stamp)
  }

  private func words(_ workspace: Workspace) throws -> String? {
    try workspace.given(Sample.one, Sample.police, in: Sample.audit).notes[.n1]
  }

  @Test func `a full disk is told, loses nothing, and work goes on when there is room`() throws {
    let workspace = try folder.started()
    try note("Kept.", workspace)
    let head = try workspace.journalHead()
    try limit(to: "page_count", workspace)
    var kept = "Kept."
    #expect(throws: WorkspaceError.diskFull) {
      for count in 1...100 {
        let words = String(repeating: "\(count) ", count: 500)
        try note(words, workspace)
        kept = words
      }
    }
    #expect(try words(workspace) == kept)
    #expect(try workspace.verify().faults == [])
    try limit(to: "1000000", workspace)
    try note("Room again.", workspace)
    #expect(try words(workspace) == "Room again.")
    #expect(try workspace.journalHead().count > head.count)
    workspace.close()
    #expect(try folder.open().verify().isSound)
  }

  private func limit(to pages: String, _ workspace: Workspace) throws {
    try workspace.queue?.writeWithoutTransaction { db in
      let count = try Int.fetchOne(db, sql: "PRAGMA page_count") ?? 0
      let limit = pages == "page_count" ? String(count) : pages
      try db.execute(sql: "PRAGMA max_page_count = \(limit)")
    }
  }

  @Test func `a commit that fails and did save is told as saved`() throws {
    let workspace = try folder.started()
    workspace.commit = { db in
      try db.commit()
      throw DatabaseError(resultCode: .SQLITE_IOERR)
    }
    try note("Saved all the same.", workspace)
    workspace.commit = { try $0.commit() }
    #expect(try words(workspace) == "Saved all the same.")
    #expect(try workspace.verify().faults == [])
  }

  @Test(arguments: [
    (ResultCode.SQLITE_IOERR, WorkspaceError.notSaved), (.SQLITE_FULL, .diskFull),
  ])
  func `a commit that fails and did not save is told as not saved`(
    _ code: ResultCode, _ told: WorkspaceError
  ) throws {
    let workspace = try folder.started()
    try note("Before.", workspace)
    let head = try workspace.journalHead()
    workspace.commit = { _ in throw DatabaseError(resultCode: code) }
    #expect(throws: told) { try note("Lost.", workspace) }
    workspace.commit = { try $0.commit() }
    #expect(try words(workspace) == "Before.")
    #expect(try workspace.journalHead() == head)
    try note("After.", workspace)
    #expect(try words(workspace) == "After.")
  }

  @Test func `a temporary workspace tells the truth of a failed commit too`() throws {
    let workspace = try Sample.started()
    workspace.commit = { _ in throw DatabaseError(resultCode: .SQLITE_IOERR) }
    #expect(throws: WorkspaceError.notSaved) { try note("Lost.", workspace) }
    workspace.commit = { db in
      try db.commit()
      throw DatabaseError(resultCode: .SQLITE_IOERR)
    }
    try note("Saved.", workspace)
    #expect(try words(workspace) == "Saved.")
  }

  @Test func `when the file is gone after a failed commit nothing is claimed`() throws {
    let workspace = try folder.started()
    let path = folder.file()
    workspace.commit = { _ in
      try FileManager.default.removeItem(atPath: path)
      try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: false)
      throw DatabaseError(resultCode: .SQLITE_IOERR)
    }
    #expect(throws: WorkspaceError.unsure(path)) { try note("Where?", workspace) }
    #expect(throws: WorkspaceError.closed) { try workspace.audits() }
  }

  @Test func `a fault inside a change undoes all of it`() throws {
    let workspace = try folder.started()
    let head = try workspace.journalHead()
    #expect(throws: WorkspaceError.diskFault(folder.file())) {
      try workspace.changing(stamp) { change in
        try change.journal(.published)
        throw DatabaseError(resultCode: .SQLITE_IOERR)
      }
    }
    #expect(throws: WorkspaceError.fault(19)) {
      try workspace.changing(stamp) { change in
        try change.journal(.published)
        throw DatabaseError(resultCode: .SQLITE_CONSTRAINT)
      }
    }
    #expect(try workspace.journalHead() == head)
    try note("On we go.", workspace)
  }

  /// What a crash in the middle of a commit leaves: pages in the file that the journal takes back.
  private func crash(_ copy: String) throws -> String? {
    let workspace = try folder.started()
    try note("Before the crash.", workspace)
    let files = FileManager.default
    try workspace.queue?.writeWithoutTransaction { db in
      try db.execute(sql: "PRAGMA cache_size = 2; BEGIN")
      for _ in 0..<40 {
        try db.execute(
          sql: "INSERT INTO narrative (body, commitment, salt) VALUES (?, zeroblob(32), x'00')",
          arguments: [String(repeating: "Half done. ", count: 300)])
      }
      try files.copyItem(atPath: folder.file(), toPath: folder.file(copy))
      try files.copyItem(atPath: folder.file() + "-journal", toPath: folder.file(copy) + "-journal")
      try db.execute(sql: "ROLLBACK")
    }
    return try words(workspace)
  }

  @Test func `a file left in the middle of a change is put in order on opening`() throws {
    let before = try crash("crashed")
    #expect(
      folder.refusal(readOnly: true, named: "crashed") == .leftUnfinished(folder.file("crashed")))
    let workspace = try Workspace.open(
      folder.file("crashed"), readOnly: false, compiling: Sample.compiling)
    #expect(try words(workspace) == before)
    #expect(try workspace.verify().faults == [])
  }

  @Test func `a damaged page is seen after an end without a closing`() throws {
    try folder.kept()
    var bytes = try Data(contentsOf: URL(filePath: folder.file()))
    let page = 4096 * (bytes.count / 4096 - 1)
    bytes.replaceSubrange(page..<page + 8, with: Data(repeating: 0xEE, count: 8))
    try bytes.write(to: URL(filePath: folder.file()))
    try Data().write(to: URL(filePath: folder.file() + "-journal"))
    #expect(folder.refusal() == .damaged(folder.file()))
  }

  @Test(arguments: 0..<300)
  func `a file with any byte turned is refused, told of, or the same`(_ seed: UInt64) throws {
    var dice = Dice(seed)
    let workspace = try folder.started()
    try note("Words.", workspace)
    let snapshot = try workspace.snapshot(of: Sample.audit)
    workspace.close()
    var bytes = try Data(contentsOf: URL(filePath: folder.file()))
    bytes[dice.roll(bytes.count)] ^= UInt8(1 << dice.roll(8))
    try bytes.write(to: URL(filePath: folder.file()))
    do {
      let again = try folder.open(readOnly: true)
      defer { again.close() }
      if try again.verify().isSound {
        #expect(try again.snapshot(of: Sample.audit).returns == snapshot.returns)
      }
    } catch is WorkspaceError {}
  }
}
