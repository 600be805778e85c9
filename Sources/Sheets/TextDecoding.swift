/// Bytes of a file as text, in one of the encodings that spreadsheets write.
enum TextDecoding {
  /// The text without its byte order mark; nil where the bytes contradict the mark they start with.
  ///
  /// UTF-8, or UTF-16 with a mark.
  static func unicode(_ bytes: [UInt8]) -> String? {
    if bytes.starts(with: [0xff, 0xfe]) { return utf16(bytes.dropFirst(2), low: 0, high: 1) }
    if bytes.starts(with: [0xfe, 0xff]) { return utf16(bytes.dropFirst(2), low: 1, high: 0) }
    if bytes.starts(with: [0xef, 0xbb, 0xbf]) { return utf8(Array(bytes.dropFirst(3))) }
    return utf8(bytes)
  }

  /// The text in Windows-1252, which Excel writes when asked for plain "CSV"; nil for what is no
  /// text at all.
  static func windows1252(_ bytes: [UInt8]) -> String? {
    guard !bytes.contains(0) else { return nil }
    return String(
      decoding: bytes.map { byte in
        (0x80..<0xa0).contains(byte) ? high[Int(byte) - 0x80] : UInt16(byte)
      }, as: UTF16.self)
  }

  /// Decoding mends what is faulty; text that was mended is not the text of these bytes.
  private static func utf8(_ bytes: [UInt8]) -> String? {
    let text = String(decoding: bytes, as: UTF8.self)
    return Array(text.utf8) == bytes ? text : nil
  }

  private static func utf16(_ bytes: ArraySlice<UInt8>, low: Int, high: Int) -> String? {
    guard bytes.count.isMultiple(of: 2) else { return nil }
    let units = stride(from: bytes.startIndex, to: bytes.endIndex, by: 2).map { at in
      UInt16(bytes[at + low]) | UInt16(bytes[at + high]) << 8
    }
    let text = String(decoding: units, as: UTF16.self)
    return Array(text.utf16) == units ? text : nil
  }

  /// What Windows-1252 has between 80 and 9F; the five it leaves free stand for themselves.
  private static let high: [UInt16] = [
    0x20ac, 0x0081, 0x201a, 0x0192, 0x201e, 0x2026, 0x2020, 0x2021, 0x02c6, 0x2030, 0x0160, 0x2039,
    0x0152, 0x008d, 0x017d, 0x008f, 0x0090, 0x2018, 0x2019, 0x201c, 0x201d, 0x2022, 0x2013, 0x2014,
    0x02dc, 0x2122, 0x0161, 0x203a, 0x0153, 0x009d, 0x017e, 0x0178,
  ]
}
