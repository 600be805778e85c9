import Seeds
import Testing
import Wording

@Suite struct DisplayWidthTests {
  @Test(arguments: [
    ("", 0), ("C01", 3), ("Siân Ŵyn", 8), ("cafe\u{301}", 4), ("½ – “…”", 7), ("日本", 4),
    ("ｆ", 2), ("ｱ", 1), ("한국", 4), ("🙂", 2), ("⌛", 2), ("✓", 1), ("─", 1), ("٣", 1),
  ])
  func `text takes the columns a terminal gives it`(text: String, columns: Int) {
    #expect(DisplayWidth.of(text) == columns)
  }

  @Test(arguments: [0x0, 0x1b, 0x7f, 0x85, 0xad, 0x301, 0x200b, 0x200d, 0x202e, 0x2028, 0xfe0f])
  func `what cannot be seen takes no column`(value: UInt32) throws {
    let scalar = try #require(Unicode.Scalar(value))
    #expect(DisplayWidth.of(scalar) == 0)
  }

  @Test func `every printable ASCII and Latin letter takes one column`() {
    let ranges: [Range<UInt32>] = [0x20..<0x7f, 0xa0..<0xad, 0xae..<0x250]
    let scalars = ranges.joined().compactMap { Unicode.Scalar($0) }
    #expect(scalars.count == 95 + 13 + 418)
    #expect(scalars.allSatisfy { DisplayWidth.of($0) == 1 })
  }

  @Test(arguments: 0..<100)
  func `a text is as wide as its parts together`(seed: Int) {
    var random = Seeded(seed)
    let left = random.word(of: "aé日🙂 ½", 0...12)
    let right = random.word(of: "aé日🙂 ½", 0...12)
    #expect(DisplayWidth.of(left + right) == DisplayWidth.of(left) + DisplayWidth.of(right))
  }
}
