import Testing

@testable import Sheets

/// Files made to do harm: each is refused, and soon.
@Suite struct HostileTests {
  private static func sheet(_ xml: String) -> [UInt8] { Samples.packed(Samples.parts(sheet: xml)) }

  private static func many(_ text: String, _ count: Int) -> String {
    String(repeating: text, count: count)
  }

  private static let part = "xl/worksheets/a.xml"

  private static let corpus: [(String, [UInt8], SheetError)] = [
    ("no bytes", [], .noWorkbook),
    ("text", Array("a,b\n1,2".utf8), .noWorkbook),
    ("PK only", Array("PK\u{3}\u{4}".utf8) + Array(repeating: 0, count: 18), .damaged),
    ("an old workbook", [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1], .oldOrProtected),
    ("a ZIP of something else", Samples.packed([("a", [1])]), .noWorkbook),
    (
      "document type", sheet("<!DOCTYPE a [<!ENTITY b 'c'>]><a>&b;</a>"), .documentType(part: part)
    ),
    (
      "external entity", sheet("<!DOCTYPE a SYSTEM 'file:///etc/passwd'><a/>"),
      .documentType(part: part)
    ),
    ("a small document type", sheet("<!doctype a><a/>"), .documentType(part: part)),
    ("an entity nobody knows", sheet("<a>&b;</a>"), .partUnreadable(part)),
    ("an empty instruction", sheet("<a><?b?></a>"), .partUnreadable(part)),
    ("not well-formed", sheet("<a><b></a>"), .partUnreadable(part)),
    ("no element", sheet(""), .partUnreadable(part)),
    ("a NUL", sheet("<a>\0</a>"), .partUnreadable(part)),
    ("a NUL in a tag", sheet("<a \0/>"), .partUnreadable(part)),
    ("depth 100,000", sheet(many("<a>", 100_000)), .tooIntricate(part: part)),
    (
      "300,000 attributes",
      sheet("<a " + (0..<300_000).map { "a\($0)='>' " }.joined() + "/>"), .tooIntricate(part: part)
    ),
    ("a comment never closed", sheet("<a><!--" + many("-", 1_000_000)), .partUnreadable(part)),
    ("a quotation never closed", sheet("<a b='" + many("<", 1_000_000)), .partUnreadable(part)),
    (
      "the farthest cell", Samples.workbook(rows: "<row><c r='XFD1048576'><v>1</v></c></row>"),
      .tooManyCells(sheet: "S", limit: 1_000_000)
    ),
  ]

  @Test(arguments: corpus)
  func `answers in a bounded time`(_ name: String, _ bytes: [UInt8], _ error: SheetError) {
    let start = ContinuousClock.now
    #expect(Samples.refusal(of: bytes) == error)
    #expect(ContinuousClock.now - start < .seconds(5))
  }

  @Test func `a declared encoding is not believed, and other ones hide nothing`() {
    let units = Array("<!DOCTYPE a><a/>".utf16)
    let wide: [UInt8] = units.flatMap { [UInt8($0 & 0xff), UInt8($0 >> 8)] }
    func book(_ bytes: [UInt8]) -> [UInt8] {
      Samples.packed(Samples.parts(sheet: "").dropLast() + [(Self.part, bytes)])
    }
    #expect(Samples.refusal(of: book([0xff, 0xfe] + wide)) == .documentType(part: Self.part))
    #expect(Samples.refusal(of: book(wide)) == .partUnreadable(Self.part))
    let declared = Array("<?xml version='1.0' encoding='UTF-7'?><a>+ADw-</a>".utf8)
    #expect(Samples.refusal(of: book(declared)) == nil)
    #expect(Samples.refusal(of: book([0x3c, 0xe9, 0x3e])) == .partUnreadable(Self.part))
  }

  @Test func `one long text named by many cells is refused before it fills the memory`() {
    let text = String(repeating: "a", count: 30_000)
    let cells = String(repeating: "<c t='s'><v>0</v></c>", count: 1000)
    let bytes = Samples.workbook(rows: "<row>\(cells)</row>", strings: "<si><t>\(text)</t></si>")
    let limit = 1_000_000
    #expect(
      Samples.refusal(of: bytes, within: SheetBounds(unpackedBytes: limit))
        == .unpacksTooLarge(limit: limit))
  }

  @Test func `elements are counted over all parts`() {
    let cells = String(repeating: "<c/>", count: 12_000)
    let bytes = Samples.workbook(rows: "<row>\(cells)</row>")
    #expect(Samples.refusal(of: bytes) == nil)
    #expect(
      Samples.refusal(of: bytes, within: SheetBounds(cells: 1000)) == .tooIntricate(part: Self.part)
    )
  }

  @Test func `a part that two sheets share is refused`() {
    let parts = Samples.parts(sheet: "<a/>").map { name, bytes in
      let twice = "<workbook><sheet name='A' r:id='r0'/><sheet name='B' r:id='r0'/></workbook>"
      return name == "xl/workbook.xml" ? (name, Array(twice.utf8)) : (name, bytes)
    }
    #expect(Samples.refusal(of: Samples.packed(parts)) == .damaged)
  }

  @Test func `a part that is missing is named`() {
    let parts = Samples.parts(sheet: "<a/>")
    for missing in ["xl/workbook.xml", "xl/_rels/workbook.xml.rels", "xl/styles.xml", Self.part] {
      let bytes = Samples.packed(parts.filter { $0.0 != missing })
      #expect(Samples.refusal(of: bytes) == .partMissing(missing))
    }
  }
}
