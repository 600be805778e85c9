import Wording

/// Complaints as they are shown: where, what is so, the line with a caret, what to type instead.
struct Listing {
  /// The width of a page.
  static let width = 78

  let diagnostics: [Diagnostic]
  let lines: [String]

  init(diagnostics: [Diagnostic], lines: [String]) {
    self.diagnostics = diagnostics
    self.lines = lines
  }

  /// Draws complaints in order of line.
  init(_ complaints: [Complaint], in text: SourceText) {
    let sorted = complaints.enumerated().sorted {
      ($0.element.place, $0.offset) < ($1.element.place, $1.offset)
    }.map(\.element)
    var counter = ColumnCounter(text)
    let marks = sorted.map { counter.mark(of: $0.place) }
    let diagnostics = zip(sorted, marks).map { complaint, mark in
      Diagnostic(
        severity: complaint.severity, code: complaint.code, mark: mark, summary: complaint.summary,
        hint: complaint.hint,
        note: complaint.other.map {
          var counter = ColumnCounter(text)
          return Diagnostic.Note(mark: counter.mark(of: $0.place), text: $0.text)
        })
    }
    self.diagnostics = diagnostics
    lines = Self.drawn(diagnostics, places: sorted.map(\.place), in: text)
  }

  private static func drawn(
    _ diagnostics: [Diagnostic], places: [Place], in text: SourceText
  ) -> [String] {
    let name = TerminalText.visibleLine(text.name)
    let heads = diagnostics.map { "\(name):\($0.mark.line):\($0.mark.column)" }
    let widest = heads.map { DisplayWidth.of($0) }.max() ?? 0
    return zip(zip(heads, diagnostics), places).flatMap { head, place in
      opening(head.0, head.1.summary, widest: widest) + Excerpt(place, in: text).lines
        + (head.1.hint.map { remark($0) } ?? [])
    }
  }

  /// The place and what is so: beside it, or below where the file's name takes half the page.
  private static func opening(_ head: String, _ summary: String, widest: Int) -> [String] {
    guard widest <= width / 2 else { return [head] + remark(summary) }
    let padding = String(repeating: " ", count: widest - DisplayWidth.of(head))
    let lines = WrappedLine(summary, width: width, indent: widest + 2).lines
    return ["\(head)\(padding)  \(lines[0])"] + lines.dropFirst()
  }

  /// A sentence set in from the page.
  private static func remark(_ sentence: String) -> [String] {
    let lines = WrappedLine(sentence, width: width, indent: 3).lines
    return ["   \(lines[0])"] + lines.dropFirst()
  }
}

/// Counts scalars into characters, going along each line only once however much is marked on it.
private struct ColumnCounter {
  private let text: SourceText
  private var line = 0
  private var rest: Substring.UnicodeScalarView = ""[...].unicodeScalars
  private var (passed, column) = (0, 1)

  init(_ text: SourceText) { self.text = text }

  mutating func mark(of place: Place) -> SourceMark {
    if place.line != line || place.offset < passed { start(place.line) }
    let part = rest.prefix(place.offset - passed)
    column += String(part).count
    rest = rest.dropFirst(part.count)
    passed = place.offset
    let word = String(rest.prefix(place.length))
    return SourceMark(line: place.line, column: column, length: max(1, word.count))
  }

  private mutating func start(_ line: Int) {
    self.line = line
    rest = String(decoding: text.bytes(ofLine: line), as: UTF8.self)[...].unicodeScalars
    (passed, column) = (0, 1)
  }
}
