import Foundation
import PseudoTerminals
import Testing

/// What the README shows is what happens.
@Suite(.timeLimit(.minutes(3)))
struct ReadmeTests {
  @Test func `the sample prints what the README shows of it`() throws {
    let block = try Self.block("scrutineer")
    let command = try #require(block.first)
    #expect(command == "$ Scripts/run --script Samples/neglect-2017-18.session")
    let outcome = try Workshop().run(["--script", "Samples/neglect-2017-18.session"])
    let shown = block.dropFirst().joined(separator: "\n")
    #expect(outcome.output.contains(shown), "The README and the sample differ:\n\(shown)")
  }

  @Test func `the first steps of the README go as it shows them`() throws {
    let block = try Self.block("scrutineer-commands")
    let typed = block.filter { $0.hasPrefix("> ") }.map { String($0.dropFirst(2)) }
    let terminal = try Workshop().open(rows: 120)
    for line in typed {
      terminal.send(line)
      try terminal.wait("'\(line)'") { $0.currentLine.hasSuffix("> " + line) }
      terminal.send("\r")
      try terminal.wait("what '\(line)' shows") { $0.currentLine.hasSuffix(">") }
    }
    #expect(Self.session(on: terminal.screen, typed) == block)
  }

  /// The lines of a session from its first command on, each prompt shown as `> `.
  private static func session(on screen: ScreenModel, _ typed: [String]) -> [String] {
    let lines = screen.lines.map { line in
      typed.first { line.hasSuffix("> " + $0) }.map { "> " + $0 } ?? line
    }
    let session = lines.drop { !$0.hasPrefix("> ") }
    let last = session.lastIndex { !$0.isEmpty } ?? session.endIndex
    return Array(session[..<last])
  }

  /// The lines of the README's block of that name.
  private static func block(_ name: String) throws -> [String] {
    let readme = try String(contentsOfFile: Workshop.project + "README.md", encoding: .utf8)
    let lines = readme.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    let start = try #require(lines.firstIndex(of: "```text " + name))
    return Array(lines[(start + 1)...].prefix { $0 != "```" })
  }
}
