import Crypto

/// Digests of bytes.
public enum Digest {
  /// How many bytes a digest has.
  public static let length = 32

  /// The SHA-256 of some bytes.
  public static func sha256(_ bytes: some Sequence<UInt8>) -> [UInt8] {
    Array(SHA256.hash(data: Array(bytes)))
  }

  /// The SHA-256 of parts told apart by their lengths, so that no two lists of parts read alike.
  ///
  /// Each part is preceded by its length in eight bytes, the highest first; a part that is absent
  /// by a length no part can have.
  public static func sha256(of parts: [[UInt8]?]) -> [UInt8] {
    var hash = SHA256()
    for part in parts {
      let length = part.map { UInt64($0.count) } ?? .max
      hash.update(data: (0..<8).map { UInt8(truncatingIfNeeded: length >> (56 - 8 * $0)) })
      if let part { hash.update(data: part) }
    }
    return Array(hash.finalize())
  }
}
