import Foundation
import Seeds
import Testing

@testable import Sheets

/// Good files damaged in thousands of ways: each is read or refused, and nothing falls over.
@Suite struct MutationTests {
  private static let runs = 20

  /// Two thousand of each kind in the quick run; `SCRUTINEER_MUTATIONS=100000` for a long one.
  private static let each =
    (ProcessInfo.processInfo.environment["SCRUTINEER_MUTATIONS"].flatMap(Int.init) ?? 2000) / runs

  private static let signs = [
    "<", ">", "/", "&", ";", "\"", "'", "=", ",", "\n", "\r", "\0", "é", "\u{fffe}", "<?a?>",
    "<!--", "-->", "<![CDATA[", "]]>", "&#0;", "&#xD800;", "<t>", "</t>", "<c r='", "r=\"",
    "t=\"s\"",
    "-1", "99999999999999999999", "_x0000_", "xmlns=\"\"", "a:", "PK\u{1}\u{2}",
  ].map { Array($0.utf8) }

  private static func damaged(_ good: [UInt8], _ random: inout Seeded) -> [UInt8] {
    var bytes = good
    for _ in 0...Int.random(in: 0..<4, using: &random) where !bytes.isEmpty {
      let at = Int.random(in: bytes.indices, using: &random)
      let end = min(bytes.count, at + Int.random(in: 1...30, using: &random))
      switch Int.random(in: 0..<5, using: &random) {
      case 0: bytes[at] ^= 1 << UInt8.random(in: 0..<8, using: &random)
      case 1: bytes[at] = UInt8.random(in: 0...255, using: &random)
      case 2: bytes.insert(contentsOf: signs.randomElement(using: &random) ?? [], at: at)
      case 3: bytes.removeSubrange(at..<end)
      default: bytes.insert(contentsOf: bytes[at..<end], at: at)
      }
    }
    return bytes
  }

  private static func isSoon(_ work: () -> Void) -> Bool {
    let start = ContinuousClock.now
    work()
    return ContinuousClock.now - start < .seconds(2)
  }

  @Test(arguments: 0..<runs) func `every damaged workbook`(_ seed: Int) throws {
    var random = Seeded(seed)
    let good = [try Samples.fixture("libreoffice.xlsx"), try XLSX.bytes(of: Samples.book)]
    for _ in 0..<Self.each {
      let bytes = Self.damaged(good.randomElement(using: &random) ?? [], &random)
      #expect(Self.isSoon { _ = Samples.refusal(of: bytes) })
    }
  }

  /// A checksum guards what is packed, so parts are damaged before they are packed.
  @Test(arguments: 0..<runs) func `every workbook with a damaged part`(_ seed: Int) throws {
    var random = Seeded(seed)
    let zip = try ZipReader(try Samples.fixture("libreoffice.xlsx"), within: SheetBounds())
    let names = [
      "_rels/.rels", "xl/workbook.xml", "xl/_rels/workbook.xml.rels", "xl/styles.xml",
      "xl/sharedStrings.xml", "xl/worksheets/sheet1.xml", "xl/worksheets/sheet2.xml",
      "xl/worksheets/sheet3.xml",
    ]
    let parts = try names.map { ($0, try #require(try zip.part($0), "\($0)")) }
    #expect(Samples.refusal(of: Samples.packed(parts)) == nil)
    for _ in 0..<Self.each {
      var some = parts
      let index = Int.random(in: parts.indices, using: &random)
      some[index].1 = Self.damaged(parts[index].1, &random)
      #expect(Self.isSoon { _ = Samples.refusal(of: Samples.packed(some)) })
    }
  }

  @Test(arguments: 0..<runs) func `every damaged CSV file`(_ seed: Int) {
    var random = Seeded(seed)
    let good = CSV.bytes(of: Samples.book.sheets[0])
    for _ in 0..<Self.each {
      let bytes = Self.damaged(good, &random)
      #expect(Self.isSoon { _ = Samples.refusal(ofCSV: bytes) })
    }
  }
}
