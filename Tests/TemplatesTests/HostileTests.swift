import Specimens
import Testing

@testable import Templates

/// Files made to be a burden: each is answered, and soon.
@Suite(.serialized) struct HostileTests {
  /// Two seconds in a release build; a debug build among other tests takes several times as long.
  #if DEBUG
    private static let limit = 20
  #else
    private static let limit = 2
  #endif

  @Test(arguments: HostileFile.all)
  func `answers in a bounded time`(_ hostile: HostileFile) throws {
    let source = TemplateSource(name: "h.yaml", bytes: hostile.bytes)
    let start = ContinuousClock.now
    let rejected = try #require(rejection(of: source))
    let taken = ContinuousClock.now - start
    #expect(taken < .seconds(Self.limit))
    #expect(Set(rejected.diagnostics.map(\.code)).isSubset(of: hostile.codes))
    #expect(!rejected.diagnostics.isEmpty && rejected.diagnostics.count <= Complaint.most)
    #expect(rejected.lines.allSatisfy { $0.count < 240 })
    Times.note(hostile.name, taken)
  }

  @Test func `names the line and column of what is no text`() throws {
    let latin = TemplateSource(name: "l.yaml", bytes: Array("é: 1\nb: é".utf8) + [0xe9, 0x20])
    #expect(try #require(rejection(of: latin)).diagnostics.map(\.place) == ["2:5"])
    #expect(diagnostics(of: "é: 1\nb: é\u{0}").map(\.place) == ["2:5"])
  }
}
