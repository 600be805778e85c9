import Wording

/// Keys written twice in the same place, each shown where it is written again.
///
/// Yams refuses a mapping with repeated keys and does not say where they are. They are found by a
/// second token scan and then hidden from Yams, so that the rest of the template can be read and
/// complained about in the same listing.
struct RepeatedKeys {
  let complaints: [Complaint]
  /// The source with every repeated key overwritten by a word as long, found nowhere else.
  let masked: SourceText
  /// Whether all of them are hidden; of very many only some are.
  let isComplete: Bool

  init?(in text: SourceText) {
    var scan = TokenScan(text.bytes, seekingRepeats: true)
    scan.run()
    let repeats = scan.repeats.prefix(Complaint.most)
    guard !repeats.isEmpty else { return nil }
    complaints = repeats.map { Self.complaint($0, in: text) }
    isComplete = repeats.count == scan.repeats.count
    masked = Self.masked(Array(repeats), in: text)
  }

  /// Whether a key is one of those that stand in for repeated ones.
  static func isMasked(_ key: String) -> Bool {
    key.unicodeScalars.first.map { stand.contains($0.value) } ?? false
  }

  /// A private use area of Unicode, which templates have no use for.
  private static let stand: ClosedRange<UInt32> = 0xe000...0xf8ff

  /// What is said when Yams finds repeated keys that the scan cannot, as those with escapes.
  static func complaint(_ keys: [String], at place: Place) -> Complaint {
    let words = keys.prefix(3).map { "'\(Complaint.short($0))'" }
    return Complaint(
      "key.repeated", at: place, "\(Enumeration.all(words)) is written twice in these keys.",
      hint: "Remove one of them, or give it another name.")
  }

  private static func complaint(_ repeated: TokenScan.Repeat, in text: SourceText) -> Complaint {
    let first = text.place(at: repeated.first)
    let key = Complaint.short(repeated.key)
    let place = text.place(at: repeated.range.lowerBound, length: repeated.range.count)
    let earlier = first.line == place.line ? "before it on this line" : "at line \(first.line)"
    return Complaint(
      "key.repeated", at: place, "'\(key)' is written twice here; the first is \(earlier).",
      hint: "Remove one of them, or give it another name.",
      other: Complaint.Other(place: first, text: "the first '\(key)'"))
  }

  private static func masked(_ repeats: [TokenScan.Repeat], in text: SourceText) -> SourceText {
    var bytes: [UInt8] = []
    var last = 0
    for (number, repeated) in repeats.enumerated() {
      bytes += text.bytes[last..<repeated.range.lowerBound]
      let length = text.bytes[repeated.range].count { $0 & 0xc0 != 0x80 }
      bytes += word(number, length: length).utf8
      last = repeated.range.upperBound
    }
    bytes += text.bytes[last...]
    let masked = String(decoding: bytes, as: UTF8.self)
    return SourceText(name: text.name, text: masked, bytes: bytes)
  }

  private static func word(_ number: Int, length: Int) -> String {
    let scalar = Unicode.Scalar(stand.lowerBound + UInt32(number)) ?? "\u{e000}"
    return String(repeating: Character(scalar), count: length)
  }
}
