/// Text that can do nothing to a terminal but appear on it.
///
/// The only type `Screen` accepts. Whatever comes from a person or a file goes in through
/// `init(untrusted:)`, which makes control characters, escapes, bidirectional marks and invisible
/// tags visible instead of letting them act (CWE-150); styles are added by the workbench alone.
public struct TerminalText: Equatable, Sendable {
  /// The bytes to be written, control sequences of our own included.
  public private(set) var string: String

  /// No text.
  public init() { string = "" }

  /// Makes text of anything whatever: what could act is shown, not obeyed.
  ///
  /// Line feeds stay line feeds; a tab becomes two columns.
  public init(untrusted text: String) { string = Self.visible(text, keepingLineFeeds: true) }

  /// Wraps text in a style of the workbench's own.
  public func styled(_ style: Style) -> TerminalText {
    var text = TerminalText()
    text.string = string.isEmpty ? "" : style.on + string + Style.off
    return text
  }

  /// The text with the workbench's own styles taken out, for files and plain terminals.
  public var unstyled: String {
    let styles = Style.allCases.map(\.on) + [Style.off]
    return string.isEmpty || !string.unicodeScalars.contains("\u{1b}")
      ? string : styles.reduce(string) { Self.removing($1, from: $0) }
  }

  private static func removing(_ mark: String, from text: String) -> String {
    var left = Array(text.unicodeScalars)[...]
    let mark = Array(mark.unicodeScalars)
    var out = String.UnicodeScalarView()
    while let first = left.first {
      if left.starts(with: mark) {
        left = left.dropFirst(mark.count)
      } else {
        out.append(first)
        left = left.dropFirst()
      }
    }
    return String(out)
  }

  /// Joins two texts.
  public static func + (left: TerminalText, right: TerminalText) -> TerminalText {
    var text = left
    text.string += right.string
    return text
  }

  /// How the workbench marks text: by meaning, never by colour alone.
  public enum Style: String, Sendable, CaseIterable {
    case strong = "1"
    case muted = "2"
    case good = "32"
    case warning = "33"
    case serious = "31"

    /// The escape sequence that turns the style on.
    public var on: String { "\u{1b}[\(rawValue)m" }
    /// The escape sequence that turns every style off.
    public static let off = "\u{1b}[0m"
  }

  /// One line of `text` with everything that could act made visible: `^[`, `<U+202E>`.
  public static func visibleLine(_ text: String) -> String {
    visible(text, keepingLineFeeds: false)
  }

  private static func visible(_ text: String, keepingLineFeeds: Bool) -> String {
    guard text.unicodeScalars.contains(where: { mayAct($0) || isMark($0) }) else { return text }
    var out = String.UnicodeScalarView()
    var marks = 0
    for scalar in text.unicodeScalars {
      marks = isMark(scalar) ? marks + 1 : 0
      switch scalar {
      case "\n": out.append(contentsOf: (keepingLineFeeds ? "\n" : "⏎").unicodeScalars)
      case "\t": out.append(contentsOf: "  ".unicodeScalars)
      case _ where scalar.value < 0x20:
        out.append("^")
        out.append(Unicode.Scalar(UInt8(scalar.value + 0x40)))
      case _ where scalar.value == 0x7f: out.append(contentsOf: "^?".unicodeScalars)
      case _ where mayAct(scalar) || marks > 8:
        let code = String(scalar.value, radix: 16, uppercase: true)
        let padded = String(repeating: "0", count: max(0, 4 - code.count)) + code
        out.append(contentsOf: "<U+\(padded)>".unicodeScalars)
      default: out.append(scalar)
      }
    }
    return String(out)
  }

  /// Controls, and the characters that reorder, join or hide text: Unicode's format characters and
  /// all it lets a reader leave out, but for the selectors of a letter's form.
  private static func mayAct(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0..<0x20, 0x7f...0x9f, 0xad: true
    case 0..<0x300, 0xfe00...0xfe0f: false
    default: isHidden(scalar.properties)
    }
  }

  private static func isHidden(_ properties: Unicode.Scalar.Properties) -> Bool {
    switch properties.generalCategory {
    case .format, .lineSeparator, .paragraphSeparator: true
    default: properties.isDefaultIgnorableCodePoint
    }
  }

  /// Whether the scalar stands on the letter before it; more than eight on one letter are shown.
  private static func isMark(_ scalar: Unicode.Scalar) -> Bool {
    guard scalar.value >= 0x300 else { return false }
    return switch scalar.properties.generalCategory {
    case .nonspacingMark, .enclosingMark: true
    default: false
    }
  }
}
