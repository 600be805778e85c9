/// An immediate safeguarding concern met while auditing: never deleted, and open until it is closed
/// with what was done.
public struct Concern: Hashable, Sendable {
  /// Its number in the audit, from 1.
  public let number: Int
  /// The case it is about.
  public let reference: Case.Reference
  /// The agency whose file it was met in.
  public let agency: Agency.ID
  /// What was seen.
  public let words: String
  /// Who raised it, and when.
  public let raised: Stamp
  /// What was done, by whom and when; nil while it is open.
  public let closing: Closing?

  /// How a concern was closed.
  public struct Closing: Hashable, Sendable {
    /// What was done.
    public let words: String
    /// Who closed it, and when.
    public let stamp: Stamp

    /// Makes the closing of a concern.
    public init(words: String, stamp: Stamp) {
      self.words = words
      self.stamp = stamp
    }
  }

  /// Makes a concern.
  public init(
    number: Int, reference: Case.Reference, agency: Agency.ID, words: String, raised: Stamp,
    closing: Closing?
  ) {
    self.number = number
    self.reference = reference
    self.agency = agency
    self.words = words
    self.raised = raised
    self.closing = closing
  }
}
