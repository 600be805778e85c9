public import Auditing
import Foundation
import GRDB

/// The append-only trail of a workspace, each entry linked to the one before.
enum Journal {
  /// The last entry's place and digest; nought and the chain's start in an empty journal.
  static func tail(_ db: Database) throws -> (sequence: Int, hash: Data) {
    let last = try db.row("SELECT seq, hash FROM journal ORDER BY seq DESC LIMIT 1")
    return try last.map { (try $0.get("seq"), try $0.get("hash")) } ?? (0, JournalRow.start)
  }

  /// Adds a row at the end.
  static func append(_ row: JournalRow, _ db: Database) throws {
    try db.run(
      """
      INSERT INTO journal (seq, op, at, person, person_agency, role, verb, audit, "case", agency,
        subject, before, after, commitment, prev, hash)
      VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
      """,
      [
        row.sequence, row.operation, row.at, row.person, row.personAgency, row.role, row.verb,
        row.audit, row.reference, row.agency, row.subject, row.before, row.after, row.commitment,
        row.previous, row.hash,
      ])
  }

  /// Whether the last entry is what its digest says.
  static func lastEntryHolds(_ db: Database) throws -> Bool {
    guard let last = try db.row("SELECT * FROM journal ORDER BY seq DESC LIMIT 1") else {
      return true
    }
    return try JournalRow(last).hash == last.get("hash")
  }

  /// Whether the last entry belongs to an operation.
  static func ends(with operation: Data, _ db: Database) throws -> Bool {
    try Data.fetchOne(db, sql: "SELECT op FROM journal ORDER BY seq DESC LIMIT 1") == operation
  }
}

extension Workspace {
  /// The last entries of the journal, or of one audit's, oldest first.
  public func journal(last count: Int, of audit: Audit.Name?) throws(WorkspaceError)
    -> [JournalEntry]
  {
    try reading { db in
      if let audit { _ = try auditRow(audit, db) }
      let rows = try db.rows(
        """
        SELECT * FROM journal WHERE ?1 IS NULL OR audit = ?1 ORDER BY seq DESC LIMIT ?2
        """, [audit?.text, max(0, count)])
      return try rows.reversed().map { try JournalRow($0).entry() }
    }
  }

  /// How far the journal has got, and the short form of all that is in it.
  public func journalHead() throws(WorkspaceError) -> JournalHead {
    try reading { db in
      let tail = try Journal.tail(db)
      return JournalHead(count: tail.sequence, hash: Array(tail.hash))
    }
  }
}
