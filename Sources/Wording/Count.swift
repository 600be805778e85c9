/// A number of things in words: "1 case", "3 cases", "no cases".
public struct Count: Equatable, Sendable, CustomStringConvertible {
  private let number: Int
  private let one: String
  private let many: String

  /// Counts things whose plural is `many`, or `one` with an s.
  public init(_ number: Int, _ one: String, _ many: String? = nil) {
    self.number = number
    self.one = one
    self.many = many ?? one + "s"
  }

  /// "no cases", "1 case" or "3 cases".
  public var description: String {
    switch number {
    case 0: "no \(many)"
    case 1: "1 \(one)"
    default: "\(number) \(many)"
    }
  }

  /// The noun alone, in the number it needs: "case" for 1, "cases" for all else.
  public var noun: String { number == 1 ? one : many }
}
