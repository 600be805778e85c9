extension DiagnosticPage {
  /// What is said of a file that is no text, or too much of it.
  static let intake = [
    DiagnosticPage(
      "source.too-large", "A template's file has at most 8 MB.",
      rejected: ["title: Neglect  # … and so on, for 9 MB"], accepted: ["title: Neglect"],
      savedAs: { Array($0.utf8) + ($0.contains("…") ? Array(many(" ", 9 << 20).utf8) : []) }),
    DiagnosticPage(
      "source.not-utf-8", "A template's file is saved as UTF-8.",
      rejected: ["title: What Zo▸ë said  # saved in the old Windows way"],
      accepted: ["title: What Zoë said"],
      savedAs: { text in
        text.contains("old") ? text.unicodeScalars.map { UInt8($0.value & 0xff) } : Array(text.utf8)
      }),
    DiagnosticPage(
      "source.control-character", "There are no invisible signs in a template's file.",
      rejected: ["title: Neglect▸\u{7}"], accepted: ["title: Neglect"]),
    DiagnosticPage(
      "source.gap", "There are at most 1,000 blanks or empty lines in a row.",
      rejected: ["title: Neglect … in early years  # with 2,000 blanks between"],
      accepted: ["title: Neglect in early years"],
      savedAs: { Array($0.replacing("…", with: many(" ", 2_000)).utf8) }),
  ]
}
