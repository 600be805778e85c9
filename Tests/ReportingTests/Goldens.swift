import Foundation
import Testing

/// Pages that are kept in git, so that a change of theirs is read by a person.
enum Goldens {
  private static let folder = URL(filePath: #filePath).deletingLastPathComponent()
    .appending(path: "Goldens")

  /// Compares with what is kept; with `SCRUTINEER_RECORD=1` keeps the new text, and fails once so
  /// that a recording is never green by accident.
  static func expect(_ text: String, isKeptAs name: String) throws {
    let file = folder.appending(path: name)
    let kept = try? String(contentsOf: file, encoding: .utf8)
    guard kept != text else { return }
    if ProcessInfo.processInfo.environment["SCRUTINEER_RECORD"] == "1" {
      try text.write(to: file, atomically: true, encoding: .utf8)
      Issue.record("\(name) was recorded anew: read the difference, then run the tests again.")
    } else {
      #expect(text == kept, "Run with SCRUTINEER_RECORD=1 to keep the new text.")
    }
  }
}
