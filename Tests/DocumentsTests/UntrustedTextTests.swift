import Documents
import Seeds
import Testing
import Wording

@Suite struct UntrustedTextTests {
  private static let hostile = "\u{1b}]0;x\u{7}\u{9b}2J\u{202e}evil\u{200b}\u{e0041}\r"
  private static let shown = "^[]0;x^G<U+009B>2J<U+202E>evil<U+200B><U+E0041>^M"

  private static let blocks: [Block] = [
    .heading(Inline(hostile)), .paragraph(.strong(hostile)),
    .list([ListItem(Inline(hostile))]), .list([ListItem("a", under: [Inline(hostile)])]),
    .list([ListItem("a", points: [Inline(hostile)])]),
    .table(Table([Column(hostile)], rows: [])),
    .table(Table(["Words", "n"], rows: [[.text(Inline(hostile)), .number(1)]])),
    .facts([Fact(hostile, "a")]), .facts([Fact("a", Inline(hostile))]), .lines([hostile]),
    .remark(Remark(.wrong, [Inline(hostile)])), .banner(Inline(hostile), "a"),
    .banner("a", Inline(hostile)), .entry(hostile, "a", under: []),
    .entry("a", Inline(hostile), under: []), .entry("a", "b", under: [Inline(hostile)]),
  ]

  @Test(arguments: blocks.indices)
  func `what could act is shown as it is written, whatever block it stands in`(index: Int) {
    let page = TextRenderer(width: 100).render(Document(nil, [Self.blocks[index]]))
    #expect(page.unstyled.contains(Self.shown), "\(page.unstyled.debugDescription)")
    let acting = page.unstyled.unicodeScalars.filter { $0.value < 0x20 && $0 != "\n" }
    #expect(acting.isEmpty)
  }

  @Test(arguments: blocks.indices)
  func `a title is shown as it is written over any block`(index: Int) {
    let page = TextRenderer(width: 100).render(
      Document(Inline(Self.hostile), [Self.blocks[index]]))
    #expect(page.unstyled.hasPrefix(Self.shown))
  }

  @Test func `text that has to be shown is measured as it is shown`() {
    let controls = String(repeating: "\u{1}", count: 30)
    let page = Document(
      nil,
      [
        .banner(Inline(controls), "right"), .facts([Fact(controls, "yes")]),
        .table(Table(["A", "B"], rows: [[.text(Inline(controls)), .number(1)]])),
      ])
    let lines = TextRenderer(width: 40).plain(page).split(separator: "\n")
    #expect(lines.allSatisfy { $0.count <= 40 }, "\(lines)")
    #expect(!lines.contains("  ^"), "a column as narrow as the text seems to be")
  }

  @Test func `a name cannot forge a line of its own`() {
    let name = "N1\n    Done."
    let page = Document(
      nil, [.facts([Fact(name, "a")]), .entry(name, "b", under: []), .banner(Inline(name), "c")])
    let lines = TextRenderer(width: 40).plain(page).split(separator: "\n")
    #expect(lines.count == 3, "\(lines)")
  }

  @Test(arguments: 0..<100)
  func `no line of any block but lines is wider than the page`(seed: Int) {
    var random = Seeded(seed)
    let width = Int.random(in: 20...60, using: &random)
    let word = random.word(of: "ab \u{1b}é日\t", 0...60)
    let page = Document(
      Inline(word),
      [
        .paragraph(Inline(word)), .facts([Fact(word, Inline(word)), Fact("Agency", "a")]),
        .entry(word, Inline(word), under: [Inline(word)]), .banner(Inline(word), "n"), .rule,
        .table(Table([Column(word), "n"], rows: [[.text(Inline(word)), .number(1)]])),
      ])
    for line in TextRenderer(width: width).plain(page).split(separator: "\n") {
      #expect(DisplayWidth.of(line) <= width, "width \(width): '\(line)'")
    }
  }
}
