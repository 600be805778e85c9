import PseudoTerminals
import Testing

/// Damaged templates, read in a process of its own whose memory can be told.
@Suite(.timeLimit(.minutes(2)))
struct MutateTests {
  @Test func `reads or refuses mutants within bounds of time and memory`() throws {
    let count = 200
    let outcome = try Workshop().run(["--part", "mutants", "1", String(count)], of: "Mutate")
    let lines = outcome.output.split(separator: "\n").map { $0.split(separator: " ") }
    #expect(outcome.status == 0 && lines.count == count)
    let memory = lines.compactMap { $0.count == 4 ? Int($0[2]) : nil }
    #expect(memory.count == count)
    #expect((memory.max() ?? 0) < 256 * 1024 && (memory.min() ?? 0) > 0)
  }
}
