import Seeds
import Testing

@testable import Sheets

@Suite struct XLSXTests {
  private func refusal(of sheets: [Sheet]) -> SheetError? {
    do throws(SheetError) {
      _ = try XLSX.bytes(of: Book(sheets: sheets))
      return nil
    } catch { return error }
  }

  private func refusal(ofText text: String) -> SheetError? {
    refusal(of: [Sheet(name: "S", rows: [["a"], ["b", text]])])
  }

  @Test(arguments: 0..<20) func `every book is read back but for empty ends`(_ seed: Int) throws {
    var random = Seeded(seed)
    for _ in 0..<10 {
      let count = Int.random(in: 1...3, using: &random)
      let book = Book(sheets: (0..<count).map { Samples.sheet(&random, named: "S\($0)") })
      let read = try XLSX.book(from: try XLSX.bytes(of: book))
      #expect(read.sheets.map(\.name) == book.sheets.map(\.name))
      #expect(read.sheets.map(\.exact) == book.sheets.map(\.trimmed.exact))
    }
  }

  @Test func `the sample is read back as it was`() throws {
    #expect(try XLSX.book(from: try XLSX.bytes(of: Samples.book)) == Samples.book)
  }

  @Test func `the same book gives the same bytes`() throws {
    #expect(try XLSX.bytes(of: Samples.book) == XLSX.bytes(of: Samples.book))
  }

  @Test func `every cell and column is text, the first row bold and frozen`() throws {
    let zip = try ZipReader(try XLSX.bytes(of: Samples.book), within: SheetBounds())
    let sheet = String(
      decoding: try #require(try zip.part("xl/worksheets/sheet1.xml")), as: UTF8.self)
    #expect(sheet.contains(#"<c r="A1" s="2" t="inlineStr"><is><t xml:space="preserve">id</t>"#))
    #expect(sheet.contains(#"<c r="A2" s="1" t="inlineStr"><is><t xml:space="preserve">1.10</t>"#))
    #expect(sheet.contains(#"<row r="2" ht="30">"#))
    #expect(sheet.contains(#"<pane ySplit="1" topLeftCell="A2""#))
    #expect(sheet.contains(#"<col min="2" max="2" width="22" style="1" customWidth="1"/>"#))
  }

  @Test func `a text that a spreadsheet would cut is refused with its cell`() {
    let place = CellPlace(sheet: "S", row: 2, column: 2)
    let long = String(repeating: "é", count: 32_766)
    #expect(place.name == "B2")
    #expect(refusal(ofText: long) == nil)
    #expect(refusal(ofText: long + "e") == .tooLong(place, length: 32_767))
    #expect(
      refusal(ofText: String(repeating: "\u{1f600}", count: 16_384))
        == .tooLong(place, length: 32_768))
  }

  @Test func `a cell that may have been cut is refused with its name`() {
    let place = CellPlace(sheet: "S", row: 7, column: 28)
    func cell(_ length: Int) -> [UInt8] {
      let text = String(repeating: "a", count: length)
      return Samples.workbook(rows: "<row><c r='AB7' t='str'><v>\(text)</v></c></row>")
    }
    #expect(Samples.refusal(of: cell(32_766)) == nil)
    #expect(Samples.refusal(of: cell(32_767)) == .mayBeCut(place))
    #expect(Samples.refusal(of: cell(40_000)) == .mayBeCut(place))
  }

  @Test(arguments: [
    ("", SheetError.NameFault.empty), (String(repeating: "a", count: 32), .long), ("a/b", .sign),
    ("a\u{1}", .sign), ("'a", .quote), ("a'", .quote), ("history", .reserved), ("ONE", .repeated),
  ])
  func `a name no sheet can have is refused`(_ name: String, _ fault: SheetError.NameFault) {
    let sheets = [Sheet(name: "One", rows: []), Sheet(name: name, rows: [])]
    #expect(refusal(of: sheets) == .unusableName(name, fault))
  }

  @Test func `a book that could not be read back is not written`() {
    #expect(refusal(of: []) == .noSheets)
    let wide = Sheet(name: "S", rows: [Array(repeating: "a", count: 16_385)])
    #expect(refusal(of: [wide]) == .beyondGrid(CellPlace(sheet: "S", row: 1, column: 16_385)))
    let full = Sheet(
      name: "S", rows: Array(repeating: Array(repeating: "", count: 999) + ["a"], count: 1000))
    #expect(refusal(of: [full]) == .tooManyCells(sheet: "S", limit: 1_000_000))
  }

  @Test func `a text repeated very often is read back too`() throws {
    let text = String(repeating: "a", count: 30_000)
    let sheet = Sheet(name: "S", rows: Array(repeating: [text], count: 100))
    #expect(try XLSX.book(from: try XLSX.bytes(of: Book(sheets: [sheet]))).sheets == [sheet])
  }

  @Test func `columns are named as spreadsheets name them`() {
    let names = [1, 26, 27, 52, 703, 16_384].map(CellPlace.letters(ofColumn:))
    #expect(names == ["A", "Z", "AA", "AZ", "AAA", "XFD"])
    for (column, name) in zip([1, 26, 27, 52, 703, 16_384], names) {
      #expect(CellPlace.rowAndColumn(of: name + "12").map { [$0.row, $0.column] } == [12, column])
    }
    for name in ["", "A", "1", "A0", "XFE1", "A1048577", "a1", "A1A", "A-1", "A99999999999999999"] {
      #expect(CellPlace.rowAndColumn(of: name) == nil, "\(name)")
    }
  }
}
