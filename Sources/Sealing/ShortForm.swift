/// The short form of a chain's head, to be read aloud and copied by hand: `K9TX-2HPA-412`.
public enum ShortForm {
  /// Digits and letters without I, L, O and U, which are mistaken for others (Crockford's base 32).
  static let symbols = Array("0123456789ABCDEFGHJKMNPQRSTVWXYZ")

  /// The first forty bits of a digest in two groups of four symbols, then the number of entries.
  public static func head(_ digest: [UInt8], count: Int) -> String {
    let bits = digest.prefix(5).reduce(UInt64(0)) { $0 << 8 | UInt64($1) }
    let text = (0..<8).map { symbols[Int(bits >> (35 - 5 * UInt64($0)) & 31)] }
    return "\(String(text[0..<4]))-\(String(text[4...]))-\(count)"
  }
}
