/// Keeps a spreadsheet from running a text as a formula: an apostrophe before it, and off again.
///
/// Scalars are compared, never characters: "=" followed by an invisible joiner is one character
/// that is not "=", and a formula all the same.
enum FormulaGuard {
  /// The text as it is written.
  static func guarded(_ text: String) -> String {
    isInNeed(text.unicodeScalars) ? "'" + text : text
  }

  /// The text as it was before it was written.
  static func unguarded(_ text: String) -> String {
    text.utf8.first == UInt8(ascii: "'") && isInNeed(text.unicodeScalars.dropFirst())
      ? String(text.unicodeScalars.dropFirst()) : text
  }

  /// Whether a spreadsheet could run the text; or whether it is such a text after apostrophes, which
  /// must not be taken for a guard when it is read.
  private static func isInNeed(_ scalars: some Sequence<Unicode.Scalar>) -> Bool {
    scalars.drop { $0 == "'" }.first { !isSkipped($0) }.map(startsFormula) ?? false
  }

  /// The signs a formula starts with, also in full width, and the controls that some programs
  /// skip to find one.
  private static func startsFormula(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case "=", "+", "-", "@", "|", "\t", "\r", "\n", "\0": true
    case "\u{ff1d}", "\u{ff0b}", "\u{ff0d}", "\u{ff20}": true
    default: false
    }
  }

  /// Blanks and invisible scalars before the first that counts.
  private static func isSkipped(_ scalar: Unicode.Scalar) -> Bool {
    scalar == "\u{feff}" || scalar.properties.isWhitespace && !startsFormula(scalar)
      || scalar.properties.isDefaultIgnorableCodePoint
  }
}
