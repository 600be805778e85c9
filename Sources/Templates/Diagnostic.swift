/// A place in a template's source, as a person counts.
public struct SourceMark: Hashable, Comparable, Sendable {
  /// The line, from 1; in a sheet, the row.
  public let line: Int
  /// The column, from 1, in characters as seen; in a sheet, its column.
  public let column: Int
  /// How many characters the word at this place has.
  public let length: Int
  /// The sheet, when the source is sheets.
  public let sheet: String?

  /// Makes a mark.
  public init(line: Int, column: Int, length: Int = 1, sheet: String? = nil) {
    self.line = line
    self.column = column
    self.length = length
    self.sheet = sheet
  }

  /// Earlier in the file comes first.
  public static func < (left: SourceMark, right: SourceMark) -> Bool {
    (left.line, left.column) < (right.line, right.column)
  }
}

/// One thing to be said about a template's source.
public struct Diagnostic: Equatable, Sendable {
  /// How much it matters.
  public enum Severity: Equatable, Sendable {
    /// The template is refused.
    case error
    /// The template is read; its author may want to look again.
    case warning
  }

  /// A second place that belongs to the matter.
  public struct Note: Equatable, Sendable {
    /// Where it is.
    public let mark: SourceMark
    /// What stands there.
    public let text: String

    /// Makes a note.
    public init(mark: SourceMark, text: String) {
      self.mark = mark
      self.text = text
    }
  }

  /// How much it matters.
  public let severity: Severity
  /// A short stable name for the situation: `scale.unknown`.
  public let code: String
  /// Where it is.
  public let mark: SourceMark
  /// What is so, in one sentence.
  public let summary: String
  /// What to type instead, in one sentence.
  public let hint: String?
  /// A second place that belongs to the matter, if there is one.
  public let note: Note?

  /// Makes a diagnostic.
  public init(
    severity: Severity, code: String, mark: SourceMark, summary: String, hint: String?,
    note: Note? = nil
  ) {
    self.severity = severity
    self.code = code
    self.mark = mark
    self.summary = summary
    self.hint = hint
    self.note = note
  }
}
