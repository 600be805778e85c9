import Foundation

/// A file a page is written to: whole or not at all.
struct PageFile {
  /// Where it is to be.
  let path: String

  /// Writes the page beside its place and then moves it there, readable by its owner alone.
  ///
  /// - Throws: `fileExists` unless `replacing`, `fileUnwritable`.
  func write(_ text: String, replacing: Bool) throws(WorkbenchError) {
    let isThere = FileManager.default.fileExists(atPath: path)
    guard replacing || !isThere else { throw .fileExists(path) }
    do {
      try Data(text.utf8).write(to: URL(filePath: path), options: .atomic)
    } catch {
      throw .fileUnwritable(path)
    }
  }
}
