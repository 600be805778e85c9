/// Blanks or empty lines by the thousand, which no template needs.
///
/// libyaml keeps the blanks between two words in a buffer as long as the longest run so far, and
/// wipes all of it at every later blank: two megabytes of them, and then a word a blank, keep it
/// busy for minutes.
enum LongGap {
  /// As many blanks or empty lines as may follow each other.
  static let most = 1_000

  /// The first run that is longer: where it goes too far, and what it is of.
  static func first(in bytes: [UInt8]) -> (at: Int, name: String)? {
    // A buffer rather than an array: eight million subscripts are felt in a debug build.
    bytes.withUnsafeBufferPointer { buffer in
      var (at, blanks, breaks) = (0, 0, 0)
      while at < buffer.count {
        switch buffer[at] {
        case 0x20, 0x09: blanks += 1
        case 0x0a: (blanks, breaks) = (0, breaks + 1)
        default: (blanks, breaks) = (0, 0)
        }
        if blanks > most { return (at, "blanks") }
        if breaks > most + 1 { return (at, "empty lines") }
        at += 1
      }
      return nil
    }
  }
}
