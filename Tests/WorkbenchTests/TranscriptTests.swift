import Foundation
import Testing

/// Whole sessions, replayed and compared to the letter.
@Suite struct TranscriptTests {
  /// With `SCRUTINEER_RECORD=1` what is seen now is kept, and the test fails once so that a
  /// recording is never green by accident.
  @Test(arguments: Transcript.all)
  func `a session goes as it went`(_ transcript: Transcript) throws {
    let kept = try transcript.kept()
    let replayed = try transcript.replayed()
    guard kept != replayed else { return }
    if ProcessInfo.processInfo.environment["SCRUTINEER_RECORD"] == "1" {
      try transcript.keep(replayed)
      Issue.record("\(transcript.name) was recorded anew: read it, then run the tests again.")
    } else {
      Issue.record("\(transcript.name) went another way. \(Self.difference(kept, replayed))")
    }
  }

  @Test func `there are sessions to replay`() { #expect(Transcript.all.count >= 7) }

  /// The first line that differs.
  private static func difference(_ kept: String, _ replayed: String) -> Comment {
    let old = kept.split(separator: "\n", omittingEmptySubsequences: false)
    let new = replayed.split(separator: "\n", omittingEmptySubsequences: false)
    let place = zip(old, new).prefix { $0 == $1 }.count
    let before = place < old.count ? String(old[place]) : "(end)"
    let now = place < new.count ? String(new[place]) : "(end)"
    return "Line \(place + 1) was \"\(before)\" and is \"\(now)\"."
  }
}
