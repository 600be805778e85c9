import Sealing

/// How far the journal has got, and what stands for all that is in it.
public struct JournalHead: Hashable, Sendable, CustomStringConvertible {
  /// The number of entries.
  public let count: Int
  /// The short form printed on pages and receipts, such as `K9TX-2HPA-412`.
  ///
  /// Whoever keeps it can tell later whether anything up to there was changed.
  public let short: String

  init(count: Int, hash: [UInt8]) {
    self.count = count
    short = ShortForm.head(hash, count: count)
  }

  /// The short form.
  public var description: String { short }
}
