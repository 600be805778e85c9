import CommandLanguage
import Seeds
import Testing

@Suite struct CommandLineTests {
  @Test(arguments: [
    ("", []), ("   ", []), ("cases", ["cases"]), ("  show\t case  C01 ", ["show", "case", "C01"]),
    ("note \"seen alone\"", ["note", "seen alone"]), ("'a b' c", ["a b", "c"]),
    ("“a b” ‘c d’", ["a b", "c d"]), ("don't mother's", ["don't", "mother's"]),
    ("\"don't\"", ["don't"]), ("say\"no\"", ["say\"no\""]), ("\"a\"b", ["a", "b"]),
    ("\"a\\\"b\\\\c\"", ["a\"b\\c"]), ("'a\\b'", ["a\\b"]), ("a\\b", ["a\\b"]), ("\"\"", [""]),
    ("# a comment", []), ("  # too", []), ("cases # 3", ["cases", "#", "3"]), ("#1", []),
    ("a\u{a0}b", ["a", "b"]), ("Siân ŵy 日本 🙂", ["Siân", "ŵy", "日本", "🙂"]),
    ("“it is \"so\"”", ["it is \"so\""]), ("cafe\u{301} x", ["cafe\u{301}", "x"]),
  ])
  func `a line is taken apart into its words`(line: String, words: [String]) {
    #expect(CommandLine(line).texts == words)
    #expect(CommandLine(line).openQuote == nil)
  }

  @Test(arguments: [
    ("note \"seen", 5, ["note", "seen"]), ("'tis so", 0, ["tis so"]), ("a “b c", 2, ["a", "b c"]),
    ("\"a\\", 0, ["a\\"]), ("\"a\\\"", 0, ["a\""]), ("é \"x", 2, ["é", "x"]), ("\"", 0, [""]),
  ])
  func `a quotation mark without a partner is told by its place`(
    line: String, place: Int, words: [String]
  ) {
    #expect(CommandLine(line).openQuote == place)
    #expect(CommandLine(line).texts == words)
  }

  @Test(arguments: 0..<300)
  func `words that are quoted come back as they were`(seed: Int) {
    var random = Seeded(seed)
    let words = (0..<5).map { _ in random.word(of: "aé \\\"'#-日", 0...6) }
    let quoted = words.map {
      "\"" + $0.replacing("\\", with: "\\\\").replacing("\"", with: "\\\"") + "\""
    }
    let line = CommandLine(quoted.joined(separator: " "))
    #expect(line.texts == words)
    #expect(line.words.allSatisfy { $0.isQuoted })
  }

  @Test(arguments: 0..<300)
  func `places follow one another and hold all that is no space`(seed: Int) {
    var random = Seeded(seed)
    let text = "a" + random.word(of: "ab \"'“”\\é", 0...20)
    let scalars = Array(text.unicodeScalars)
    var end = 0
    for word in CommandLine(text).words {
      #expect(word.place.lowerBound >= end)
      #expect(scalars[end..<word.place.lowerBound].allSatisfy { $0.properties.isWhitespace })
      end = word.place.upperBound
    }
    #expect(scalars[end...].allSatisfy { $0.properties.isWhitespace }, "\(text)")
  }
}
