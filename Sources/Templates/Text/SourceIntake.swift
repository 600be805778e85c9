import Wording

/// Bytes to text: what no template may contain is refused before anything else looks at it.
///
/// Everything YAML takes for the end of a line besides the three that editors write is refused, so
/// that the token scan and Yams can never disagree about what a line is.
enum SourceIntake {
  /// Enough for ten thousand questions, and little enough to read at once.
  static let most = 8 * 1024 * 1024

  /// The text, or the one complaint that kept it from being read.
  static func text(of source: TemplateSource) -> Result<SourceText, Refusal> {
    guard source.bytes.count <= most else { return refused(tooLarge(source), in: [], source) }
    let bytes = withUnixLines(withoutMark(source.bytes))
    guard let text = String(validating: bytes, as: UTF8.self) else {
      return refused(notText(bytes), in: bytes, source)
    }
    if let complaint = unwelcome(in: bytes) ?? gap(in: bytes) {
      return refused(complaint, in: bytes, source)
    }
    return .success(SourceText(name: source.name, text: text, bytes: bytes))
  }

  /// A complaint, and as much of the source as can be shown around it.
  struct Refusal: Error {
    let complaint: Complaint
    let text: SourceText
  }

  private static func refused(
    _ complaint: Complaint, in bytes: [UInt8], _ source: TemplateSource
  ) -> Result<SourceText, Refusal> {
    // Repairing is for showing only: nothing is read from a text that was refused.
    let shown = String(decoding: bytes, as: UTF8.self)
    let text = SourceText(name: source.name, text: shown, bytes: bytes)
    return .failure(Refusal(complaint: complaint, text: text))
  }

  private static func withoutMark(_ bytes: [UInt8]) -> ArraySlice<UInt8> {
    bytes.starts(with: [0xef, 0xbb, 0xbf]) ? bytes.dropFirst(3) : bytes[...]
  }

  /// Windows ends lines with two bytes, old files with a lone carriage return.
  private static func withUnixLines(_ bytes: ArraySlice<UInt8>) -> [UInt8] {
    guard bytes.contains(0x0d) else { return Array(bytes) }
    var lines: [UInt8] = []
    lines.reserveCapacity(bytes.count)
    var previous: UInt8 = 0
    for byte in bytes {
      if byte == 0x0d {
        lines.append(0x0a)
      } else if byte != 0x0a || previous != 0x0d {
        lines.append(byte)
      }
      previous = byte
    }
    return lines
  }

  private static func tooLarge(_ source: TemplateSource) -> Complaint {
    let size = "\(source.bytes.count / (1024 * 1024)) MB"
    return Complaint(
      "source.too-large", at: .start, "The file is \(size) large; a template has at most 8 MB.",
      hint: "Check that this is a template, or split it into several.")
  }

  private static func notText(_ bytes: [UInt8]) -> Complaint {
    let wide = bytes.starts(with: [0xff, 0xfe]) || bytes.starts(with: [0xfe, 0xff])
    let hint = "Save the file as UTF-8 in your editor and load it again."
    guard !wide else {
      return Complaint(
        "source.not-utf-8", at: .start, "The file is saved as UTF-16, not as UTF-8.", hint: hint)
    }
    let at = firstInvalid(in: bytes)
    let code = "0x" + String(bytes[at], radix: 16, uppercase: true)
    return Complaint(
      "source.not-utf-8", at: SourceText(bytes).place(at: at),
      "The byte \(code) here is not UTF-8 text\(meant(by: bytes[at])).", hint: hint)
  }

  /// The sign an old Windows program means by a byte, where people meet it.
  private static func meant(by byte: UInt8) -> String {
    let signs: [UInt8: Character] = [
      0x80: "€", 0x85: "…", 0x91: "‘", 0x92: "’", 0x93: "“", 0x94: "”", 0x96: "–", 0x97: "—",
    ]
    let letter = byte >= 0xa1 && byte != 0xad ? Character(Unicode.Scalar(byte)) : nil
    return (signs[byte] ?? letter).map { "; old Windows files mean \($0) by it" } ?? ""
  }

  /// The first byte that is no text.
  ///
  /// Long pieces are checked quickly and single letters are not, so
  /// the piece is found first.
  private static func firstInvalid(in bytes: [UInt8]) -> Int {
    var piece = 0..<0
    repeat {
      piece = piece.upperBound..<letterStart(in: bytes, from: piece.upperBound + 4096)
    } while piece.upperBound < bytes.count
      && String(validating: bytes[piece], as: UTF8.self) != nil
    var parser = Unicode.UTF8.ForwardParser()
    var rest = bytes[piece].makeIterator()
    var at = piece.lowerBound
    while case .valid(let letter) = parser.parseScalar(from: &rest) { at += letter.count }
    return min(at, bytes.count - 1)
  }

  /// The first byte from here that does not go on with a letter begun before.
  private static func letterStart(in bytes: [UInt8], from place: Int) -> Int {
    var start = place
    while start < bytes.count, bytes[start] & 0xc0 == 0x80 { start += 1 }
    return min(start, bytes.count)
  }

  private static func unwelcome(in bytes: [UInt8]) -> Complaint? {
    guard let found = Unwelcome.first(in: bytes) else { return nil }
    return Complaint(
      "source.control-character", at: SourceText(bytes).place(at: found.at),
      "There is \(found.name) here, which text does not contain.",
      hint: "Delete it, or type the line again.")
  }

  private static func gap(in bytes: [UInt8]) -> Complaint? {
    guard let found = LongGap.first(in: bytes) else { return nil }
    return Complaint(
      "source.gap", at: SourceText(bytes).place(at: found.at),
      "There are more than 1,000 \(found.name) in a row here.", hint: "Delete them.")
  }
}
