import Testing

@testable import Templates

/// Files made to be a burden: each is answered, and soon.
@Suite(.serialized) struct HostileTests {
  struct Hostile: CustomTestStringConvertible {
    let name: String
    let bytes: [UInt8]
    let codes: Set<String>
    var testDescription: String { name }

    init(_ name: String, _ codes: Set<String>, _ text: String) {
      self.init(name, codes, bytes: Array(text.utf8))
    }

    init(_ name: String, _ codes: Set<String>, bytes: [UInt8]) {
      self.name = name
      self.bytes = bytes
      self.codes = codes
    }
  }

  static let laughs =
    "a: &a [x,x,x,x,x,x,x,x,x]\n"
    + (1..<9).map { level in
      let (name, last) = (letter(level), letter(level - 1))
      return "\(name): &\(name) [" + Array(repeating: "*\(last)", count: 9).joined(separator: ",")
        + "]\n"
    }.joined()

  static func letter(_ number: Int) -> Character { Character(Unicode.Scalar(UInt8(97 + number))) }

  static func many(_ text: String, _ count: Int) -> String { String(repeating: text, count: count) }

  static let corpus: [Hostile] = [
    Hostile("billion laughs", ["yaml.anchor", "yaml.alias"], laughs),
    Hostile(
      "billion laughs as a key", ["yaml.anchor", "yaml.alias", "yaml.complex-key"],
      laughs + "? *i\n: x\n"),
    Hostile("alias as a key", ["yaml.anchor", "yaml.alias"], "a: &a [x]\n*a : b\n"),
    Hostile(
      "merge keys", ["yaml.merge-key", "yaml.anchor", "yaml.alias"],
      "a: &b {c: d}\n" + many("e:\n  <<: [*b, *b]\n", 20)),
    Hostile("depth 900 in brackets", ["yaml.too-deep"], many("[", 900) + many("]", 900)),
    Hostile(
      "depth 900 by indentation", ["yaml.too-deep"],
      (0..<900).map { many(" ", $0) + "a:\n" }.joined()),
    Hostile("depth 900 by dashes", ["yaml.too-deep"], many("- ", 900)),
    Hostile("depth 900 by question marks", ["yaml.complex-key"], many("? ", 900)),
    Hostile("depth 100,000", ["yaml.too-deep"], many("{a: [", 50_000)),
    Hostile(
      "100,000 keys", ["shape.too-long"],
      (0..<100_000).map { "key\($0): 1\n" }.joined()),
    Hostile("100,000 times the same key", ["key.repeated"], many("title: x\n", 100_000)),
    Hostile(
      "100,000 questions", ["key.missing", "shape.too-long", "section.empty"],
      "sections:\n- questions:\n" + many("  - x\n", 100_000)),
    Hostile("400,000 parts", ["yaml.too-many"], "[" + many("a,", 400_000) + "]"),
    Hostile("10 MB of text", ["source.too-large"], "a: " + many("x", 10_000_000)),
    Hostile(
      "7 MB of text on one line", ["key.missing", "key.unknown"], "a: " + many("x", 7_000_000)),
    Hostile(
      "7 MB in quotes", ["key.missing", "key.unknown"], "a: \"" + many("x y ", 1_750_000) + "\""),
    Hostile("4 MB of colons", ["yaml.colon"], "a: b" + many(": c", 1_400_000)),
    Hostile("4 MB of lines", ["template.empty"], many("\n", 4_000_000)),
    Hostile("4 MB of quotes", ["yaml.after-quote"], "a: " + many("\" ", 2_000_001)),
    Hostile("bad UTF-8", ["source.not-utf-8"], bytes: Array("a: ".utf8) + [0xe9, 0x20]),
    Hostile(
      "bad UTF-8 after 8 MB", ["source.not-utf-8"],
      bytes: Array(repeating: 0x61, count: 8_000_000) + [0xff]),
    Hostile("UTF-16", ["source.not-utf-8"], bytes: [0xff, 0xfe, 0x61, 0x00]),
    Hostile("a mark at the start only", ["template.empty"], bytes: [0xef, 0xbb, 0xbf]),
    Hostile("a mark in the middle", ["source.control-character"], "a: b\u{feff}c"),
    Hostile("NUL", ["source.control-character"], bytes: [0x61, 0x3a, 0x20, 0x00]),
    Hostile("escape", ["source.control-character"], "a: \u{1b}[2J"),
    Hostile("next line", ["source.control-character"], "a: b\u{85}c: &x d"),
    Hostile("line separator", ["source.control-character"], "a: b\u{2028}*c"),
    Hostile("CRLF", ["key.missing", "key.unknown"], "a: b\r\nc: d\r\n"),
    Hostile("CR", ["key.missing", "key.unknown"], "a: b\rc: d\r"),
    Hostile("tabs", ["yaml.tab"], "a:\n\tb: c\n\t\td: e\n"),
    Hostile("an empty file", ["template.empty"], ""),
    Hostile("only comments", ["template.empty"], "# a\n  # b\n"),
    Hostile("a list at the top", ["shape.keys"], "- a\n- b\n"),
    Hostile("several documents", ["yaml.several-documents"], many("---\na: b\n", 10_000)),
    Hostile("a quote never closed", ["yaml.open-quote"], "a: \"" + many("b\n", 100_000)),
    Hostile("lists as keys", ["yaml.complex-key"], "{[a, b]: c}"),
    Hostile("empty keys", ["yaml.complex-key"], many(": a\n", 100)),
    Hostile(
      "groups of groups", ["group.circle", "list.repeated", "key.missing", "agency.unknown"],
      "agencies: {a: A}\ngroups:\n"
        + (0..<100).map {
          "  g\($0): [" + (0..<490).map { "g\($0 % 100)" }.joined(separator: ",") + "]\n"
        }
        .joined()),
    Hostile(
      "names that are nearly right",
      ["key.missing", "agency.unknown", "list.repeated", "question.answer", "scale.levels"],
      "agencies: {" + (0..<499).map { "agency\(1000 + $0): A" }.joined(separator: ",")
        + "}\nsections:\n"
        + "- questions:\n"
        + (0..<100).map { n in
          "  - who: [" + (0..<499).map { "agency-\(9000 + $0 * n % 999)" }.joined(separator: ",")
            + "]\n"
        }.joined()),
    Hostile(
      "long names",
      ["key.missing", "key.unknown", "scale.unknown", "question.answer", "scale.levels"],
      "scales: {s: {}}\nsections:\n- questions:\n"
        + many("  - scale: " + many("s", 20_000) + "\n", 300)),
  ]

  /// Two seconds in a release build; a debug build among other tests takes several times as long.
  #if DEBUG
    private static let limit = 20
  #else
    private static let limit = 2
  #endif

  @Test(arguments: corpus)
  func `answers in a bounded time`(_ hostile: Hostile) throws {
    let start = ContinuousClock.now
    let rejected = try #require(rejection(of: TemplateSource(name: "h.yaml", bytes: hostile.bytes)))
    let taken = ContinuousClock.now - start
    #expect(taken < .seconds(Self.limit))
    #expect(Set(rejected.diagnostics.map(\.code)).isSubset(of: hostile.codes))
    #expect(!rejected.diagnostics.isEmpty && rejected.diagnostics.count <= Complaint.most)
    #expect(rejected.lines.allSatisfy { $0.count < 240 })
    Times.note(hostile.name, taken)
  }

  @Test func `names the line and column of what is no text`() throws {
    let latin = TemplateSource(name: "l.yaml", bytes: Array("é: 1\nb: é".utf8) + [0xe9, 0x20])
    #expect(try #require(rejection(of: latin)).diagnostics.map(\.place) == ["2:5"])
    #expect(diagnostics(of: "é: 1\nb: é\u{0}").map(\.place) == ["2:5"])
  }
}
