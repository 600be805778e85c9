/// Text as it stands in the XML of a workbook.
///
/// What XML cannot hold is written as `_xHHHH_`, as spreadsheets do, and a text that happens to
/// look like that is kept from being taken for it.
enum XMLText {
  /// Appends a text to XML, as content or between double quotes.
  static func append(_ text: String, to xml: inout [UInt8]) {
    let bytes = Array(text.utf8)
    for (at, byte) in bytes.enumerated() {
      switch byte {
      case UInt8(ascii: "&"): xml += "&amp;".utf8
      case UInt8(ascii: "<"): xml += "&lt;".utf8
      case UInt8(ascii: ">"): xml += "&gt;".utf8
      case UInt8(ascii: "\""): xml += "&quot;".utf8
      case 0x09, 0x0a: xml.append(byte)
      case 0..<0x20: xml += "_x00\(byte < 16 ? "0" : "1")\(hexadecimal(byte & 15))_".utf8
      case underscore where isLikeEscape(bytes[at...]): xml += "_x005F_".utf8
      case 0xbe, 0xbf: appendLast(byte, of: bytes[...at], to: &xml)
      default: xml.append(byte)
      }
    }
  }

  /// The text that was meant: `_xHHHH_` as the character of that number.
  static func read(_ written: String) -> String {
    let bytes = Array(written.utf8)
    guard bytes.contains(underscore) else { return written }
    var text: [UInt8] = []
    var at = 0
    while at < bytes.count {
      if bytes[at] == underscore, let scalar = escaped(bytes[at...]) {
        text += UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter
        at += 7
      } else {
        text.append(bytes[at])
        at += 1
      }
    }
    return String(decoding: text, as: UTF8.self)
  }

  private static let underscore = UInt8(ascii: "_")

  private static func hexadecimal(_ digit: UInt8) -> String {
    String(digit, radix: 16, uppercase: true)
  }

  /// U+FFFE and U+FFFF are no characters of XML: EF BF BE and EF BF BF.
  private static func appendLast(_ byte: UInt8, of bytes: ArraySlice<UInt8>, to xml: inout [UInt8])
  {
    guard bytes.suffix(3).dropLast().elementsEqual([0xef, 0xbf]) else { return xml.append(byte) }
    xml.removeLast(2)
    xml += "_xFFF\(hexadecimal(byte & 15))_".utf8
  }

  /// Whether what begins with an underscore goes on as an escape does; what comes after it may be
  /// escaped itself, and so end it with an underscore of its own.
  private static func isLikeEscape(_ bytes: ArraySlice<UInt8>) -> Bool {
    let start = bytes.startIndex
    return bytes.count >= 6 && bytes[start + 1] == UInt8(ascii: "x")
      && bytes[(start + 2)...(start + 5)].allSatisfy { digit($0) != nil }
  }

  private static func escaped(_ bytes: ArraySlice<UInt8>) -> Unicode.Scalar? {
    let start = bytes.startIndex
    guard isLikeEscape(bytes), bytes.count >= 7, bytes[start + 6] == underscore else { return nil }
    let value = bytes[(start + 2)...(start + 5)].reduce(UInt32(0)) {
      $0 * 16 + UInt32(digit($1) ?? 0)
    }
    return Unicode.Scalar(value)
  }

  private static func digit(_ byte: UInt8) -> UInt8? {
    switch byte {
    case 0x30...0x39: byte - 0x30
    case 0x41...0x46: byte - 0x41 + 10
    case 0x61...0x66: byte - 0x61 + 10
    default: nil
    }
  }
}
