import Testing

@testable import Templates

struct TokenScanTests {
  @Test(arguments: [
    ("a: ▸&x 1", "yaml.anchor"), ("a: 1\nb: ▸*x", "yaml.alias"), ("▸*x : 1", "yaml.alias"),
    ("a: ▸!!str 1", "yaml.tag"), ("a: [b, ▸!c d]", "yaml.tag"), ("▸<<: {a: 1}", "yaml.merge-key"),
    ("{▸<<: {a: 1}}", "yaml.merge-key"), ("▸%YAML 1.2\n---\na: 1", "yaml.directive"),
    ("a: 1\n▸---\nb: 1", "yaml.several-documents"),
    ("---\na: 1\n...\n▸b: 1", "yaml.several-documents"),
    ("▸? a\n: b", "yaml.complex-key"), ("▸[a]: b", "yaml.complex-key"),
    ("a:\n▸\tb: 1", "yaml.tab"), ("asks: Did they▸: yes?", "yaml.colon"),
    ("a: {from: x, to: y▸: z}", "yaml.colon"), ("title: Neglect\n  unit▸: child", "yaml.colon"),
    ("a: ▸\"b\nc: \"d\"", "yaml.open-quote"), ("a: ▸'b", "yaml.open-quote"),
    ("a: 'It'▸s late'", "yaml.after-quote"), ("a: \"Why\" ▸they did", "yaml.after-quote"),
    ("a: ▸@home", "yaml.reserved"), ("a: ▸%5", "yaml.reserved"), ("a: ▸, b", "yaml.reserved"),
    ("▸title Neglect\nunit: child", "yaml.no-colon"),
    ("a: 1\n▸title Neglect\nunit: x", "yaml.no-colon"),
    ("a: ▸- b", "yaml.list-on-key-line"), ("a: ▸[b, c", "yaml.open-bracket"),
    ("a: b\nc: ▸] d", "yaml.stray-bracket"),
  ])
  func `finds a fault where it is`(_ marked: String, _ code: String) throws {
    let text = MarkedText(marked)
    let complaints = TokenScan.complaints(about: try intake(text.text))
    #expect(complaints.map(\.code) == [code])
    #expect(complaints.map { "\($0.place.line):\($0.place.offset + 1)" } == text.places)
  }

  @Test(arguments: [
    "a: R&D", "a: 5 * 3", "a: it's!", "a: x<<y", "a: 50% of &c.", "a: b # *x &y !z", "# &a *b",
    "a: \"&x *y !z << : # \\\" '\"", "a: '&x *y ''!z : # \"'",
    "a: |\n  &x\n  *y: !z\n  --- %\n  \tx\nb: c",
    "a: >-\n\n    deep\n   \n    !x\nb: 1", "a: |2\n    two more\n  &x\nb: 1", "- |\n &x\n- b",
    "a: plain text\n  that *goes* on\n  & on\nb: 1", "a: http://x.y/z?a=b&c", "a: 12:30:45",
    "a: [b&c, d*e, \"*f\", '&g', h!i, j:k]", "{a: b, \"c\":d, e: [f, {g: h}]}", "a: -1\nb: - x\n",
    "a:\n- b\n- c\nd:\n- - e\n  - f", "a:\n  - b: 1\n    c: 2\n  -\n    d: 3",
    "---\na: 1\n...\n# end\n",
    "a: b\n\n\n   # comment\nc: d", "a: [b,\n  c, # *x\n  d]\ne: f", "a: #&x\n  b",
    "a: \"b\n  &c\n\n  d\"\ne: 1",
    "'a b': c\n\"d e\": f", "a: b:c", "a: ::b", "a: b#c", "-a: b", "a: .\nb: ...c",
    "é: ü\nß: [ø: å]",
  ])
  func `lets through what only looks like trouble`(_ text: String) throws {
    let source = try intake(text)
    // `b: - x` is the one slip in the list, for seeing that `-1` before it is none.
    let complaints = TokenScan.complaints(about: source).filter {
      $0.code != "yaml.list-on-key-line"
    }
    #expect(complaints.isEmpty)
  }

  @Test func `counts depth by brackets and by indentation`() throws {
    let flow = { (n: Int) in String(repeating: "[", count: n) + String(repeating: "]", count: n) }
    #expect(TokenScan.complaints(about: try intake(flow(16))).isEmpty)
    #expect(TokenScan.complaints(about: try intake(flow(17))).map(\.code) == ["yaml.too-deep"])
    let dashes = { (n: Int) in String(repeating: "- ", count: n) + "a" }
    #expect(TokenScan.complaints(about: try intake(dashes(16))).isEmpty)
    #expect(TokenScan.complaints(about: try intake(dashes(17))).map(\.code) == ["yaml.too-deep"])
    let keys = { (n: Int) in (0..<n).map { String(repeating: " ", count: $0) + "a:\n" }.joined() }
    #expect(TokenScan.complaints(about: try intake(keys(16))).isEmpty)
    #expect(TokenScan.complaints(about: try intake(keys(17))).map(\.code) == ["yaml.too-deep"])
  }

  @Test func `finds all slips of a file at once`() throws {
    let text = "a: b: c\nd: \"e\" f"
    #expect(
      TokenScan.complaints(about: try intake(text)).map(\.code) == [
        "yaml.colon", "yaml.after-quote",
      ])
  }

  @Test func `finds repeated keys in every mapping`() throws {
    var scan = TokenScan(
      Array("a: 1\nb: {c: 1, 'c': 2}\nd:\n- e: 1\n  \"e\": 2\n- e: 1\na: 2".utf8),
      seekingRepeats: true)
    scan.run()
    #expect(scan.repeats.map(\.key) == ["c", "e", "a"])
  }
}
