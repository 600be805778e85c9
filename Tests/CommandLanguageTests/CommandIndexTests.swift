import CommandLanguage
import Testing

@Suite struct CommandIndexTests {
  @Test(arguments: [
    ("answer", "answer"), ("ans C01", "answer"), ("ad", "add"), ("c", "cases"), ("q", "quote"),
    ("show case C01", "show case"), ("sh ca C01", "show case"), ("s r", "show return"),
    ("show return", "show return"), ("n", "note"),
  ])
  func `a command is found by its name and by any prefix that is its own`(
    line: String, name: String
  ) throws {
    #expect(try Toy.index.find(CommandLine(line).words).command.name == name)
  }

  @Test func `every command is found by its own name`() throws {
    for command in Toy.index.commands {
      #expect(try Toy.index.find(CommandLine(command.name).words).command.name == command.name)
    }
  }

  @Test func `a name typed in full means itself, not what it begins`() throws {
    let index = CommandIndex(
      ["use", "user", "use case"].map { name in
        ToyCommand(name, in: Toy.reading, "", examples: []) { _ in name }
      })
    #expect(try index.find(CommandLine("use").words).command.name == "use")
    #expect(try index.find(CommandLine("use case").words).command.name == "use case")
    #expect(throws: UsageError.ambiguous("us", ["use", "user"])) {
      try index.find(CommandLine("us").words)
    }
  }

  @Test func `the words after the name are left for the command`() throws {
    let found = try Toy.index.find(CommandLine("sh ca C01 --x").words)
    #expect(found.words.map(\.text) == ["C01", "--x"])
  }

  @Test func `nothing typed is no command`() {
    #expect(throws: UsageError.self) { try Toy.index.find([]) }
  }
}
