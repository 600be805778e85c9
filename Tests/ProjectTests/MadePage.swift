import Foundation
import Testing

/// A page of the project that is made from its source.
nonisolated struct MadePage {
  /// Where it is kept, from the root.
  let path: String
  /// What it holds when it is fresh.
  let text: String

  /// What stands at the top of every such page.
  static func note(_ change: String) -> String {
    "<!-- Made by SCRUTINEER_RECORD=1 Scripts/test --filter ProjectTests; change \(change), "
      + "not this page. -->"
  }

  /// Compares with what is kept; with `SCRUTINEER_RECORD=1` the page is written anew, and the test
  /// fails once.
  func expectFresh() throws {
    let file = ProjectFiles.root.appending(path: path)
    guard (try? String(contentsOf: file, encoding: .utf8)) != text else { return }
    guard Self.isRecording else {
      Issue.record("\(path) is not fresh: run with SCRUTINEER_RECORD=1.")
      return
    }
    let folder = file.deletingLastPathComponent()
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    try text.write(to: file, atomically: true, encoding: .utf8)
    Issue.record("\(path) was made anew: read the difference, then run again.")
  }

  /// Whether pages are written anew.
  static var isRecording: Bool { ProcessInfo.processInfo.environment["SCRUTINEER_RECORD"] == "1" }
}
