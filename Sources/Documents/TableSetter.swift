import Wording

/// Sets a table as text: columns as wide as they need, the widest wrapped where the page is narrow,
/// and one row under another where it is too narrow for columns.
struct TableSetter {
  private let table: Table
  private let width: Int
  private let gap = 2
  private let margin = 2

  init(_ table: Table, width: Int) {
    self.table = table
    self.width = width
  }

  var lines: [TerminalText] {
    guard let widths = columnWidths else { return vertical }
    let isNamed = table.columns.contains { !$0.name.isEmpty }
    let header = table.columns.map { Cell.text(.muted($0.name)) }
    return (isNamed ? set(header, widths, asFigures: figures) : [])
      + table.rows.flatMap { set($0, widths, asFigures: figures) }
  }

  /// Columns all of whose cells are figures or absent are set to the right.
  private var figures: [Bool] {
    table.columns.indices.map { column in
      let cells = table.rows.map { $0[column] }
      return cells.contains(where: \.isFigure) && cells.allSatisfy { $0.isFigure || $0 == .absent }
    }
  }

  /// Nil when not even wrapped columns fit.
  private var columnWidths: [Int]? {
    let columns = table.columns.indices
    let natural = columns.map { column in
      max(
        shownWidth(table.columns[column].name),
        table.rows.map { shownWidth(inline($0[column]).plain) }.max() ?? 0)
    }
    let room = width - margin - gap * (columns.count - 1)
    guard natural.reduce(0, +) > room else { return natural }
    return squeezed(natural, to: room)
  }

  /// The columns of the widest line of a text, with what could act made visible.
  private func shownWidth(_ text: String) -> Int {
    TerminalText(untrusted: text).string.split(separator: "\n").map { DisplayWidth.of($0) }.max()
      ?? 0
  }

  /// Takes columns from the widest until all fit, none below a readable 12.
  private func squeezed(_ natural: [Int], to room: Int) -> [Int]? {
    var widths = natural
    while widths.reduce(0, +) > room {
      guard let widest = widths.indices.max(by: { widths[$0] < widths[$1] }), widths[widest] > 12
      else { return nil }
      widths[widest] -= 1
    }
    return widths
  }

  private func set(_ cells: [Cell], _ widths: [Int], asFigures: [Bool]) -> [TerminalText] {
    let wrapped = zip(cells, widths).map { cell, width in
      Wrapping(width: max(1, width)).lines(inline(cell))
    }
    let height = wrapped.map(\.count).max() ?? 0
    return (0..<height).map { row in
      line(wrapped.map { row < $0.count ? $0[row] : [] }, widths, asFigures)
    }
  }

  private func line(_ cells: [[Inline.Run]], _ widths: [Int], _ asFigures: [Bool]) -> TerminalText {
    var line = TerminalText(untrusted: String(repeating: " ", count: margin))
    for (column, runs) in cells.enumerated() {
      let used = runs.reduce(0) { $0 + DisplayWidth.of($1.text) }
      let pad = TerminalText(
        untrusted: String(repeating: " ", count: max(0, widths[column] - used)))
      let isLast = column == cells.count - 1
      line = line + (asFigures[column] ? pad : TerminalText()) + TextRenderer.text(runs)
      if !isLast {
        line = line + (asFigures[column] ? TerminalText() : pad)
        line = line + TerminalText(untrusted: String(repeating: " ", count: gap))
      }
    }
    return line
  }

  /// Each row as facts under each other, an empty line between two rows.
  private var vertical: [TerminalText] {
    table.rows.map { row in
      zip(table.columns, row).flatMap { column, cell in
        let text = Inline.muted(column.name.isEmpty ? "" : column.name + ": ") + inline(cell)
        return Wrapping(width: width - margin).lines(text)
          .map { TerminalText(untrusted: "  ") + TextRenderer.text($0) }
      }
    }.joined(separator: [TerminalText()]).map { $0 }
  }

  private func inline(_ cell: Cell) -> Inline {
    switch cell {
    case .text(let text): text
    case .number(let number): Inline(String(number))
    case .share(let part, let whole): Inline("\(part) of \(whole)")
    case .absent: "–"
    }
  }
}
