import Auditing
import Foundation
import Testing

@testable import Templates

/// The guide for authors is true: after each of its steps the template is read, and its mistakes are
/// told as it says.
struct GuideTests {
  /// A block of the guide between fences, with what stands behind the first fence.
  struct Block {
    let kind: String
    /// The heading it stands under.
    let heading: String
    /// The number of its first line, from 0.
    let line: Int
    var lines: [String] = []
  }

  private static let file = Goldens.folder.appending(path: "../../../docs/template-authoring.md")
    .standardizedFileURL

  /// A step is what stands under one heading.
  @Test func `every step of the guide gives a template without complaint or advice`() throws {
    let blocks = Self.blocks(in: try String(contentsOf: Self.file, encoding: .utf8))
    let changes = blocks.filter { $0.kind == "yaml" }
    let steps = Dictionary(grouping: changes, by: \.heading)
    #expect(steps.count > 10)
    var grown = GrownTemplate()
    for (number, block) in changes.enumerated() {
      grown.take(block.lines)
      guard changes.dropFirst(number + 1).first?.heading != block.heading else { continue }
      let source = TemplateSource(name: "visits.yaml", text: grown.text)
      if let refused = rejection(of: source) {
        Issue.record("\(block.heading):\n\(refused.lines.joined(separator: "\n"))")
        return
      }
      let reading = try TemplateReader.read(source)
      #expect(reading.lines.isEmpty, "\(reading.lines.joined(separator: "\n"))")
      let tests = reading.template.tests
      #expect(tests.allSatisfy { $0.failures(in: reading.template).isEmpty }, "\(block.heading)")
    }
  }

  /// With `SCRUTINEER_RECORD=1` the listing is written anew, and the test fails once.
  @Test func `mistakes are told as the guide says`() throws {
    let guide = try String(contentsOf: Self.file, encoding: .utf8)
    let blocks = Self.blocks(in: guide)
    var grown = GrownTemplate()
    for block in blocks where block.kind == "yaml" || block.kind == "yaml wrong" {
      grown.take(block.lines)
    }
    let said = try #require(rejection(of: grown.text, named: "visits.yaml")).lines
    let shown = try #require(blocks.last { $0.kind == "text" })
    guard shown.lines != said else { return }
    Issue.record("The guide shows another listing; SCRUTINEER_RECORD=1 writes it anew.")
    guard ProcessInfo.processInfo.environment["SCRUTINEER_RECORD"] == "1" else { return }
    var lines = guide.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    lines.replaceSubrange(shown.line..<shown.line + shown.lines.count, with: said)
    try lines.joined(separator: "\n").write(to: Self.file, atomically: true, encoding: .utf8)
  }

  private static func blocks(in text: String) -> [Block] {
    var (blocks, open, heading) = ([Block](), Block?.none, "")
    for (number, line) in text.split(separator: "\n", omittingEmptySubsequences: false).enumerated()
    {
      if line.hasPrefix("## ") { heading = String(line.dropFirst(3)) }
      if line.hasPrefix("```") {
        if let block = open { blocks.append(block) }
        let kind = String(line.dropFirst(3))
        open = open == nil ? Block(kind: kind, heading: heading, line: number + 1) : nil
      } else {
        open?.lines.append(String(line))
      }
    }
    return blocks
  }
}
