internal import CPty

/// Enough of a terminal to judge what a line editor draws: wrapping, wide characters, insertion,
/// deletion and erasure.
public struct ScreenModel {
  var cells: [[String]]
  var row = 0
  var column = 0
  var saved = (row: 0, column: 0)
  var wrapsNext = false
  var insertsCells = false
  /// How many rows there are.
  public internal(set) var rows: Int
  /// How many columns there are.
  public internal(set) var columns: Int
  private var state = State.text
  private var parameters = ""
  private var undecoded: [UInt8] = []

  private enum State {
    case text, escape, control, title
  }

  /// An empty screen.
  public init(rows: Int, columns: Int) {
    self.rows = rows
    self.columns = columns
    cells = Array(repeating: Array(repeating: " ", count: columns), count: rows)
  }

  /// The rows, without the blanks at their ends.
  public var lines: [String] {
    cells.map { row in
      var line = row.joined()
      while line.last == " " { line.removeLast() }
      return line
    }
  }

  /// The rows as one text.
  public var text: String { lines.joined(separator: "\n") }

  /// The row the cursor is on.
  public var currentLine: String { lines[row] }

  /// Where the cursor is, from 0.
  public var cursor: (row: Int, column: Int) { (row, column) }

  /// Shows what a program writes.
  public mutating func show(_ bytes: some Sequence<UInt8>) {
    for byte in bytes {
      undecoded.append(byte)
      guard undecoded.count >= Self.length(startingWith: undecoded[0]) else { continue }
      for scalar in String(decoding: undecoded, as: UTF8.self).unicodeScalars { take(scalar) }
      undecoded = []
    }
  }

  /// Cuts or widens the screen, at the right and the bottom.
  mutating func resize(rows: Int, columns: Int) {
    cells = (0..<rows).map { row in
      let old = row < cells.count ? Array(cells[row].prefix(columns)) : []
      return old + Array(repeating: " ", count: columns - old.count)
    }
    self.rows = rows
    self.columns = columns
    row = min(row, rows - 1)
    column = min(column, columns - 1)
    wrapsNext = false
  }

  private static func length(startingWith byte: UInt8) -> Int {
    byte < 0x80 ? 1 : byte >= 0xf0 ? 4 : byte >= 0xe0 ? 3 : 2
  }

  private mutating func take(_ scalar: Unicode.Scalar) {
    switch state {
    case .text: place(scalar)
    case .escape: takeEscape(scalar)
    case .title: if scalar == "\u{7}" { state = .text }
    case .control:
      guard scalar.value >= 0x40 else { return parameters.unicodeScalars.append(scalar) }
      state = .text
      control(scalar, parameters)
    }
  }

  private mutating func takeEscape(_ scalar: Unicode.Scalar) {
    state = .text
    switch scalar {
    case "[": (state, parameters) = (.control, "")
    case "]": state = .title
    case "7": saved = (row, column)
    case "8":
      (row, column) = saved
      wrapsNext = false
    default: break
    }
  }

  private mutating func place(_ scalar: Unicode.Scalar) {
    switch scalar {
    case "\u{1b}": state = .escape
    case "\r":
      column = 0
      wrapsNext = false
    case "\n": feedLine()
    case "\u{8}":
      column = max(0, column - 1)
      wrapsNext = false
    case "\u{7}": break
    default: put(scalar)
    }
  }

  private mutating func feedLine() {
    wrapsNext = false
    if row < rows - 1 {
      row += 1
    } else {
      cells.removeFirst()
      cells.append(Array(repeating: " ", count: columns))
    }
  }

  private mutating func put(_ scalar: Unicode.Scalar) {
    let width = Int(cpty_columns(scalar.value))
    guard width > 0 else {
      if column > 0 { cells[row][column - 1].unicodeScalars.append(scalar) }
      return
    }
    if wrapsNext || column + width > columns {
      column = 0
      feedLine()
    }
    if insertsCells { insertCells(width) }
    cells[row][column] = String(scalar)
    if width == 2 { cells[row][column + 1] = "" }
    column += width
    guard column >= columns else { return }
    column = columns - 1
    wrapsNext = true
  }
}
