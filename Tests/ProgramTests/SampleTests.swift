import Foundation
import PseudoTerminals
import Testing

/// The sample audit, played by the real program.
@Suite(.timeLimit(.minutes(5)))
struct SampleTests {
  /// The briefing of the sample, played once for all tests.
  private static let played = Result { try Workshop().run(["--script", sample]) }
  private static let sample = "Samples/neglect-2017-18.session"

  @Test func `the sample plays to the end without a complaint`() throws {
    let outcome = try Self.played.get()
    #expect(outcome.status == 0 && outcome.complaints == "", "\(outcome.complaints)")
    #expect(outcome.output.contains("31 of 31 in, 0 started, 0 awaited"))
  }

  /// What Staffordshire Safeguarding Children Board published of its neglect audit in its annual
  /// report for 2017/18, by a word of each finding.
  @Test func `the published strengths and development points come out, in that order`() throws {
    let output = try Self.played.get().output
    let strengths = try part("What works well", of: output)
    #expect(strengths.contains("unborn") && strengths.contains("Police referred"))
    let developments = try part("What needs to be better", of: output)
    let published = ["Historical information", "plot", "curiosity", "Men", "by the police"]
    let places = published.map { developments.range(of: $0)?.lowerBound }
    #expect(places.allSatisfy { $0 != nil }, "\(developments)")
    #expect(places.compactMap { $0 } == places.compactMap { $0 }.sorted())
  }

  @Test func `the counts are those of the answers in the script`() throws {
    let output = try Self.played.get().output
    for count in [
      "seen in 3 of 3 files", "seen in 5 of 5 police", "fell short in 6 of 8 files",
      "fell short in 3 of 4 health visiting", "fell short in 5 of 8 files",
      "fell short in 7 of 8 files", "fell short in 4 of 5 police",
    ] {
      #expect(output.replacing("\n  ", with: " ").contains(count), "\(count)")
    }
  }

  @Test func `no case is named in the briefing and no line but a link is too long`() throws {
    let output = try Self.played.get().output
    let briefing = try #require(output.range(of: "NEGLECT: WHAT EIGHT")).lowerBound
    for line in output[briefing...].split(separator: "\n") {
      #expect(line.count <= 72 || line.contains("://"), "\(line)")
      #expect(line.firstMatch(of: /C0[1-8]/) == nil, "\(line)")
    }
  }

  private func part(_ heading: String, of output: String) throws -> String {
    let start = try #require(output.range(of: heading + "\n")).upperBound
    let end = output[start...].range(of: "\n\n")?.lowerBound ?? output.endIndex
    return String(output[start..<end]).replacing("\n  ", with: " ")
  }
}
