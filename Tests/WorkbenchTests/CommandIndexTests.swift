import CommandLanguage
import Testing

@testable import Workbench

/// The laws every declared command keeps.
@Suite struct CommandIndexTests {
  private let commands = BenchIndex.all.commands

  @Test func `no two commands have one name`() {
    #expect(Set(commands.map(\.name)).count == commands.count)
  }

  @Test func `a name typed in full finds its command`() throws {
    for command in commands {
      let found = try BenchIndex.all.find(CommandLine(command.name).words)
      #expect(found.command.name == command.name && found.words.isEmpty)
    }
  }

  @Test func `a summary is a sentence that fits the help page`() {
    for command in commands {
      #expect(command.summary.hasSuffix("."), "\(command.name)")
      #expect(command.summary.count <= 70, "\(command.name): \(command.summary.count)")
      #expect(command.summary.first?.isUppercase == true, "\(command.name)")
    }
  }

  @Test func `the help of every parameter is a sentence`() {
    for command in commands {
      for usage in command.usages {
        #expect(usage.help.hasSuffix("."), "\(command.name) \(usage.name)")
      }
    }
  }

  @Test func `what may be left out stands after what may not`() {
    for command in commands {
      let places = command.usages.map(\.place).filter { $0 != .option && $0 != .flag }
      let firstOptional = places.firstIndex { $0 != .argument } ?? places.endIndex
      #expect(!places[firstOptional...].contains(.argument), "\(command.name)")
      #expect(places.dropLast().allSatisfy { $0 != .rest }, "\(command.name)")
    }
  }

  @Test func `no command takes two things of one name`() {
    for command in commands {
      #expect(Set(command.usages.map(\.name)).count == command.usages.count, "\(command.name)")
    }
  }

  @Test func `groups stand together on the help page`() {
    let titles = commands.map(\.group.title)
    let changes = zip(titles, titles.dropFirst()).count { $0 != $1 }
    #expect(changes == Set(titles).count - 1)
  }
}
