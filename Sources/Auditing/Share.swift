/// An exact part of a whole; it is rounded only where it is printed.
public struct Share: Hashable, Sendable {
  /// How many have it.
  public let part: Int
  /// How many could have it; never less than `part`.
  public let whole: Int

  /// Makes a share of `part` in `whole`.
  public init(_ part: Int, of whole: Int) {
    precondition(0 <= part && part <= whole, "A part is between nothing and the whole.")
    self.part = part
    self.whole = whole
  }

  /// Whether every one has it; false of nothing, since nothing was seen.
  public var isAll: Bool { whole > 0 && part == whole }
  /// Whether not one has it.
  public var isNone: Bool { part == 0 }
}
