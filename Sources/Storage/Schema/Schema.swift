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
  static let version = 1
  /// The digest of every table, index, trigger and view of that version; see `digest(_:)`.
  static let digest =
    "22152c7d4ae00529e8387cfbf813b168652a5bba95472e10116e232a023e499f"

  /// Lays out an empty file.
  static func create(_ db: Database) throws {
    for statement in editions + audits + returns + panel + journal {
      try db.execute(sql: statement)
    }
    try db.execute(sql: "PRAGMA application_id = \(application)")
    try db.execute(sql: "PRAGMA user_version = \(version)")
  }

  /// Whether everything a file defines is what this version defines, so that no trigger or view of
  /// someone else's ever runs.
  static func isOurs(_ db: Database) throws -> Bool { try digest(db) == digest }

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
