import Seeds
import Testing

@testable import Sheets

@Suite struct CSVTests {
  private func rows(_ text: String) throws -> [[String]] { try rows(Array(text.utf8)) }

  private func rows(_ bytes: [UInt8]) throws -> [[String]] {
    try CSV.sheet(named: "S", from: bytes).rows
  }

  @Test(arguments: 0..<40) func `every sheet is read back as it was`(_ seed: Int) throws {
    var random = Seeded(seed)
    for _ in 0..<50 {
      let sheet = Samples.sheet(&random)
      let bytes = CSV.bytes(of: sheet)
      #expect(try CSV.sheet(named: "S", from: bytes).exact == sheet.exact, "\(sheet.rows)")
    }
  }

  @Test func `is written for Excel: a mark, commas, CR LF, quotes where needed`() {
    let sheet = Sheet(name: "S", rows: [["a", "b c", "é"], ["x,y", "say \"no\"", "two\nlines"]])
    #expect(
      CSV.bytes(of: sheet)
        == [0xef, 0xbb, 0xbf]
        + Array("a,b c,é\r\n\"x,y\",\"say \"\"no\"\"\",\"two\nlines\"\r\n".utf8))
  }

  @Test(arguments: [
    "=1", "+1", "-1", "@a", "\t=1", "\r=1", "\n=1", "=\u{200d}1", "=\u{338}", "+\u{fe0f}", "\r\n=1",
    " =1", "\u{a0}=1", "\u{feff}=1", "\u{200b}=1", "\u{ff1d}1", "|a", "\u{3000}@a", "''=1",
  ])
  func `what a spreadsheet could run gets an apostrophe before it`(_ text: String) throws {
    let bytes = CSV.bytes(of: Sheet(name: "S", rows: [[text]])).dropFirst(3)
    let first = bytes.first == CSV.quote ? bytes.dropFirst().first : bytes.first
    #expect(first == UInt8(ascii: "'"))
  }

  @Test(arguments: ["'tis", "a=1", "1-2", "", "'", "''", "“=”"])
  func `what it could not run stays as it is`(_ text: String) {
    #expect(FormulaGuard.guarded(text) == text)
    #expect(FormulaGuard.unguarded(text) == text)
  }

  @Test func `reads commas, semicolons and tabs, and knows them by the first row`() throws {
    #expect(try rows("a,b;c,d\n1,2") == [["a", "b;c", "d"], ["1", "2"]])
    #expect(try rows("a;b;c\n1,5;2;3") == [["a", "b", "c"], ["1,5", "2", "3"]])
    #expect(try rows("a\tb\n1,5\t2") == [["a", "b"], ["1,5", "2"]])
    #expect(try rows("\"a,b,c\";d\n1;2") == [["a,b,c", "d"], ["1", "2"]])
    #expect(try rows("Title\n\na;b\n") == [["Title"], [], ["a", "b"]])
    #expect(try rows("5\" pipe;b,c;d") == [["5\" pipe", "b,c", "d"]])
  }

  @Test func `reads every kind of line end, and quoted ones as text`() throws {
    #expect(try rows("a\r\nb\rc\n\nd") == [["a"], ["b"], ["c"], [], ["d"]])
    #expect(try rows("\"a\r\nb\",c\n") == [["a\r\nb", "c"]])
    #expect(try rows("\"a\"\"b\"tail,c") == [["a\"btail", "c"]])
    #expect(try rows("a,\n,b\n\"\"\n") == [["a", ""], ["", "b"], [""]])
    #expect(try rows("").isEmpty)
  }

  @Test func `reads UTF-8, UTF-16 and Windows-1252`() throws {
    let text = "é,–\n“x”,€"
    let expected = [["é", "–"], ["“x”", "€"]]
    let units = Array(text.utf16)
    let little: [UInt8] = units.flatMap { [UInt8($0 & 0xff), UInt8($0 >> 8)] }
    let big: [UInt8] = units.flatMap { [UInt8($0 >> 8), UInt8($0 & 0xff)] }
    #expect(try rows(text) == expected)
    #expect(try rows([0xef, 0xbb, 0xbf] + Array(text.utf8)) == expected)
    #expect(try rows([0xff, 0xfe] + little) == expected)
    #expect(try rows([0xfe, 0xff] + big) == expected)
    let windows: [UInt8] = [0xe9, 0x2c, 0x96, 0x0a, 0x93, 0x78, 0x94, 0x2c, 0x80]
    #expect(try rows(windows) == expected)
  }

  @Test func `refuses what is no text`() {
    #expect(Samples.refusal(ofCSV: [0xff, 0xfe, 0x61]) == .notText(sheet: "S"))
    #expect(Samples.refusal(ofCSV: [0xff, 0xfe, 0x00, 0xd8]) == .notText(sheet: "S"))
    #expect(Samples.refusal(ofCSV: [0x61, 0x00, 0x62, 0x00]) == .notText(sheet: "S"))
    #expect(Samples.refusal(ofCSV: [0x61, 0xe9, 0x00]) == .notText(sheet: "S"))
    #expect(Samples.refusal(ofCSV: CSV.bytes(of: Sheet(name: "S", rows: [["\0a"]]))) == nil)
  }

  @Test func `says where a quotation mark opens that is never closed`() {
    let place = CellPlace(sheet: "S", row: 3, column: 2)
    #expect(Samples.refusal(ofCSV: Array("a,b\n\nc,\"d\ne,f\n".utf8)) == .openQuote(place))
  }

  @Test func `reads no more than the bounds allow`() {
    let bytes = Array("a,b\n\nc,d\n".utf8)
    #expect(Samples.refusal(ofCSV: bytes, within: SheetBounds(bytes: 9)) == nil)
    #expect(Samples.refusal(ofCSV: bytes, within: SheetBounds(bytes: 8)) == .tooLarge(limit: 8))
    #expect(Samples.refusal(ofCSV: bytes, within: SheetBounds(cells: 7)) == nil)
    #expect(
      Samples.refusal(ofCSV: bytes, within: SheetBounds(cells: 6))
        == .tooManyCells(sheet: "S", limit: 6))
  }
}
