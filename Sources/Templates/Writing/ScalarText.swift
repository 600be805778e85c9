import Wording

/// One text as YAML: without quotes where that is safe, or in double quotes.
enum ScalarText {
  /// The text on one line, as it stands after a key or, more carefully, in brackets.
  static func line(
    _ text: String, meant: Arranged.Meant = .text, inBrackets: Bool = false
  ) -> String {
    if meant == .bare { return text }
    let isBare = isPlain(text, inBrackets: inBrackets) && !isMistaken(text, meant: meant)
    return isBare ? text : quoted(text)
  }

  /// What a text set aside with `x-` is meant to be: more than text where it says so to other tools.
  ///
  /// Quotes that change nothing for them are no part of it, as everywhere.
  static func meantAside(_ text: Marked<String>) -> Arranged.Meant {
    let isMore = text.value.isEmpty || isMistaken(text.value, meant: .text)
    switch text.quotes {
    case .within: return .text
    case .without: return isMore && mayStandBare(text.value) ? .bare : .text
    case .unsaid:
      let isFine = !text.value.isEmpty && !isMistaken(text.value, meant: .value)
      return isMore && isFine ? .bare : .text
    }
  }

  /// Whether what reads as more than text holds nothing that only quotes would keep.
  private static func mayStandBare(_ text: String) -> Bool {
    text.isEmpty || isPlain(text.first == "-" ? "0" + text.dropFirst() : text, inBrackets: true)
  }

  /// Whether a text can be set line by line in a block, and be read back as it is.
  static func fitsBlock(_ text: String) -> Bool {
    let lines = text.unicodeScalars.split(separator: "\n", omittingEmptySubsequences: false)
    guard let first = lines.first?.first, first != " " else { return false }
    return !text.unicodeScalars.contains { $0 != "\n" && wantsEscape($0) }
      && !lines.contains { $0.last == " " } && !text.hasSuffix("\n\n")
  }

  // MARK: Without quotes

  private static func isPlain(_ text: String, inBrackets: Bool) -> Bool {
    let scalars = Array(text.unicodeScalars)
    guard let first = scalars.first, let last = scalars.last else { return false }
    guard !indicators.contains(first), first != " ", last != " ", last != ":" else { return false }
    var before: Unicode.Scalar = " "
    for scalar in scalars {
      if wantsEscape(scalar) || (inBrackets && brackets.contains(scalar)) { return false }
      if before == ":", scalar == " " { return false }
      if before == " ", scalar == "#" { return false }
      before = scalar
    }
    return true
  }

  /// What a text without quotes does not begin with.
  private static let indicators = Set("-?:,[]{}#&*!|>'\"%@`=<".unicodeScalars)
  /// What a text without quotes does not hold in brackets.
  private static let brackets = Set(",[]{}?".unicodeScalars)

  // MARK: Mistaken for something else

  /// Whether other tools would read more than text where text is meant.
  private static func isMistaken(_ text: String, meant: Arranged.Meant) -> Bool {
    switch meant {
    case .text: readsAsWord(text) || readsAsNumber(text) || readsAsDay(text)
    case .yesOrNo: readsAsWord(text) && !["yes", "no"].contains(text) || readsAsNumber(text)
    case .number: !isWhole(text) && isMistaken(text, meant: .text)
    case .day: !isDay(text) && isMistaken(text, meant: .text)
    case .bare: false
    case .value: !isWhole(text) && !isDay(text) && isMistaken(text, meant: .text)
    }
  }

  private static func readsAsWord(_ text: String) -> Bool {
    let words: Set = ["y", "n", "yes", "no", "true", "false", "on", "off", "null", "~"]
    return text.utf8.count <= 5 && words.contains(text.lowercased())
  }

  private static func readsAsNumber(_ text: String) -> Bool {
    guard let first = text.utf8.first, "+-.0123456789".utf8.contains(first) else { return false }
    return text.wholeMatch(of: /[-+]?0(x[0-9a-fA-F_]+|o?[0-7_]+|b[01_]+)/) != nil
      || text.wholeMatch(of: /[-+]?[0-9_]*\.?[0-9_]*([eE][-+]?[0-9]+)?/) != nil
      || text.wholeMatch(of: /[-+]?[0-9][0-9_]*(:[0-5]?[0-9])+(\.[0-9_]*)?/) != nil
      || text.lowercased().wholeMatch(of: /[-+]?\.(inf|nan)/) != nil
  }

  private static func readsAsDay(_ text: String) -> Bool {
    guard let first = text.utf8.first, (0x30...0x39).contains(first) else { return false }
    return text.prefixMatch(of: /[0-9]{4}-[0-9]{1,2}-[0-9]{1,2}([Tt ]|$)/) != nil
  }

  private static func isWhole(_ text: String) -> Bool {
    !text.isEmpty && text.utf8.count < 10 && text.utf8.allSatisfy { (0x30...0x39).contains($0) }
      && (text == "0" || text.utf8.first != 0x30)
  }

  private static func isDay(_ text: String) -> Bool {
    text.wholeMatch(of: /[0-9]{4}-[0-9]{2}-[0-9]{2}/) != nil
  }

  // MARK: In quotes

  /// A text in double quotes, with escapes for what would not be read back.
  static func quoted(_ text: String) -> String {
    var quoted = "\""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"": quoted += "\\\""
      case "\\": quoted += "\\\\"
      case "\n": quoted += "\\n"
      case "\t": quoted += "\\t"
      case _ where wantsEscape(scalar): quoted += escape(scalar)
      default: quoted.unicodeScalars.append(scalar)
      }
    }
    return quoted + "\""
  }

  /// Whether a character is refused in a source, or would be read as the end of a line.
  static func wantsEscape(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case ..<0x20, 0x7f...0x9f, 0x2028, 0x2029, 0xe000...0xf8ff, 0xfeff, 0xfffe, 0xffff: true
    default: false
    }
  }

  private static func escape(_ scalar: Unicode.Scalar) -> String {
    let digits = String(scalar.value, radix: 16, uppercase: true)
    let width = scalar.value > 0xff ? 4 : 2
    return (width == 4 ? "\\u" : "\\x")
      + String(repeating: "0", count: max(0, width - digits.count)) + digits
  }
}
