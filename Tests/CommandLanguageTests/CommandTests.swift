import CommandLanguage
import Testing
import Wording

@Suite struct CommandTests {
  @Test(arguments: [
    ("answer C01 yes", "C01|yes|-|-|-|-"), ("answer C01 yes 2", "C01|yes|2|-|-|-"),
    ("answer --because \"He said so.\" C01 --force yes", "C01|yes|-|He said so.|-|forced"),
    ("answer C01 yes --day monday --because x 3", "C01|yes|3|x|monday|-"),
    ("answer C01 \"--force\"", "C01|--force|-|-|-|-"), ("answer C01 --", "C01|--|-|-|-|-"),
    ("note C01 she said nothing  more", "C01|she said nothing more"),
    ("add 1 2 39", "42"), ("add -5 +3", "-2"), ("show case C01", "case C01"),
  ])
  func `words are read into the types a command declares`(line: String, reply: String) throws {
    #expect(try Toy.reply(to: line) == reply)
  }

  @Test(arguments: [
    ("answer", UsageError.missing("case", wanted: "some text")),
    ("answer C01", .missing("level", wanted: "some text")),
    ("add", .missing("number", wanted: "a whole number, such as 3")),
    ("note C01", .missing("words", wanted: "a sentence")),
    ("add 1 two", .unreadable("number", "two", wanted: "a whole number, such as 3")),
    ("add 3.5", .unreadable("number", "3.5", wanted: "a whole number, such as 3")),
    ("quote \"  \" C01", .unreadable("words", "  ", wanted: "a sentence")),
    ("answer C01 yes --becuase x", .unknownOption("becuase", among: ["because", "day", "force"])),
    ("cases --all", .unknownOption("all", among: [])),
    ("answer C01 yes --day a --day b", .optionTwice("day")),
    ("answer C01 yes --day", .optionWithoutValue("day")),
    ("answer C01 yes --day --force", .optionWithoutValue("day")),
    ("answer C01 yes 1 2", .leftOver("2")), ("cases C01", .leftOver("C01")),
    ("show", .incomplete("show", nil, ["show case", "show return"])),
    ("show gaps", .incomplete("show", "gaps", ["show case", "show return"])),
    ("a C01 yes", .ambiguous("a", ["answer", "add"])),
    ("caess", .unknownCommand("caess", nearest: "cases")),
    ("publish", .unknownCommand("publish", nearest: nil)),
  ])
  func `a line that cannot be read says what is wrong`(line: String, expected: UsageError) {
    #expect(Toy.error(of: line) == expected)
  }

  @Test func `a line that is refused does nothing`() throws {
    let workshop = Workshop()
    let found = try Toy.index.find(CommandLine("answer C01 yes x --force").words)
    #expect(throws: UsageError.unreadable("round", "x", wanted: "a whole number, such as 3")) {
      try found.command(workshop, found.words)
    }
    #expect(workshop.done.isEmpty)
  }

  @Test(arguments: [
    UsageError.unknownCommand("x", nearest: nil), .unknownCommand("x", nearest: "y"),
    .ambiguous("a", ["add", "answer"]), .incomplete("show", nil, ["show case"]),
    .incomplete("show", "x", ["show case"]), .missing("case", wanted: "some text"),
    .unreadable("case", "x", wanted: "some text"), .unknownOption("dya", among: ["day"]),
    .unknownOption("x", among: ["force", "because"]), .unknownOption("x", among: []),
    .optionTwice("day"), .optionWithoutValue("day"), .leftOver("x"), .openQuote("x"),
  ])
  func `every refusal has a code, a sentence and a hint`(error: UsageError) throws {
    let explanation = error.explanation
    #expect(explanation.code.contains("."))
    #expect(explanation.summary.hasSuffix("."))
    #expect(try #require(explanation.hint).first?.isUppercase == true)
  }

  @Test func `a slip in an option is put right`() {
    let error = UsageError.unknownOption("becuase", among: ["because", "day"])
    #expect(error.explanation.hint == "Did you mean --because?")
  }
}
