internal import Wording

/// The candidates as they are listed below a line: a column with a word about each, or several
/// columns when there is nothing to say about any.
struct CandidateList {
  private let rows: [TerminalText]

  /// Lays candidates out for a terminal; those it has no rows for are counted at the end.
  init(_ candidates: [Candidate], columns: Int, rows limit: Int) {
    let hasWords = candidates.contains { !$0.about.isEmpty }
    let all =
      hasWords
      ? Self.described(candidates, columns) : Self.tabulated(candidates.map(\.text), columns)
    let room = max(limit - 2, 3)
    guard all.count > room else {
      rows = all
      return
    }
    let perRow = (candidates.count + all.count - 1) / all.count
    let left = candidates.count - (room - 1) * perRow
    rows =
      all.prefix(room - 1)
      + [TerminalText(untrusted: "  and \(left) more").styled(.muted)]
  }

  /// The list, each row ended.
  var text: TerminalText {
    rows.reduce(TerminalText()) { $0 + $1 + TerminalText(untrusted: "\n") }
  }

  private static func described(_ candidates: [Candidate], _ columns: Int) -> [TerminalText] {
    let names = candidates.map { cut(TerminalText.visibleLine($0.text), to: columns - 3) }
    let width = names.map { DisplayWidth.of($0) }.max() ?? 0
    return zip(candidates, names).map { candidate, name in
      let about = cut(TerminalText.visibleLine(candidate.about), to: columns - width - 5)
      guard !about.isEmpty else { return TerminalText(untrusted: "  " + name) }
      return TerminalText(untrusted: "  " + padded(name, to: width + 2))
        + TerminalText(untrusted: about).styled(.muted)
    }
  }

  private static func tabulated(_ texts: [String], _ columns: Int) -> [TerminalText] {
    let names = texts.map { cut(TerminalText.visibleLine($0), to: columns - 3) }
    let width = names.map { DisplayWidth.of($0) }.max() ?? 0
    let perRow = max(1, (columns - 1) / (width + 2))
    return stride(from: 0, to: names.count, by: perRow).map { start in
      let row = names[start..<min(start + perRow, names.count)]
      return TerminalText(untrusted: row.map { "  " + padded($0, to: width) }.joined())
    }
  }

  private static func padded(_ text: String, to width: Int) -> String {
    text + String(repeating: " ", count: max(0, width - DisplayWidth.of(text)))
  }

  /// As much of a text as so many columns hold, with an ellipsis for the rest.
  private static func cut(_ text: String, to columns: Int) -> String {
    guard DisplayWidth.of(text) > columns else { return text }
    var out = ""
    var width = 1
    for character in text {
      width += DisplayWidth.of(String(character))
      guard width <= columns else { break }
      out.append(character)
    }
    return columns > 0 ? out + "…" : ""
  }
}
