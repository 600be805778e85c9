/// Much text, and what is no text.
extension HostileFile {
  static let sizes = [
    HostileFile("10 MB of text", ["source.too-large"], "a: " + many("x", 10_000_000)),
    HostileFile(
      "7 MB of text on one line", ["key.missing", "key.unknown"], "a: " + many("x", 7_000_000)),
    HostileFile(
      "7 MB in quotes", ["key.missing", "key.unknown"], "a: \"" + many("x y ", 1_750_000) + "\""),
    HostileFile(
      "7 MB of escapes", ["key.missing", "key.unknown"], "a: \"" + many("\\n", 3_500_000) + "\""),
    HostileFile(
      "7 MB of lines in one text", ["key.missing", "key.unknown"],
      "a: |\n" + many("  x\n", 1_750_000)),
    HostileFile("4 MB of colons", ["yaml.colon"], "a: b" + many(": c", 1_400_000)),
    HostileFile("4 MB of lines", ["source.gap"], many("\n", 4_000_000)),
    HostileFile("4 MB of quotes", ["yaml.after-quote"], "a: " + many("\" ", 2_000_001)),
    HostileFile("8 MB of blanks", ["source.gap"], many(" ", 8_000_000)),
    HostileFile(
      "4 MB of blanks before 2 million words", ["source.gap"],
      "a: x" + many(" ", 4_000_000) + many("x ", 2_000_000)),
    HostileFile(
      "4 MB of empty lines before a million lines", ["source.gap"],
      "a: |\n" + many("\n", 4_000_000) + many("  x\n", 1_000_000)),
    HostileFile(
      "1,000 blanks before 3 million words", ["key.missing", "key.unknown"],
      "a: x" + many(" ", 1_000) + many("x ", 3_500_000)),
    HostileFile(
      "1,000 empty lines before a million", ["key.missing", "key.unknown"],
      "a: |\n" + many("\n", 1_000) + many("  x\n\n", 1_500_000)),
    HostileFile(
      "1,000 empty lines in quotes before a million", ["key.missing", "key.unknown"],
      "a: \"x" + many("\n", 1_000) + many("  x\n\n", 1_500_000) + "\""),
    HostileFile("a quote never closed", ["yaml.open-quote"], "a: \"" + many("b\n", 100_000)),
  ]

  static let encodings = [
    HostileFile("bad UTF-8", ["source.not-utf-8"], bytes: Array("a: ".utf8) + [0xe9, 0x20]),
    HostileFile(
      "bad UTF-8 after 8 MB", ["source.not-utf-8"],
      bytes: Array(repeating: 0x61, count: 8_000_000) + [0xff]),
    HostileFile("UTF-16", ["source.not-utf-8"], bytes: [0xff, 0xfe, 0x61, 0x00]),
    HostileFile("a mark at the start only", ["template.empty"], bytes: [0xef, 0xbb, 0xbf]),
    HostileFile("a mark in the middle", ["source.control-character"], "a: b\u{feff}c"),
    HostileFile("NUL", ["source.control-character"], bytes: [0x61, 0x3a, 0x20, 0x00]),
    HostileFile("escape", ["source.control-character"], "a: \u{1b}[2J"),
    HostileFile("next line", ["source.control-character"], "a: b\u{85}c: &x d"),
    HostileFile("line separator", ["source.control-character"], "a: b\u{2028}*c"),
    HostileFile("CRLF", ["key.missing", "key.unknown"], "a: b\r\nc: d\r\n"),
    HostileFile("CR", ["key.missing", "key.unknown"], "a: b\rc: d\r"),
    HostileFile("tabs", ["yaml.tab"], "a:\n\tb: c\n\t\td: e\n"),
  ]
}
