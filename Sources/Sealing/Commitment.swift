import Crypto

/// What stands for words in the journal: it tells whether words are the ones meant, and nothing of
/// the words themselves, so that they can be erased and the journal still holds.
public struct Commitment: Hashable, Sendable {
  /// Random bytes that keep short words from being guessed; erased together with the words.
  public let salt: [UInt8]
  /// HMAC-SHA-256 of the words under the salt.
  public let value: [UInt8]

  /// Commits to words under a salt of their own.
  public init(to words: String, salt: [UInt8] = RandomBytes.make(16)) {
    self.salt = salt
    let code = HMAC<SHA256>.authenticationCode(
      for: Array(words.utf8), using: SymmetricKey(data: salt))
    value = Array(code)
  }

  /// Takes a commitment as it was kept.
  public init(salt: [UInt8], value: [UInt8]) {
    self.salt = salt
    self.value = value
  }

  /// Whether these are the words committed to.
  public func holds(for words: String) -> Bool { Commitment(to: words, salt: salt) == self }
}
