/// What names in a template are made of: letters and digits anyone can type, and hyphens.
enum PlainName {
  /// Lower-case letters, digits and hyphens, at most 40, no hyphen first.
  static func isPlain(_ name: String) -> Bool {
    guard let first = name.utf8.first, name.utf8.count <= 40 else { return false }
    return first != UInt8(ascii: "-")
      && name.utf8.allSatisfy { isLower($0) || isDigit($0) || $0 == UInt8(ascii: "-") }
  }

  static func startsWithLetter(_ name: String) -> Bool { name.utf8.first.map(isLower) ?? false }

  /// The plain name most like one that is not.
  static func likely(for name: String, startingWithLetter: Bool = false) -> String {
    // A name may be a text of megabytes that was put in the wrong place.
    let folded = String(name.unicodeScalars.prefix(200)).lowercased().map { letter in
      let plain = withoutMarks[letter] ?? letter
      return plain.utf8.count == 1 && plain.utf8.allSatisfy { isLower($0) || isDigit($0) }
        ? plain : "-"
    }
    let parts = String(folded).split(separator: "-")
    let kept = startingWithLetter ? parts.drop { !startsWithLetter(String($0)) } : parts[...]
    let likely = kept.joined(separator: "-").prefix(40)
    return likely.isEmpty ? "a-name" : String(likely)
  }

  /// Letters with one mark, such as ŵ, and the letter without it.
  ///
  /// Equal characters are one key, however many scalars they are made of.
  private static let withoutMarks: [Character: Character] = {
    var plain: [Character: Character] = [:]
    for letter in (UInt8(ascii: "a")...UInt8(ascii: "z")).map(Unicode.Scalar.init) {
      for mark in marks {
        var marked = String.UnicodeScalarView([letter])
        marked.append(mark)
        plain[Character(String(marked))] = Character(letter)
      }
    }
    return plain
  }()

  private static let marks: [Unicode.Scalar] = [
    "\u{300}", "\u{301}", "\u{302}", "\u{303}", "\u{304}", "\u{306}", "\u{307}", "\u{308}",
    "\u{30a}", "\u{30b}", "\u{30c}", "\u{323}", "\u{327}", "\u{328}",
  ]

  static func isLetterOrDigit(_ byte: UInt8) -> Bool { isLetter(byte) || isDigit(byte) }

  static func isLetter(_ byte: UInt8) -> Bool { isLower(byte) || isLower(byte | 0x20) }

  static func isDigit(_ byte: UInt8) -> Bool {
    (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
  }

  private static func isLower(_ byte: UInt8) -> Bool {
    (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte)
  }
}
