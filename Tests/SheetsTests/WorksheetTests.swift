import Testing

@testable import Sheets

/// What other programs write.
@Suite struct WorksheetTests {
  private func rows(
    _ rows: String, strings: String = "", styles: String = "", workbook: String = ""
  ) throws -> [[String]] {
    let bytes = Samples.workbook(
      rows: rows, strings: strings, styles: styles, workbook: workbook)
    return try #require(try XLSX.book(from: bytes).sheets.first).rows
  }

  @Test func `cells stand where their names say`() throws {
    #expect(
      try rows("<row r='2'><c r='C2'><v>1</v></c></row><row><c><v>2</v></c><c><v>3</v></c></row>")
        == [[], ["", "", "1"], ["2", "3"]])
    #expect(try rows("<row r='9'><c r='Z9' s='1'/></row>").isEmpty)
  }

  @Test func `shared and inline texts have their runs joined and their guides left out`() throws {
    let cells = """
      <row><c t="s"><v>0</v></c><c t="s"><v>1</v></c><c t="inlineStr"><is><r><t>in</t></r>\
      <r><t xml:space="preserve"> line</t></r></is></c></row>
      """
    let strings = """
      <si><t>a &amp; b&#10;c</t></si>\
      <si><r><rPr><b/></rPr><t>課</t></r><r><t>_x0031_</t></r><rPh sb="0" eb="1"><t>か</t></rPh></si>
      """
    #expect(try rows(cells, strings: strings) == [["a & b\nc", "課1", "in line"]])
  }

  @Test func `formulas are their results, yes and no are words, errors are their signs`() throws {
    let cells = """
      <row><c t="str"><f>A1&amp;"x"</f><v>x</v></c><c t="b"><v>1</v></c><c t="b"><v>0</v></c>\
      <c t="e"><v>#N/A</v></c><c><f>1+1</f><v>2</v></c><c><f>B1</f></c><c t="d"><v>2026-01-31</v></c>\
      </row>
      """
    #expect(try rows(cells) == [["x", "TRUE", "FALSE", "#N/A", "2", "", "2026-01-31"]])
  }

  @Test func `dates are known by their formats, in both systems`() throws {
    let styles = """
      <numFmts><numFmt numFmtId="164" formatCode="dd/mm/yyyy\\ hh:mm"/></numFmts>\
      <cellStyleXfs><xf numFmtId="0"/></cellStyleXfs>\
      <cellXfs><xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="164"/></cellXfs>
      """
    let cells = """
      <row><c s="0"><v>46053</v></c><c s="1"><v>46053</v></c><c s="2"><v>46053.604166666664</v></c>\
      <c s="1"><v>60</v></c><c s="9"><v>5</v></c></row>
      """
    #expect(
      try rows(cells, styles: styles) == [["46053", "2026-01-31", "2026-01-31T14:30", "60", "5"]])
    #expect(
      try rows(cells, styles: styles, workbook: "<workbookPr date1904='1'/>")
        == [["46053", "2030-02-01", "2030-02-01T14:30", "1904-03-01", "5"]])
  }

  @Test func `a cell that cannot be is refused with its name`() {
    for name in ["A0", "XFE1", "nonsense"] {
      let bytes = Samples.workbook(rows: "<row><c r='\(name)' t='str'><v>x</v></c></row>")
      #expect(Samples.refusal(of: bytes) == .unusableCell(sheet: "S", name: name))
    }
    let missing = Samples.workbook(rows: "<row r='4'><c t='s'><v>7</v></c></row>")
    #expect(Samples.refusal(of: missing) == .unusableCell(sheet: "S", name: "A4"))
    let twice = Samples.workbook(rows: "<row><c r='B1'><v>1</v></c><c r='B1'><v>2</v></c></row>")
    #expect(
      Samples.refusal(of: twice) == .repeatedCell(CellPlace(sheet: "S", row: 1, column: 2)))
  }

  @Test func `reads what openpyxl and LibreOffice write`() throws {
    for (name, formula) in [("openpyxl-1904.xlsx", ""), ("libreoffice.xlsx", "3")] {
      let book = try XLSX.book(from: try Samples.fixture(name))
      #expect(book.sheets.map(\.name) == ["Second & last", "Returns", "Hidden"])
      #expect(book.sheets[0].rows == [[], ["", "é – “quoted” 漢字"]])
      #expect(
        book.sheets[1].rows == [
          ["reference", "received", "training", "share", "complete", "note"],
          ["Return 1", "2026-01-31", "3", "0.3", "TRUE", "Plain"],
          ["007", "2026-02-28T14:30", "2.5", "85", "FALSE", "Partly bold text"],
          ["5-11", "09:05", "26:30", formula, "", "two\nlines"],
          [], ["", "", "", "", "", "", "", "far out"],
        ])
    }
  }
}
