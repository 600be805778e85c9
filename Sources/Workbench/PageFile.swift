import Foundation

/// A file a page is written to: whole or not at all.
struct PageFile {
  /// Where it is to be, as people call it.
  let path: String
  /// Where that is.
  let place: String

  /// Names a file by its path, and its place where paths begin elsewhere than the program did.
  init(path: String, at place: String? = nil) {
    self.path = path
    self.place = place ?? path
  }

  /// Writes the page beside its place and then moves it there, readable by its owner alone.
  ///
  /// - Throws: `fileExists` unless `replacing`, `fileUnwritable`.
  func write(_ text: String, replacing: Bool) throws(WorkbenchError) {
    try write(Array(text.utf8), replacing: replacing)
  }

  /// Writes bytes, in the same way.
  func write(_ bytes: [UInt8], replacing: Bool) throws(WorkbenchError) {
    let isThere = FileManager.default.fileExists(atPath: place)
    guard replacing || !isThere else { throw .fileExists(path) }
    do {
      try Data(bytes).write(to: URL(filePath: place), options: .atomic)
    } catch {
      throw .fileUnwritable(path)
    }
  }
}
