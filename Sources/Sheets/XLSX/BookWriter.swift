/// Writes the parts of a workbook and packs them.
struct BookWriter {
  private let bounds: SheetBounds
  private var allowance: Allowance
  private var zip = ZipWriter()
  private var unpacked = 0

  init(within bounds: SheetBounds) {
    self.bounds = bounds
    allowance = Allowance(bounds)
  }

  /// The workbook's bytes; what could not be read back as it is, is refused.
  mutating func bytes(of book: Book) throws(SheetError) -> [UInt8] {
    try SheetNames.check(book.sheets.map(\.name))
    try add("[Content_Types].xml", WorkbookXML.contentTypes(book.sheets.count))
    try add("_rels/.rels", WorkbookXML.packageRelationships)
    try add("xl/workbook.xml", WorkbookXML.workbook(book.sheets.map(\.name)))
    try add("xl/_rels/workbook.xml.rels", WorkbookXML.relationships(book.sheets.count))
    try add("xl/styles.xml", WorkbookXML.styles)
    for (index, sheet) in book.sheets.enumerated() {
      let sheet = sheet.trimmed
      try check(sheet)
      try add("xl/worksheets/sheet\(index + 1).xml", WorksheetXML(sheet, isFirst: index == 0).bytes)
    }
    let bytes = zip.finished()
    try bounds.check(bytes)
    return bytes
  }

  private mutating func add(_ name: String, _ content: [UInt8]) throws(SheetError) {
    unpacked += content.count
    guard unpacked <= bounds.unpackedBytes else {
      throw .unpacksTooLarge(limit: bounds.unpackedBytes)
    }
    zip.add(name, content)
  }

  private mutating func check(_ sheet: Sheet) throws(SheetError) {
    for (row, cells) in sheet.rows.enumerated() {
      let last = CellPlace(sheet: sheet.name, row: row + 1, column: max(1, cells.count))
      guard row < Grid.rows, cells.count <= Grid.columns else { throw .beyondGrid(last) }
      try allowance.take(cells: 1 + cells.count, of: sheet.name)
      for (column, text) in cells.enumerated() where Grid.cuts(text) {
        let place = CellPlace(sheet: sheet.name, row: row + 1, column: column + 1)
        throw .tooLong(place, length: text.utf16.count)
      }
    }
  }
}
