import Specimens
import Testing

@testable import Templates

struct LargeTemplateTests {
  /// Under a second in a release build, as `Benchmarks/speed` measures; a debug build among other
  /// tests takes many times as long, and a check that compares all with all takes far longer.
  #if DEBUG
    private static let limit = 30
  #else
    private static let limit = 1
  #endif

  @Test func `a template of 6,000 questions is read in good time`() throws {
    let source = TemplateSource(name: "large.yaml", text: LargeTemplate.text(sections: 12))
    let start = ContinuousClock.now
    if let refused = rejection(of: source) {
      Issue.record("\(refused.lines.prefix(20).joined(separator: "\n"))")
    }
    let taken = ContinuousClock.now - start
    #expect(taken < .seconds(Self.limit))
    Times.note("6,000 questions", taken)
  }
}
