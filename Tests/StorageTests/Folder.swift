import Foundation
import GRDB
import Storage

/// A folder of a test's own, gone with the test.
final class Folder {
  let path: String

  init() throws {
    let url = FileManager.default.temporaryDirectory
      .appending(path: "scrutineer-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: url, withIntermediateDirectories: false)
    path = url.path()
  }

  deinit { try? FileManager.default.removeItem(atPath: path) }

  /// A place in the folder.
  func file(_ name: String = "audits.scrutineer") -> String { "\(path)/\(name)" }

  /// Opens, or makes, a workspace in the folder.
  func open(readOnly: Bool = false) throws -> Workspace {
    try Workspace.open(file(), readOnly: readOnly, compiling: Sample.compiling)
  }

  /// A workspace in the folder with the sample audit in it.
  func started() throws -> Workspace {
    let workspace = try open()
    _ = try workspace.keep(Sample.template(), source: Sample.source, by: Sample.stamp())
    try Sample.begin(in: workspace)
    return workspace
  }

  /// A closed workspace with the sample audit in it.
  func kept() throws { try started().close() }

  /// Changes the file as someone would who has it and another program.
  func tamper(_ sql: String) throws {
    let queue = try DatabaseQueue(path: file())
    try queue.writeWithoutTransaction { db in
      try db.execute(sql: "PRAGMA foreign_keys = OFF")
      try db.execute(sql: sql)
    }
    try queue.close()
  }

  /// What opening refuses with, if it does.
  func refusal(readOnly: Bool = false, named name: String = "audits.scrutineer") -> WorkspaceError?
  {
    do {
      try Workspace.open(file(name), readOnly: readOnly, compiling: Sample.compiling).close()
      return nil
    } catch {
      return error
    }
  }

  /// Whether bytes are found in the file.
  func holds(_ words: String) throws -> Bool {
    try Data(contentsOf: URL(filePath: file())).range(of: Data(words.utf8)) != nil
  }
}
