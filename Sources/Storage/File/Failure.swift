import Auditing
import GRDB

extension WorkspaceError {
  /// What went wrong, in our own terms: no error of a library ever leaves this room.
  init(_ error: any Error, path: String?) {
    switch error {
    case let known as WorkspaceError: self = known
    case let rule as AuditingError: self = .refused(rule)
    case let error as DatabaseError: self.init(database: error, path ?? "")
    default: self = .damaged(path ?? "")
    }
  }

  private init(database error: DatabaseError, _ path: String) {
    switch error.resultCode {
    case .SQLITE_FULL: self = .diskFull
    case .SQLITE_BUSY, .SQLITE_LOCKED: self = .inUse(path, process: nil)
    case .SQLITE_CORRUPT, .SQLITE_NOTADB, .SQLITE_FORMAT: self = .damaged(path)
    case .SQLITE_READONLY where error.extendedResultCode == .SQLITE_READONLY_ROLLBACK:
      self = .leftUnfinished(path)
    case .SQLITE_READONLY: self = .readOnly
    case .SQLITE_IOERR, .SQLITE_CANTOPEN: self = .diskFault(path)
    case .SQLITE_TOOBIG: self = .tooLong
    default: self = .fault(Int(error.extendedResultCode.rawValue))
    }
  }
}
