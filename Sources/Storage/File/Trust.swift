import GRDB

/// What a file must show before anything else of it is believed.
enum Trust {
  /// Lays out an empty file; checks one that is not.
  static func establish(_ db: Database, _ file: FileOnDisk, readOnly: Bool) throws {
    if try isBlank(db) {
      if readOnly { throw WorkspaceError.notAWorkspace(file.path) }
      return try db.inTransaction(.exclusive) {
        try Schema.create(db)
        return .commit
      }
    }
    guard try Schema.isOurs(db) else { throw WorkspaceError.altered(file.path) }
    if file.wasLeftOpen { try check(db, file.path) }
    guard try Journal.lastEntryHolds(db) else { throw WorkspaceError.altered(file.path) }
  }

  /// Whether there is nothing in the file, or making it was interrupted and undoing that left
  /// nothing.
  private static func isBlank(_ db: Database) throws -> Bool {
    try Int.fetchOne(db, sql: "PRAGMA page_count") == 0
  }

  private static func check(_ db: Database, _ path: String) throws {
    guard try String.fetchOne(db, sql: "PRAGMA quick_check(1)") == "ok" else {
      throw WorkspaceError.damaged(path)
    }
  }
}
