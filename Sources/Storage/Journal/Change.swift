import Auditing
import Foundation
import GRDB
import Sealing

/// One change while it is being made: the transaction, and what its journal entries share.
struct Change {
  let db: Database
  let stamp: Stamp
  /// By which the change is found again when it is in doubt whether it was saved.
  let operation = Data(RandomBytes.make(16))

  /// Adds an entry to the journal.
  ///
  /// Returns its place.
  @discardableResult
  func journal(
    _ verb: JournalEntry.Verb, _ place: Place = Place(), _ subject: String = "",
    from before: String = "", to after: String = "", words: [Narrative] = []
  ) throws -> Int {
    let tail = try Journal.tail(db)
    let entry = JournalEntry(
      sequence: tail.sequence + 1, stamp: stamp, verb: verb, audit: place.audit,
      reference: place.reference, agency: place.agency, subject: subject, before: before,
      after: after)
    let row = JournalRow(
      entry, operation: operation, commitments: words.map(\.commitment), after: tail.hash)
    try Journal.append(row, db)
    return entry.sequence
  }

  /// Keeps the reason of the entry at a place, where one was given.
  func because(_ reason: Narrative?, entry: Int) throws {
    guard let reason else { return }
    try db.run("INSERT INTO because (entry, words) VALUES (?, ?)", [entry, reason.id])
  }

  /// Keeps words.
  ///
  /// An empty text, or none, is nothing to keep.
  func keep(_ words: String?) throws -> Narrative? {
    // SQLite ends a text at a NUL; what was committed to has to be what is read.
    guard let words = words?.replacing("\0", with: ""), !words.isEmpty else { return nil }
    return try Narrative(words, db)
  }

  /// Keeps words that must not be missing.
  func keep(required words: String) throws -> Narrative {
    guard let kept = try keep(words) else { throw WorkspaceError.wordsNeeded }
    return kept
  }
}

/// Where in a workspace something happened.
struct Place {
  var audit: Audit.Name?
  var reference: Case.Reference?
  var agency: Agency.ID?
}

extension Workspace {
  /// Makes one change: all of it or nothing, and on the disk when this returns.
  func changing<Value>(_ stamp: Stamp, _ work: (Change) throws -> Value) throws(WorkspaceError)
    -> Value
  {
    if isReadOnly { throw .readOnly }
    guard let queue else { throw .closed }
    var made: Value?
    do {
      return try queue.inDatabase { db in
        try transaction(db, stamp) { change in
          let value = try work(change)
          made = value
          return value
        }
      }
    } catch let doubt as Doubt {
      try settle(doubt.operation, after: doubt.error)
      guard let made else { throw .notSaved }
      return made
    } catch {
      let cause = WorkspaceError(error, path: path)
      if case .diskFault = cause { reopen() }
      throw cause
    }
  }

  private func transaction<Value>(
    _ db: Database, _ stamp: Stamp, _ work: (Change) throws -> Value
  ) throws -> Value {
    try db.beginTransaction(.immediate)
    let change = Change(db: db, stamp: stamp)
    let value: Value
    do {
      value = try work(change)
    } catch {
      try db.rollback()
      throw error
    }
    do {
      try commit(db)
    } catch {
      throw Doubt(operation: change.operation, error: error)
    }
    return value
  }

  /// Finds out whether a change was saved though its commit failed, for both happens.
  ///
  /// The connection cannot be trusted any more and is dropped.
  ///
  /// - Throws: what is so, when it was not saved or cannot be told.
  private func settle(_ operation: Data, after error: any Error) throws(WorkspaceError) {
    guard try wasSaved(operation) else {
      let cause = WorkspaceError(error, path: path)
      throw cause == .diskFull || cause == .readOnly ? cause : .notSaved
    }
  }

  private func wasSaved(_ operation: Data) throws(WorkspaceError) -> Bool {
    guard let path else { return try inMemory(operation) }
    reopen()
    guard let queue,
      let found = try? queue.inDatabase({ try Journal.ends(with: operation, $0) })
    else { throw .unsure(path) }
    return found
  }

  /// Drops a connection that the disk has failed, and makes another.
  private func reopen() {
    guard let path else { return }
    try? queue?.close()
    queue = nil
    guard let fresh = try? Connection.open(path, readOnly: false) else { return }
    let isAlone: Void? = try? fresh.inDatabase { try Connection.alone($0) {} }
    if isAlone != nil { queue = fresh }
  }

  /// A temporary workspace has no file to open again.
  private func inMemory(_ operation: Data) throws(WorkspaceError) -> Bool {
    guard let queue else { throw .closed }
    do {
      return try queue.inDatabase { db in
        try db.rollback()
        return try Journal.ends(with: operation, db)
      }
    } catch {
      throw .notSaved
    }
  }
}

/// A change whose commit failed, which does not tell that it was not saved.
private struct Doubt: Error {
  let operation: Data
  let error: any Error
}
