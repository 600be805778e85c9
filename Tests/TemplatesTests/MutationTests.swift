import Foundation
import Specimens
import Testing

@testable import Templates

/// Good templates damaged in thousands of ways: each is read or refused, and nothing falls over.
///
/// `Benchmarks/mutate` does the same to a hundred thousand, with bounds on time and memory.
struct MutationTests {
  private static let runs = 20
  private static let each = 100

  private static let good: [[UInt8]] = [
    "small.yaml", "small.yaml", "small.yaml", "../../../Templates/neglect.yaml",
  ].map { (try? Goldens.text($0)).map { Array($0.utf8) } ?? [] }

  @Test(arguments: 0..<runs)
  func `reads or refuses every damaged template`(_ run: Int) throws {
    for seed in run * Self.each..<(run + 1) * Self.each {
      let mutant = Mutant(seed: seed, of: Self.good)
      let source = TemplateSource(name: "m.yaml", bytes: mutant.bytes)
      guard let refused = rejection(of: source) else { continue }
      #expect(!refused.diagnostics.isEmpty)
      for diagnostic in refused.diagnostics {
        #expect(diagnostic.hint != nil && diagnostic.code != "template.incomplete", "seed \(seed)")
        #expect(Self.codes.contains(diagnostic.code), "\(diagnostic.code) has no page.")
      }
      #expect(refused.diagnostics.map(\.mark) == refused.diagnostics.map(\.mark).sorted())
    }
  }

  /// The scan must not refuse what is good YAML, save for what it refuses on purpose, and must not
  /// let through what it refuses on purpose.
  @Test(arguments: 0..<runs)
  func `agrees with Yams about every slip it finds`(_ run: Int) throws {
    for seed in run * Self.each..<(run + 1) * Self.each {
      let mutant = Mutant(seed: 100_000 + seed, of: Self.good)
      guard
        case .success(let text) = SourceIntake.text(
          of: TemplateSource(name: "m", bytes: mutant.bytes))
      else { continue }
      var scan = TokenScan(text.bytes)
      scan.run()
      guard let fault = scan.faults.first, scan.faults.allSatisfy({ !$0.fault.isRefusal }) else {
        continue
      }
      if case .success = Composer.piece(of: text) { Issue.record("\(fault), seed \(seed)") }
    }
  }

  @Test func `a mutant is the same in every run`() {
    for seed in 0..<50 {
      #expect(Mutant(seed: seed, of: Self.good).bytes == Mutant(seed: seed, of: Self.good).bytes)
    }
  }

  private static let codes = Set(DiagnosticPage.all.map(\.code))
}
