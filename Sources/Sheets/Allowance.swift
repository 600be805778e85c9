/// What may still be read of a file, used up as its cells come.
struct Allowance {
  private let bounds: SheetBounds
  private var cells = 0
  private var text = 0

  init(_ bounds: SheetBounds) { self.bounds = bounds }

  /// Takes up cells, or rows, which count as one each.
  mutating func take(cells number: Int, of sheet: String) throws(SheetError) {
    cells += number
    guard cells <= bounds.cells else { throw .tooManyCells(sheet: sheet, limit: bounds.cells) }
  }

  /// Takes up the text of a cell: a workbook may name one long text in very many cells.
  mutating func take(text: String) throws(SheetError) {
    self.text += text.utf8.count
    guard self.text <= bounds.unpackedBytes else {
      throw .unpacksTooLarge(limit: bounds.unpackedBytes)
    }
  }
}
