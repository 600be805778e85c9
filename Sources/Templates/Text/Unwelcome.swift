/// Characters that no template contains: controls, and what other programs take for a line's end.
enum Unwelcome {
  /// The first of them: the byte where it starts, and a name for it.
  static func first(in bytes: [UInt8]) -> (at: Int, name: String)? {
    // A buffer rather than an array: eight million subscripts are felt in a debug build.
    bytes.withUnsafeBufferPointer { buffer in
      var at = 0
      while at < buffer.count {
        let byte = buffer[at]
        // Nearly every byte is a plain letter or ends a line; only the rest is looked at twice.
        if byte < 0x20 ? byte != 0x0a && byte != 0x09 : byte >= 0x7f {
          if let name = name(of: bytes[at...].prefix(3)) { return (at, name) }
        }
        at += 1
      }
      return nil
    }
  }

  private static func name(of bytes: ArraySlice<UInt8>) -> String? {
    guard let first = bytes.first else { return nil }
    let second = bytes.dropFirst().first ?? 0
    let third = bytes.dropFirst(2).first ?? 0
    switch (first, second, third) {
    case (0x00, _, _): return "a NUL character"
    case (0x09, _, _), (0x0a, _, _): return nil
    case (0x1b, _, _): return "an escape character"
    case (..<0x20, _, _), (0x7f, _, _): return "the control character \(code(UInt32(first)))"
    case (0xc2, 0x80...0x9f, _): return "the control character \(code(UInt32(second)))"
    case (0xe2, 0x80, 0xa8): return "the line separator U+2028"
    case (0xe2, 0x80, 0xa9): return "the paragraph separator U+2029"
    case (0xee, _, _), (0xef, 0x80...0xa3, _): return "a private use character"
    case (0xef, 0xbb, 0xbf): return "a byte order mark (U+FEFF)"
    case (0xef, 0xbf, 0xbe...0xbf): return "U+FFF\(third == 0xbe ? "E" : "F")"
    default: return nil
    }
  }

  private static func code(_ value: UInt32) -> String {
    let digits = String(value, radix: 16, uppercase: true)
    return "U+" + String(repeating: "0", count: 4 - digits.count) + digits
  }
}
