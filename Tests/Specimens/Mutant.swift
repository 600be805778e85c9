internal import Seeds

/// A good file damaged as a seed has it: a failing seed can be tried again.
public struct Mutant: Sendable {
  /// The damaged file.
  public let bytes: [UInt8]
  /// What was done to it, in order.
  public let ways: [Mutation]

  /// Damages one of some good files, in one way to three.
  public init(seed: Int, of good: [[UInt8]]) {
    var random = Seeded(seed)
    var bytes = good.randomElement(using: &random) ?? []
    let other = good.randomElement(using: &random) ?? []
    let some = (0...Int.random(in: 0..<3, using: &random)).map { _ in Mutation.any(&random) }
    // What makes megabytes comes last: damaging those anew would take memory of its own.
    ways = some.filter { !$0.isLarge } + some.filter(\.isLarge)
    for way in ways { bytes = way.damaged(bytes, with: other, &random) }
    self.bytes = bytes
  }
}

extension Mutation {
  /// One of the ways; those that make megabytes are rare, because they take their time.
  static func any(_ random: inout Seeded) -> Mutation {
    let ways = Int.random(in: 0..<100, using: &random) == 0 ? large : small
    return ways.randomElement(using: &random) ?? .flip
  }
}
