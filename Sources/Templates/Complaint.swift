import Sheets
import Wording

/// One thing to be said about a source, before its place is counted in characters.
struct Complaint: Equatable {
  var severity = Diagnostic.Severity.error
  let code: String
  let place: Place
  let summary: String
  let hint: String?
  var other: Other?

  /// A second place that belongs to the matter.
  struct Other: Equatable {
    let place: Place
    let text: String
  }

  init(
    _ code: String, at place: Place, _ summary: String, hint: String? = nil, other: Other? = nil
  ) {
    self.code = code
    self.place = place
    self.summary = summary
    self.hint = hint
    self.other = other
  }

  /// The same thing said as advice, which does not keep a template from being read.
  var asWarning: Complaint {
    var warning = self
    warning.severity = .warning
    return warning
  }

  /// As many as a listing holds.
  ///
  /// Nobody mends more in one sitting, and a file made to be a burden
  /// must not become one.
  static let most = 100

  /// A person's words as a complaint quotes them: on one line, and not too many.
  static func short(_ text: String) -> String {
    // A little more than is shown, so that a text of megabytes costs no more than a word.
    let line = TerminalText.visibleLine(String(text.prefix(80)))
    return line.count > 40 ? line.prefix(39) + "…" : line
  }
}

/// A place in the source as the scanner and Yams count: scalars, not characters.
///
/// In a sheet the rows are its lines, and the cells before it in its row are counted instead.
struct Place: Hashable, Comparable {
  /// The line, from 1.
  let line: Int
  /// The scalars before it on its line.
  let offset: Int
  /// The scalars of the word there.
  let length: Int
  /// The sheet it is in, if the source is sheets.
  let sheet: String?

  init(line: Int, offset: Int, length: Int = 1, sheet: String? = nil) {
    self.line = line
    self.offset = offset
    self.length = length
    self.sheet = sheet
  }

  /// The cell in a row and a column, both counted from 1.
  init(sheet: String, row: Int, column: Int) {
    self.init(line: row, offset: column - 1, sheet: sheet)
  }

  static let start = Place(line: 1, offset: 0)

  /// What people call it: "line 39", or a cell, "themes!A3".
  var inWords: String {
    sheet.map { CellPlace(sheet: $0, row: line, column: offset + 1) }.map {
      "\($0.sheet)!\($0.name)"
    } ?? "line \(line)"
  }

  static func < (left: Place, right: Place) -> Bool {
    (left.line, left.offset) < (right.line, right.offset)
  }
}

/// A value and where it was written.
struct Marked<Value> {
  let value: Value
  let place: Place
  var quotes = Quotes.unsaid
}

/// Whether a text was written in quotes: nothing to us, but other tools read `3` and `"3"` apart.
enum Quotes { case without, within, unsaid }

extension Marked: Equatable where Value: Equatable {
  static func == (left: Marked, right: Marked) -> Bool {
    left.value == right.value && left.place == right.place
  }
}
