import Foundation

// Reads many damaged templates, each within bounds of time and memory. See Benchmarks/README.md.
//   Mutate [COUNT] [FIRST-SEED]
// The program starts itself again for every part of the work, so that one that falls over is known
// by its seed and the others are read all the same.

let words = CommandLine.arguments.dropFirst()
if words.first == "--part", let part = Part(Array(words.dropFirst())) {
  part.run()
} else {
  let numbers = words.compactMap { Int($0) }
  var tally = Tally()
  tally.readHostileFiles()
  tally.readMutants(numbers.first ?? 100_000, from: numbers.dropFirst().first ?? 1)
  print(tally.page)
  exit(tally.failures.isEmpty ? 0 : 1)
}
