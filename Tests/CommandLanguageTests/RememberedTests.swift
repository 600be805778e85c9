import CommandLanguage
import Seeds
import Testing

@Suite struct RememberedTests {
  @Test(arguments: [
    ("show case C01", "show case C01"), ("add  1 2", "add 1 2"), ("cases", "cases"),
    ("answer C01 yes --because \"He hit me.\"", "answer C01 yes"),
    ("answer --because \"He hit me.\" C01 yes --force", "answer --force"),
    ("answer C01 \"not sure\" --day monday", "answer C01 \"not sure\" --day monday"),
    ("note C01 He hit me.", "note C01"), ("quote \"He hit me.\" C01", "quote"),
    ("casse", "casse"),
  ])
  func `a line is kept without anybody's words`(line: String, kept: String) {
    #expect(Toy.index.remembered(line) == kept)
  }

  @Test(arguments: ["", "  ", "# He hit me.", " cases", "He hit me.", "\"He hit me.\"", "“hit me"])
  func `a line that may be nothing but words is not kept`(line: String) {
    #expect(Toy.index.remembered(line) == nil)
  }

  @Test(arguments: [
    "answer C01 yes --because canary canary canary", "answer C01 yes 2 canary canary",
    "answer C01 --because canary canary yes", "answer C01 yes --becuase \"canary canary\"",
    "answer C01 --becuase canary canary", "answer C01 yes --because --note canary",
    "quote canary canary canary", "note C01 --canary canary", "note C01 'canary canary",
    "quote C01 \"canary", "answer C01 yes --because 'canary --force canary",
    "answer \"C01 yes --because canary", "answer C01 yes --because=canary canary",
    "answer C01 yes --because \"a\" canary", "answer C01 yes --because a --because canary",
    "answer C01 yes --force=canary", "answer C01 --because “canary\" canary” canary",
    "answer C01 yes --because \"I was \"canary\" then\"", "canary canary",
  ])
  func `words that lost their quotes or their option are not kept either`(line: String) {
    let kept = Toy.index.remembered(line) ?? ""
    #expect(!kept.contains("canary"), "\(kept)")
  }

  @Test(arguments: 0..<500)
  func `no narrative is ever kept`(seed: Int) {
    var random = Seeded(seed)
    let quotes = [("\"", "\""), ("“", "”"), ("'", "'"), ("", ""), ("\"", ""), ("‘", "’")]
    let (open, close) = quotes.randomElement(using: &random) ?? ("", "")
    let words = (0..<Int.random(in: 1...5, using: &random)).map { _ in
      "canary" + random.word(of: "aé-'.\\", 0...3)
    }
    let narrative = open + words.joined(separator: " ") + close
    let lines = [
      "answer C01 yes --because \(narrative)", "answer --because \(narrative) C01 yes",
      "answer C01 yes 2 --force --because \(narrative) --day monday", "note C01 \(narrative)",
      "quote \(narrative) C01", "ans C01 --because \(narrative) yes --force", narrative + " x",
    ]
    for line in lines {
      let kept = Toy.index.remembered(line) ?? ""
      #expect(!kept.contains("canary"), "'\(line)' kept as '\(kept)'")
    }
  }
}
