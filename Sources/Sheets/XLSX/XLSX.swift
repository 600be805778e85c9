/// A book as an Excel workbook (Office Open XML), as Excel, LibreOffice and others write and read it.
public enum XLSX {
  /// The book as bytes; the same book gives the same bytes.
  ///
  /// Every cell is a text and its column is formatted as text, so that no spreadsheet makes a number
  /// of "1.10" or a date of "5-11", also when it is typed anew. The first row of each sheet is bold
  /// and stays in sight. What is empty at the ends is not kept: ``Sheet/trimmed``.
  public static func bytes(of book: Book) throws(SheetError) -> [UInt8] {
    var writer = BookWriter(within: SheetBounds())
    return try writer.bytes(of: book)
  }

  /// The book that some bytes hold, every cell as text.
  ///
  /// A number comes as "3" or "2.5", a yes or no as "TRUE" or "FALSE", a date as "2026-01-31", a
  /// formula as its last result. Rows and cells that are missing come as empty ones.
  public static func book(
    from bytes: [UInt8], within bounds: SheetBounds = SheetBounds()
  ) throws(SheetError) -> Book {
    var reader = try BookReader(bytes, within: bounds)
    return try reader.book()
  }
}
