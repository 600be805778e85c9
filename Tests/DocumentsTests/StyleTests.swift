import Seeds
import Testing
import Wording

@testable import Documents

@Suite struct StyleTests {
  @Test(arguments: 0..<100)
  func `weights never change the plain text`(seed: Int) {
    var random = Seeded(seed)
    let text = WrappingTests.text(&random, letters: "aé日")
    let renderer = TextRenderer(width: Int.random(in: 20...60, using: &random))
    let page = Self.page(of: text)
    #expect(renderer.plain(page) == renderer.plain(Self.page(of: Inline(text.plain))))
    #expect(Self.trimmed(renderer.render(page).unstyled) == renderer.plain(page))
  }

  @Test func `words that stand out are turned on and off around themselves alone`() {
    let text = Inline("was ") + .init("late", .serious)
    let page = TextRenderer(width: 40).render(Document(nil, [.paragraph(text)]))
    #expect(page.string == "was \u{1b}[31mlate\u{1b}[0m\n")
  }

  @Test func `a title and a heading stand out, and so does a warning`() {
    let remark = Remark(.warning, ["Late"])
    let page = Document("Neglect", [.heading("Why"), .remark(remark)])
    let on = TerminalText.Style.strong.on
    let off = TerminalText.Style.off
    #expect(
      TextRenderer(width: 40).render(page).string
        == "\(on)Neglect\(off)\n\n\(on)Why\(off)\n"
        + "    \(TerminalText.Style.warning.on)Late\(off)\n")
  }

  @Test func `the plain text has no escapes and no spaces at the ends of lines`() {
    let page = Self.page(of: .strong("one two three four five six seven eight nine ten"))
    let plain = TextRenderer(width: 30).plain(page)
    #expect(!plain.contains("\u{1b}"))
    #expect(!plain.split(separator: "\n").contains { $0.hasSuffix(" ") })
  }

  /// A page of every kind of block, each with the same text.
  static func page(of text: Inline) -> Document {
    Document(
      text,
      [
        .heading(text), .paragraph(text), .list([ListItem(text, under: [text], points: [text])]),
        .table(Table(["Case", "Words"], rows: [[.number(1), .text(text)], [.absent, .absent]])),
        .facts([Fact("Name", text)]), .remark(Remark(.serious, [text])), .rule,
        .banner(text, "end"), .entry("N1", text, under: [text]),
      ])
  }

  private static func trimmed(_ page: String) -> String {
    page.split(separator: "\n", omittingEmptySubsequences: false).map { line in
      String(line.reversed().drop { $0 == " " }.reversed())
    }.joined(separator: "\n")
  }
}
