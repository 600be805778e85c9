import Foundation
import GRDB
import Sealing

/// The tables of a workspace.
///
/// Their names are the words of the glossary.
enum Schema {
  /// What tells a workspace from every other SQLite file: "SCRT".
  static let application = 0x5343_5254
  /// The version of the schema below.
  static let version = 2
  /// The digest of every table, index, trigger and view, by version; see `digest(_:)`.
  static let digests = [
    1: "22152c7d4ae00529e8387cfbf813b168652a5bba95472e10116e232a023e499f",
    2: "03bdc67e691c9f7e034a1689a4c49682aff7ce92119d59e36c47459ea37099e2",
  ]

  /// Lays out an empty file.
  static func create(_ db: Database) throws {
    let all = editions + audits + returns + panel + journal + earlier + earlierGuards + views
    for statement in all { try db.execute(sql: statement) }
    try db.execute(sql: "PRAGMA application_id = \(application)")
    try db.execute(sql: "PRAGMA user_version = \(version)")
  }

  /// The version a file says it has.
  static func version(of db: Database) throws -> Int {
    try Int.fetchOne(db, sql: "PRAGMA user_version") ?? 0
  }

  /// Whether everything a file defines is what its version defines, so that no trigger or view of
  /// someone else's ever runs.
  static func isOurs(_ db: Database) throws -> Bool {
    try digests[version(of: db)] == digest(db)
  }

  /// The digest of all a file defines.
  static func digest(_ db: Database) throws -> String {
    let rows = try Row.fetchAll(
      db, sql: "SELECT type, name, tbl_name, sql FROM sqlite_schema ORDER BY type, name")
    let parts = try rows.flatMap { row in
      try (0..<4).map { try row.decode(String?.self, atIndex: $0).map { Array($0.utf8) } }
    }
    return Digest.sha256(of: parts).hexadecimal
  }
}

extension Schema {
  /// Brings a trusted file of an earlier version up to this one; part of the caller's transaction.
  ///
  /// Layout 2 only adds, so that no row is touched and the journal says what it said.
  static func upgrade(_ db: Database) throws {
    guard try version(of: db) < 2 else { return }
    for view in ["answer", "self_grade", "moderated_grade"] {
      try db.execute(sql: "DROP VIEW \(view)")
    }
    for statement in earlier + earlierGuards + views { try db.execute(sql: statement) }
    try db.execute(sql: "PRAGMA user_version = 2")
  }

  /// Puts what an earlier version lacks beside it, in memory and empty, so that a file that must
  /// not be changed can be read like any other.
  static func complement(_ db: Database) throws {
    guard try version(of: db) < 2 else { return }
    for statement in earlier + views where !statement.hasPrefix("CREATE INDEX") {
      try db.execute(sql: "CREATE TEMP" + statement.dropFirst("CREATE".count))
    }
  }
}
