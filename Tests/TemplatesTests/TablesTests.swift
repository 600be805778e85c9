import Foundation
import Sheets
import Testing

@testable import Templates

/// What stands in a template stands in its sheets, and the other way round.
struct TablesTests {
  @Test(arguments: ["small.yaml"])
  func `a template comes back from its sheets to the letter`(_ file: String) throws {
    try expectReturn(of: TemplateSource(name: file, text: Goldens.text(file)))
  }

  @Test(arguments: OwnTemplatesTests.files)
  func `a template of ours comes back to the letter`(_ file: String) throws {
    let text = try String(
      contentsOf: OwnTemplatesTests.folder.appending(path: file), encoding: .utf8)
    try expectReturn(of: TemplateSource(name: file, text: text))
  }

  @Test(arguments: 1...150)
  func `whatever has the shape of a template comes back to the letter`(_ seed: Int) throws {
    var maker = PieceMaker(seed)
    let piece = maker.template()
    let comments = maker.comments(on: piece)
    let text = Canonical.text(of: piece, comments: comments)
    for sheets in try carried(TableWriter.sheets(of: piece, comments)) {
      let back = TableReader.read(sheets)
      #expect(back.faults.map(\.summary) == [])
      let again = Canonical.text(of: back.piece, comments: back.comments)
      #expect(Self.difference(again, text) == nil)
    }
  }

  @Test func `columns and rows may stand in any order`() throws {
    let source = TemplateSource(name: "small", text: try Goldens.text("small.yaml"))
    let sheets = try TemplateSheets.sheets(of: source).map { sheet in
      var rows = sheet.rows.map { Array($0.reversed()) }
      if ["template", "grades", "comments"].contains(sheet.name) { rows[1...].reverse() }
      return Sheet(name: sheet.name.uppercased(), rows: rows)
    }
    let back = try TemplateSheets.template(in: sheets.reversed(), named: "small").source.text
    #expect(
      try TemplateReader.read(TemplateSource(name: "b", text: back)).template
        == TemplateReader.read(source).template)
  }

  @Test func `no cell is longer than a spreadsheet keeps`() {
    let long = String(repeating: "words ", count: 20_000) + "end"
    let sheets = LongTexts.moved(outOf: [Sheet(name: "prose", rows: [["key"], [long]])])
    #expect(sheets.last?.name == "long-text")
    #expect(sheets.flatMap(\.rows).joined().allSatisfy { $0.utf16.count <= 30_100 })
  }

  /// The first line that differs, and what was to be there.
  private static func difference(_ one: String, _ two: String) -> [Substring]? {
    let (ones, twos) = (one.split(separator: "\n"), two.split(separator: "\n"))
    guard one != two else { return nil }
    return zip(ones, twos).first { $0 != $1 }.map { [$0, $1] } ?? []
  }

  /// Sheets as they are, as they come out of a workbook, and as they come out of CSV files.
  private func carried(_ sheets: [Sheet]) throws -> [[Sheet]] {
    [
      sheets, try XLSX.book(from: XLSX.bytes(of: Book(sheets: sheets))).sheets,
      try sheets.map { try CSV.sheet(named: $0.name, from: CSV.bytes(of: $0)) },
    ]
  }

  private func expectReturn(of source: TemplateSource) throws {
    let canonical = try TemplateWriter.canonical(source)
    for sheets in try carried(TemplateSheets.sheets(of: source)) {
      let back = try TemplateSheets.template(in: sheets, named: "back")
      #expect(back.source.text == canonical)
      #expect(try back.reading.template == TemplateReader.read(source).template)
    }
  }
}
