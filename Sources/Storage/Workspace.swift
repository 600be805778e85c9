public import Auditing
import Foundation
import GRDB

/// Makes a template of its source text; the name is for diagnostics.
public typealias TemplateCompiler = (_ name: String, _ source: String) throws -> Template

/// A workspace: one file that holds audits, and everything that happened to them.
///
/// Every change is one transaction together with its journal entry, and the method that makes it
/// returns only when it is on the disk. A workspace belongs to one thread; one process has its file
/// at a time.
public final class Workspace {
  /// The file, or nil for a temporary workspace.
  public let path: String?
  /// Whether changes are refused.
  public let isReadOnly: Bool

  let compiling: TemplateCompiler
  var compiled: [Int64: Edition] = [:]
  var queue: DatabaseQueue?
  /// Ends a transaction.
  ///
  /// A test puts one in its place that fails.
  var commit: (Database) throws -> Void = { try $0.commit() }
  private var file: FileOnDisk?

  init(
    _ queue: DatabaseQueue, _ file: FileOnDisk?, readOnly: Bool,
    compiling: @escaping TemplateCompiler
  ) {
    self.queue = queue
    self.file = file
    self.compiling = compiling
    path = file?.path
    isReadOnly = readOnly
  }

  /// Opens a workspace, or makes one where there is no file.
  ///
  /// Only its owner may read a new file.
  public static func open(
    _ path: String, readOnly: Bool, compiling: @escaping TemplateCompiler
  ) throws(WorkspaceError) -> Workspace {
    let file = try FileOnDisk.claim(path, readOnly: readOnly)
    do {
      let queue = try Connection.open(path, readOnly: readOnly)
      try queue.inDatabase { try Trust.establish($0, file, readOnly: readOnly) }
      return Workspace(queue, file, readOnly: readOnly, compiling: compiling)
    } catch {
      file.release()
      throw WorkspaceError(error, path: path)
    }
  }

  /// A workspace in memory, with the same tables and rules, gone when it is closed.
  public static func temporary(
    compiling: @escaping TemplateCompiler
  ) throws(WorkspaceError) -> Workspace {
    do {
      let queue = try Connection.open(nil, readOnly: false)
      try queue.inDatabase { db in
        try db.inTransaction {
          try Schema.create(db); return .commit
        }
      }
      return Workspace(queue, nil, readOnly: false, compiling: compiling)
    } catch {
      throw WorkspaceError(error, path: nil)
    }
  }

  /// Closes the file.
  ///
  /// Nothing can be asked of the workspace afterwards.
  public func close() {
    if let queue { Connection.close(queue, readOnly: isReadOnly) }
    queue = nil
    file?.release()
    file = nil
  }

  deinit { close() }

  /// Reads in one transaction.
  ///
  /// Not by GRDB's `read`: it sets and unsets `query_only` each time, and every such setting makes
  /// SQLite prepare all statements anew.
  func reading<Value>(_ work: (Database) throws -> Value) throws(WorkspaceError) -> Value {
    guard let queue else { throw .closed }
    do {
      return try queue.inDatabase { db in
        var value: Value?
        try db.inTransaction(.deferred) {
          value = try work(db)
          return .commit
        }
        guard let value else { throw Unreadable() }
        return value
      }
    } catch {
      throw WorkspaceError(error, path: path)
    }
  }
}
