/// A table as a spreadsheet has it: rows of cells, every cell a text.
///
/// Rows may differ in length. A cell that is not there and an empty one are the same to a
/// spreadsheet, see ``trimmed``.
public struct Sheet: Hashable, Sendable {
  /// What the sheet is called.
  public let name: String
  /// The rows from the top, each with its cells from the left.
  public var rows: [[String]]

  /// Makes a sheet.
  public init(name: String, rows: [[String]]) {
    self.name = name
    self.rows = rows
  }

  /// The sheet without empty cells at the end of rows and empty rows at the end: what a workbook
  /// keeps of it.
  public var trimmed: Sheet {
    var rows = rows.map { row in
      Array(row.prefix((row.lastIndex { !$0.isEmpty } ?? -1) + 1))
    }
    rows.removeLast(rows.count - (rows.lastIndex { !$0.isEmpty } ?? -1) - 1)
    return Sheet(name: name, rows: rows)
  }
}
