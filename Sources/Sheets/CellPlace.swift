/// Where a cell stands, as a person finds it: the sheet, the row and column counted from 1.
public struct CellPlace: Hashable, Sendable {
  /// The sheet's name.
  public let sheet: String
  /// The row, from 1.
  public let row: Int
  /// The column, from 1.
  public let column: Int

  /// Makes a place.
  public init(sheet: String, row: Int, column: Int) {
    self.sheet = sheet
    self.row = row
    self.column = column
  }

  /// The cell's name in the sheet: "C12".
  public var name: String { Self.letters(ofColumn: column) + String(row) }

  /// What a column is called: "A" for 1, "AA" for 27.
  public static func letters(ofColumn column: Int) -> String {
    var letters: [Unicode.Scalar] = []
    var left = column
    while left > 0 {
      letters.insert(Unicode.Scalar(UInt8(0x41 + (left - 1) % 26)), at: 0)
      left = (left - 1) / 26
    }
    return String(String.UnicodeScalarView(letters))
  }

  /// The row and column of a name such as "C12"; nil for what is none, or lies beyond the grid.
  static func rowAndColumn(of name: String) -> (row: Int, column: Int)? {
    var (row, column) = (0, 0)
    for byte in name.utf8 {
      switch byte {
      case 0x41...0x5a where row == 0: column = column * 26 + Int(byte - 0x40)
      case 0x30...0x39 where column > 0: row = row * 10 + Int(byte - 0x30)
      default: return nil
      }
      guard row <= Grid.rows, column <= Grid.columns else { return nil }
    }
    return row > 0 && column > 0 ? (row, column) : nil
  }
}

/// How large a sheet of a workbook can be, and how long its cells: the file format's own limits.
enum Grid {
  static let rows = 1_048_576
  static let columns = 16_384
  /// The longest text a spreadsheet keeps, in units of UTF-16.
  ///
  /// What is longer is cut to this length without a word, so that a text of exactly this length
  /// cannot be trusted.
  static let cutLength = 32_767

  /// Whether a text is as long as a spreadsheet's longest, or longer.
  static func cuts(_ text: String) -> Bool {
    text.utf8.count >= cutLength && text.utf16.count >= cutLength
  }
}
