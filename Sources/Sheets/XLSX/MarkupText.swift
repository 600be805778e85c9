/// Text between tags or quotation marks, as it is written.
struct MarkupText {
  private let bytes: ArraySlice<UInt8>
  private let part: String

  init(_ bytes: ArraySlice<UInt8>, in part: String) {
    self.bytes = bytes
    self.part = part
  }

  /// Whether a byte is a blank of XML.
  static func isBlank(_ byte: UInt8) -> Bool {
    byte == 0x20 || byte == 0x0a || byte == 0x09 || byte == 0x0d
  }

  /// Whether there are blanks only.
  var isBlank: Bool { bytes.allSatisfy(Self.isBlank) }

  /// The text as it stands, with LF for every end of a line.
  var literal: String {
    get throws(SheetError) { String(decoding: try lines(), as: UTF8.self) }
  }

  /// The text that is meant: `&lt;` and `&#233;` as what they stand for.
  var content: String {
    get throws(SheetError) {
      let bytes = try lines()
      guard var at = bytes.firstIndex(of: UInt8(ascii: "&")) else {
        return String(decoding: bytes, as: UTF8.self)
      }
      var text = Array(bytes[..<at])
      while at < bytes.endIndex {
        if bytes[at] == UInt8(ascii: "&") {
          // The longest reference is that of the last character: &#x10FFFF;
          let name = bytes[(at + 1)...].prefix(12).prefix { $0 != UInt8(ascii: ";") }
          guard name.endIndex < bytes.endIndex, bytes[name.endIndex] == UInt8(ascii: ";"),
            let scalar = Self.scalar(String(decoding: name, as: UTF8.self))
          else { throw .partUnreadable(part) }
          text += UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter
          at = name.endIndex + 1
        } else {
          text.append(bytes[at])
          at += 1
        }
      }
      return String(decoding: text, as: UTF8.self)
    }
  }

  /// The bytes with LF for CR LF and CR; controls that XML has no place for are refused.
  private func lines() throws(SheetError) -> ArraySlice<UInt8> {
    guard bytes.contains(where: { $0 < 0x20 && $0 != 0x0a }) else { return bytes }
    guard bytes.allSatisfy({ $0 >= 0x20 || Self.isBlank($0) }) else {
      throw .partUnreadable(part)
    }
    var lines: [UInt8] = []
    var last: UInt8 = 0
    for byte in bytes {
      if byte == 0x0a, last == 0x0d {
        last = byte
        continue
      }
      lines.append(byte == 0x0d ? 0x0a : byte)
      last = byte
    }
    return lines[...]
  }

  /// What a reference stands for: one of the five that XML always has, or a character's number.
  private static func scalar(_ name: String) -> Unicode.Scalar? {
    switch name {
    case "amp": "&"
    case "lt": "<"
    case "gt": ">"
    case "quot": "\""
    case "apos": "'"
    case _ where name.hasPrefix("#x"): numbered(name.dropFirst(2), radix: 16)
    case _ where name.hasPrefix("#"): numbered(name.dropFirst(), radix: 10)
    default: nil
    }
  }

  private static func numbered(_ digits: Substring, radix: Int) -> Unicode.Scalar? {
    guard digits.first != "+", let number = UInt32(digits, radix: radix),
      number >= 0x20 || [0x09, 0x0a, 0x0d].contains(number), number & 0xfffe != 0xfffe
    else { return nil }
    return Unicode.Scalar(number)
  }
}
