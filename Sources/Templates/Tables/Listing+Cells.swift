import Sheets
import Wording

/// Complaints about sheets: the cell, what is so, what the cell says, what to type instead.
extension Listing {
  /// Draws complaints in the order of the sheets and their cells.
  init(_ complaints: [Complaint], in sheets: [Sheet]) {
    let names = sheets.map { $0.name.lowercased() }
    let cells = Dictionary(zip(names, sheets.map(\.rows))) { first, _ in first }
    let sorted = complaints.enumerated().sorted {
      (Self.order($0.element, names), $0.element.place, $0.offset)
        < (Self.order($1.element, names), $1.element.place, $1.offset)
    }.map(\.element)
    self.init(
      diagnostics: sorted.map(Self.diagnostic),
      lines: Self.drawn(sorted.prefix(Complaint.most), in: cells))
  }

  private static func order(_ complaint: Complaint, _ names: [String]) -> Int {
    names.firstIndex(of: complaint.place.sheet?.lowercased() ?? "") ?? names.count
  }

  private static func diagnostic(_ complaint: Complaint) -> Diagnostic {
    Diagnostic(
      severity: complaint.severity, code: complaint.code, mark: mark(complaint.place),
      summary: complaint.summary, hint: complaint.hint,
      note: complaint.other.map { Diagnostic.Note(mark: mark($0.place), text: $0.text) })
  }

  private static func mark(_ place: Place) -> SourceMark {
    SourceMark(line: place.line, column: place.offset + 1, sheet: place.sheet)
  }

  private static func drawn(
    _ complaints: some Collection<Complaint>, in cells: [String: [[String]]]
  ) -> [String] {
    let heads = complaints.map { TerminalText.visibleLine($0.place.inWords) }
    let widest = heads.map(\.count).max() ?? 0
    return zip(heads, complaints).flatMap { head, complaint in
      let padding = String(repeating: " ", count: widest - head.count)
      return ["\(head)\(padding)  \(complaint.summary)"] + excerpt(complaint.place, in: cells)
        + (complaint.hint.map { ["   \($0)"] } ?? [])
    }
  }

  /// What the cell says, as much as fits on a line; nothing for an empty one.
  private static func excerpt(_ place: Place, in cells: [String: [[String]]]) -> [String] {
    guard let rows = cells[place.sheet?.lowercased() ?? ""], rows.indices.contains(place.line - 1),
      rows[place.line - 1].indices.contains(place.offset)
    else { return [] }
    let text = TerminalText.visibleLine(String(rows[place.line - 1][place.offset].prefix(width)))
    guard !text.isEmpty else { return [] }
    var shown = ""
    for character in text {
      guard DisplayWidth.of(shown) + DisplayWidth.of(String(character)) < width - 8 else {
        shown += "…"
        break
      }
      shown.append(character)
    }
    return ["      | " + shown]
  }
}
