import CSQLite
import Foundation
import GRDB

/// How a workspace's file is opened, whatever it is opened for.
enum Connection {
  /// Set before anything is read, in this order.
  ///
  /// TRUNCATE with FULL loses nothing that was acknowledged and leaves nothing that was erased:
  /// docs/decisions/0006.
  static let pragmas = [
    "journal_mode = TRUNCATE", "synchronous = FULL", "secure_delete = ON",
    "locking_mode = EXCLUSIVE", "temp_store = MEMORY", "foreign_keys = ON",
    "cell_size_check = ON", "mmap_size = 0", "trusted_schema = OFF",
  ]

  /// A connection to a file, or to a database in memory when there is none.
  static func open(_ path: String?, readOnly: Bool) throws -> DatabaseQueue {
    let configuration = configuration(readOnly: readOnly)
    guard let path else { return try DatabaseQueue(configuration: configuration) }
    return try DatabaseQueue(path: path, configuration: configuration)
  }

  /// Closes a connection.
  ///
  /// The empty rollback journal, which TRUNCATE leaves, goes with it, so that one that is found on
  /// opening tells of an end without a closing.
  static func close(_ queue: DatabaseQueue, readOnly: Bool) {
    if !readOnly { try? queue.inDatabase(removeJournal) }
    try? queue.close()
  }

  private static func configuration(readOnly: Bool) -> Configuration {
    var configuration = Configuration()
    configuration.readonly = readOnly
    // A failed commit can leave a transaction open; the connection is dropped then.
    configuration.allowsUnsafeTransactions = true
    configuration.prepareDatabase { db in
      let code = csqlite_harden(db.sqliteConnection)
      guard code == 0 else { throw DatabaseError(resultCode: ResultCode(rawValue: code)) }
      for pragma in pragmas { try db.execute(sql: "PRAGMA \(pragma)") }
    }
    return configuration
  }

  /// Does something as the only one who has the file, which the connection stays from then on.
  static func alone(_ db: Database, _ work: () throws -> Void) throws {
    try db.inTransaction(.exclusive) {
      try work()
      return .commit
    }
  }

  private static func removeJournal(_ db: Database) throws {
    try db.execute(sql: "PRAGMA locking_mode = NORMAL")
    _ = try Row.fetchOne(db, sql: "SELECT count(*) FROM sqlite_schema")
    try db.execute(sql: "PRAGMA journal_mode = DELETE")
  }
}
