import GRDB

/// What a file must show before anything else of it is believed.
enum Trust {
  /// Lays out an empty file; checks one that is not, and brings one of an earlier version up to this.
  ///
  /// To write, the connection is the file's only one from here on.
  static func establish(_ db: Database, _ file: FileOnDisk, readOnly: Bool) throws {
    if readOnly {
      try check(db, file)
      return try Schema.complement(db)
    }
    try Connection.alone(db) {
      if try isBlank(db) { return try Schema.create(db) }
      try check(db, file)
      try Schema.upgrade(db)
    }
  }

  /// Whether there is nothing in the file, or making it was interrupted and undoing that left
  /// nothing.
  private static func isBlank(_ db: Database) throws -> Bool {
    try Int.fetchOne(db, sql: "SELECT count(*) FROM sqlite_schema") == 0
      && Int.fetchOne(db, sql: "PRAGMA application_id") == 0
  }

  /// A file with nothing in it is no workspace to read.
  private static func check(_ db: Database, _ file: FileOnDisk) throws {
    if try isBlank(db) { throw WorkspaceError.notAWorkspace(file.path) }
    guard try Schema.isOurs(db) else { throw WorkspaceError.altered(file.path) }
    if file.wasLeftOpen, try String.fetchOne(db, sql: "PRAGMA quick_check(1)") != "ok" {
      throw WorkspaceError.damaged(file.path)
    }
    guard try Journal.lastEntryHolds(db) else { throw WorkspaceError.altered(file.path) }
  }
}
