import Seeds
import Testing
import Wording

@Suite struct TerminalTextTests {
  @Test(arguments: [
    ("", ""), ("Siân’s mother", "Siân’s mother"), ("one\ntwo", "one\ntwo"), ("a\tb", "a  b"),
    ("\u{1b}[31mred\u{1b}[0m", "^[[31mred^[[0m"), ("\u{0}\u{7}\u{8}\r", "^@^G^H^M"),
    ("\u{1f}", "^_"), ("\u{7f}", "^?"), ("\u{9b}2J", "<U+009B>2J"), ("\u{85}", "<U+0085>"),
    ("a\u{202e}b", "a<U+202E>b"), ("\u{2066}x\u{2069}", "<U+2066>x<U+2069>"),
    ("C\u{200b}01", "C<U+200B>01"), ("\u{feff}id", "<U+FEFF>id"), ("\u{2028}", "<U+2028>"),
    ("\u{e0041}", "<U+E0041>"), ("⚠\u{fe0f}", "⚠\u{fe0f}"),
  ])
  func `what could act is shown and the rest left alone`(text: String, shown: String) {
    #expect(TerminalText(untrusted: text).string == shown)
  }

  @Test(arguments: [
    0x61c, 0x200c, 0x200d, 0xad, 0x34f, 0x115f, 0x1160, 0x180e, 0x2060, 0x2064, 0x206f, 0x3164,
    0xffa0, 0xfff9, 0x1d173, 0xe0100,
  ])
  func `a scalar that hides or turns text is shown by its number`(value: UInt32) throws {
    let scalar = try #require(Unicode.Scalar(value))
    let shown = TerminalText(untrusted: "C" + String(scalar) + "01").string
    let number = String(value, radix: 16, uppercase: true)
    #expect(shown == "C<U+\(String(repeating: "0", count: max(0, 4 - number.count)))\(number)>01")
  }

  @Test func `a single line keeps no line feed`() {
    #expect(TerminalText.visibleLine("one\ntwo\tthree\u{1b}") == "one⏎two  three^[")
  }

  @Test(arguments: 0..<1000)
  func `no text whatever can act on a terminal`(seed: Int) {
    var random = Seeded(seed)
    let text = Self.scalars(&random)
    let shown = TerminalText(untrusted: text).string
    let acting = shown.unicodeScalars.filter { $0 != "\n" && Self.mayAct($0) }
    #expect(acting.isEmpty, "\(acting.map(\.value)) in \(text.debugDescription)")
    #expect(!TerminalText.visibleLine(text).unicodeScalars.contains { Self.mayAct($0) })
  }

  @Test(arguments: 0..<300)
  func `styled text holds no escapes but the style's own and loses them again`(seed: Int) throws {
    var random = Seeded(seed)
    let text = TerminalText(untrusted: Self.scalars(&random))
    let style = try #require(TerminalText.Style.allCases.randomElement(using: &random))
    let styled = text.styled(style)
    let escapes = styled.string.unicodeScalars.count { $0 == "\u{1b}" }
    #expect(escapes == (text.string.isEmpty ? 0 : 2))
    #expect((text + styled + text).unstyled == text.string + text.string + text.string)
  }

  @Test(arguments: TerminalText.Style.allCases)
  func `every style is turned on before the text and off after it`(style: TerminalText.Style) {
    let styled = TerminalText(untrusted: "late").styled(style).string
    #expect(styled == style.on + "late\u{1b}[0m")
    #expect(style.on.hasPrefix("\u{1b}[") && style.on.hasSuffix("m"))
  }

  @Test func `nothing styled is still nothing`() {
    #expect(TerminalText().styled(.serious) == TerminalText())
  }

  @Test func `styles that a person types are words and stay`() {
    let typed = TerminalText.Style.serious.on + "late" + TerminalText.Style.off
    #expect(TerminalText(untrusted: typed).unstyled == "^[[31mlate^[[0m")
  }

  /// The Thai mark has combining class 0, which a count by class would miss.
  @Test(arguments: ["\u{301}", "\u{e47}", "\u{20dd}", "\u{fe0f}", "\u{1ac1}"])
  func `more than eight marks on one letter are shown by number`(mark: String) throws {
    let scalar = try #require(mark.unicodeScalars.first)
    let eight = "a" + String(repeating: mark, count: 8)
    #expect(TerminalText(untrusted: eight).string == eight)
    let number = String(scalar.value, radix: 16, uppercase: true)
    let shown = TerminalText(untrusted: eight + mark + mark + "b" + mark).string
    let code = "<U+\(String(repeating: "0", count: 4 - number.count))\(number)>"
    #expect(shown == eight + code + code + "b" + mark)
  }

  @Test(arguments: 0..<200)
  func `no letter ever carries more than eight marks`(seed: Int) {
    var random = Seeded(seed)
    let marks = ["\u{301}", "\u{e47}", "\u{200d}", "\u{fe0f}", "\u{34f}", "\u{20dd}", "a"]
    let text = (0..<60).compactMap { _ in marks.randomElement(using: &random) }.joined()
    var run = 0
    var longest = 0
    for scalar in TerminalText(untrusted: text).string.unicodeScalars {
      let isMark = [.nonspacingMark, .enclosingMark].contains(scalar.properties.generalCategory)
      run = isMark ? run + 1 : 0
      longest = max(longest, run)
    }
    #expect(longest <= 8)
  }

  /// Scalars of which every other is one that acts somewhere.
  private static func scalars(_ random: inout Seeded) -> String {
    let dangerous: [ClosedRange<UInt32>] = [
      0...0x1f, 0x7f...0x9f, 0x200b...0x200f, 0x2028...0x202e, 0x2060...0x206f, 0x300...0x36f,
      0x61c...0x61c, 0xad...0xad, 0xfeff...0xfeff, 0xe0000...0xe01ef, 0xfe00...0xfe0f,
    ]
    var text = String.UnicodeScalarView()
    for _ in 0..<Int.random(in: 0...40, using: &random) {
      let range = Bool.random(using: &random) ? dangerous.randomElement(using: &random) : nil
      let value = UInt32.random(in: range ?? 0...0x10ffff, using: &random)
      if let scalar = Unicode.Scalar(value) { text.append(scalar) }
    }
    return String(text)
  }

  /// Written anew from Unicode's tables: controls, what turns or joins text, tags, fillers.
  private static func mayAct(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0..<0x20, 0x7f...0x9f, 0xad, 0x34f, 0x61c, 0x115f, 0x1160, 0x180e, 0x3164, 0xffa0: true
    case 0x200b...0x200f, 0x2028...0x202e, 0x2060...0x206f, 0xfeff, 0xfff9...0xfffb: true
    case 0xe0000...0xe0fff: true
    default: false
    }
  }
}
