import Foundation
import Seeds
import Testing

@testable import Templates

/// A good template damaged in thousands of ways: each is read or refused, and nothing falls over.
struct MutationTests {
  private static let runs = 20

  /// Two thousand in the quick run; `SCRUTINEER_MUTATIONS=100000` for a long one.
  private static let each =
    (ProcessInfo.processInfo.environment["SCRUTINEER_MUTATIONS"].flatMap(Int.init) ?? 2000) / runs

  @Test(arguments: 0..<runs)
  func `reads or refuses every damaged template`(_ seed: Int) throws {
    var random = Seeded(seed + 1)
    let good = Array(try Goldens.text("small.yaml").utf8)
    for _ in 0..<Self.each {
      let damaged = Mutation.apply(to: good, &random)
      let source = TemplateSource(name: "m.yaml", bytes: damaged)
      guard let refused = rejection(of: source) else { continue }
      #expect(!refused.diagnostics.isEmpty)
      for diagnostic in refused.diagnostics {
        #expect(diagnostic.hint != nil && diagnostic.code != "template.incomplete")
      }
      #expect(refused.diagnostics.map(\.mark) == refused.diagnostics.map(\.mark).sorted())
    }
  }

  /// The scan must not refuse what is good YAML, save for what it refuses on purpose, and must not
  /// let through what it refuses on purpose.
  @Test(arguments: 0..<runs)
  func `agrees with Yams about every slip it finds`(_ seed: Int) throws {
    var random = Seeded(seed + 1_000)
    let good = Array(try Goldens.text("small.yaml").utf8)
    for _ in 0..<Self.each {
      let damaged = Mutation.apply(to: good, &random)
      guard
        case .success(let text) = SourceIntake.text(of: TemplateSource(name: "m", bytes: damaged))
      else { continue }
      var scan = TokenScan(text.bytes)
      scan.run()
      guard let fault = scan.faults.first, scan.faults.allSatisfy({ !$0.fault.isRefusal }) else {
        continue
      }
      if case .success = Composer.piece(of: text) {
        Issue.record("\(fault) in:\n\(text.text)")
      }
    }
  }
}

/// One way of damaging a file.
enum Mutation: CaseIterable {
  case flip, drop, copyLine, moveLine, insert, cut, indent

  static func apply(to good: [UInt8], _ random: inout Seeded) -> [UInt8] {
    var bytes = good
    for _ in 0...Int.random(in: 0..<3, using: &random) {
      let way = allCases.randomElement(using: &random) ?? .flip
      bytes = way.damaged(bytes, &random)
    }
    return bytes
  }

  private static let signs = Array("&*!|>'\"%@`{}[],:#-?<~ \t\n\\\0éy0".utf8)

  private func damaged(_ bytes: [UInt8], _ random: inout Seeded) -> [UInt8] {
    guard !bytes.isEmpty else { return bytes }
    var bytes = bytes
    let at = Int.random(in: bytes.indices, using: &random)
    switch self {
    case .flip: bytes[at] ^= 1 << UInt8.random(in: 0..<8, using: &random)
    case .insert: bytes.insert(Self.signs.randomElement(using: &random) ?? 0x26, at: at)
    case .cut:
      bytes.removeSubrange(at..<min(bytes.count, at + Int.random(in: 1...30, using: &random)))
    default: return lines(bytes, &random)
    }
    return bytes
  }

  private func lines(_ bytes: [UInt8], _ random: inout Seeded) -> [UInt8] {
    var lines = bytes.split(separator: 0x0a, omittingEmptySubsequences: false).map(Array.init)
    let line = Int.random(in: lines.indices, using: &random)
    let other = Int.random(in: lines.indices, using: &random)
    switch self {
    case .drop: lines.remove(at: line)
    case .copyLine: lines.insert(lines[line], at: line)
    case .moveLine: lines.swapAt(line, other)
    default:
      lines[line] =
        Array(repeating: 0x20, count: Int.random(in: 1...3, using: &random)) + lines[line]
    }
    return Array(lines.joined(separator: [0x0a]))
  }
}
