import Foundation
import Testing

/// Pages that are made from the source are as the source would make them now.
@Suite struct FreshnessTests {
  /// With `SCRUTINEER_RECORD=1` the page is written anew, and the test fails once.
  @Test func `the page of commands is what the index makes`() throws {
    let file = ProjectFiles.root.appending(path: "docs/commands.md")
    let kept = try? String(contentsOf: file, encoding: .utf8)
    let made = ReferencePage.text
    guard kept != made else { return }
    if ProcessInfo.processInfo.environment["SCRUTINEER_RECORD"] == "1" {
      let folder = file.deletingLastPathComponent()
      try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
      try made.write(to: file, atomically: true, encoding: .utf8)
      Issue.record("docs/commands.md was made anew: read the difference, then run again.")
    } else {
      Issue.record("docs/commands.md is not fresh: run with SCRUTINEER_RECORD=1.")
    }
  }
}
