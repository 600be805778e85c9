/// Bytes nobody can foretell.
public enum RandomBytes {
  /// So many bytes from the system's own source.
  public static func make(_ count: Int) -> [UInt8] {
    var source = SystemRandomNumberGenerator()
    return (0..<count).map { _ in UInt8.random(in: .min ... .max, using: &source) }
  }
}
