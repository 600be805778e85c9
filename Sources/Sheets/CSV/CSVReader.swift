/// Reads rows off the bytes of a text, cell by cell.
struct CSVReader {
  private let bytes: [UInt8]
  private let name: String
  private let separator: UInt8
  private var at = 0
  private var allowance: Allowance

  init(_ bytes: [UInt8], name: String, within bounds: SheetBounds) {
    self.bytes = bytes
    self.name = name
    allowance = Allowance(bounds)
    separator = Self.separator(of: bytes)
  }

  /// All rows to the end.
  mutating func rows() throws(SheetError) -> [[String]] {
    var rows: [[String]] = []
    while at < bytes.count {
      rows.append(try row(rows.count + 1))
      try allowance.take(cells: 1, of: name)
    }
    return rows
  }

  /// One row, and the end of its line; an empty line is a row without cells.
  private mutating func row(_ number: Int) throws(SheetError) -> [String] {
    var cells: [String] = []
    if endsLine() { return cells }
    while true {
      let place = CellPlace(sheet: name, row: number, column: cells.count + 1)
      cells.append(FormulaGuard.unguarded(try cell(at: place)))
      try allowance.take(cells: 1, of: name)
      guard at < bytes.count, bytes[at] == separator else { break }
      at += 1
    }
    _ = endsLine()
    return cells
  }

  /// One cell.
  ///
  /// What follows a closing quotation mark belongs to it, as in Excel.
  private mutating func cell(at place: CellPlace) throws(SheetError) -> String {
    var text: [UInt8] = []
    if at < bytes.count, bytes[at] == CSV.quote {
      at += 1
      text = try quoted(at: place)
    }
    let start = at
    while at < bytes.count, bytes[at] != separator, !isLineEnd(bytes[at]) { at += 1 }
    return String(decoding: text + bytes[start..<at], as: UTF8.self)
  }

  private mutating func quoted(at place: CellPlace) throws(SheetError) -> [UInt8] {
    var text: [UInt8] = []
    while at < bytes.count {
      let byte = bytes[at]
      at += 1
      if byte == CSV.quote {
        guard at < bytes.count, bytes[at] == CSV.quote else { return text }
        at += 1
      }
      text.append(byte)
    }
    throw .openQuote(place)
  }

  private func isLineEnd(_ byte: UInt8) -> Bool { byte == 0x0a || byte == 0x0d }

  /// Passes the end of a line, if one is here: LF, CR, or both as one.
  private mutating func endsLine() -> Bool {
    guard at < bytes.count, isLineEnd(bytes[at]) else { return false }
    at += bytes[at] == 0x0d && at + 1 < bytes.count && bytes[at + 1] == 0x0a ? 2 : 1
    return true
  }

  /// What parts the cells: the separator that stands most often outside quotes in the first row
  /// that has one.
  private static func separator(of bytes: [UInt8]) -> UInt8 {
    var counts = CSV.separators.map { _ in 0 }
    var isQuoted = false
    var last: UInt8 = 0x0a
    for byte in bytes {
      let index = CSV.separators.firstIndex(of: byte)
      let isEnd = byte == 0x0a || byte == 0x0d
      if byte == CSV.quote, isQuoted || last == CSV.quote || last == 0x0a { isQuoted.toggle() }
      if !isQuoted, let index { counts[index] += 1 }
      if !isQuoted, isEnd, counts.contains(where: { $0 > 0 }) { break }
      // A quotation mark opens a cell only at its start: after a separator or the end of a line.
      last = index != nil || isEnd ? 0x0a : byte
    }
    let most = counts.max() ?? 0
    return CSV.separators[counts.firstIndex(of: most) ?? 0]
  }
}
