import Foundation
import PseudoTerminals

// Measures what a person waits for, on the program as it is built beside this one. See
// Benchmarks/README.md for how it is run and what it printed last.

let folder = try Programs.temporaryDirectory()
let workshop = MeasuredProgram(folder: folder)
defer { try? FileManager.default.removeItem(atPath: folder) }

try workshop.prepare()
report("exec to first prompt", try workshop.firstPrompts(40), limit: 50)
report("answer acknowledged, next question drawn", try workshop.answers(), limit: 20)
report("the sample session played", try workshop.samples(5), limit: 2000)
report("a template of 6,000 questions read", try Reading.times(10), limit: 1000)

/// Prints the least, the middle, the 99th percentile and the most of some times, in milliseconds.
func report(_ name: String, _ times: [Double], limit: Double) {
  let sorted = times.sorted()
  let high = sorted[min(sorted.count - 1, sorted.count * 99 / 100)]
  let figures = [sorted[0], sorted[sorted.count / 2], high, sorted[sorted.count - 1]]
    .map { String(format: "%8.1f", $0) }.joined(separator: " ")
  print(
    "\(name.padding(toLength: 42, withPad: " ", startingAt: 0)) \(figures)   n \(times.count)"
      + "   limit \(Int(limit)) ms: \(high <= limit ? "kept" : "MISSED")")
}
