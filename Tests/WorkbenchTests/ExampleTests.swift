import CommandLanguage
import Documents
import Storage
import Testing

@testable import Workbench

/// Help tells the truth: every example is typed, and shows what it says.
@Suite struct ExampleTests {
  @Test(arguments: await DeclaredExample.all)
  func `an example shows what the help says`(_ declared: DeclaredExample) throws {
    let setting = try #require(Setting(rawValue: declared.example.setting))
    let shown = try Stage(setting).type([declared.example.line])
    let first = shown.split(separator: "\n").first { !$0.allSatisfy(\.isWhitespace) } ?? ""
    #expect(Self.narrowed(first) == declared.example.shows)
  }

  /// A line without its margin; what stands at the two ends of a banner is moved together.
  private static func narrowed(_ line: some StringProtocol) -> String {
    String(line).trimmed.replacing(/\s{20,}/, with: "   ")
  }

  @Test func `no line of help is wider than a terminal`() {
    for command in BenchIndex.all.commands {
      let page = TextRenderer(width: 80).plain(command.helpPage)
      for line in page.split(separator: "\n") { #expect(line.count <= 80, "\(line)") }
    }
  }

  @Test func `every command has an example of its own`() {
    for command in BenchIndex.all.commands {
      #expect(!command.examples.isEmpty, "\(command.name) has none.")
      for example in command.examples {
        #expect(example.line.hasPrefix(command.name), "\(example.line) is no \(command.name).")
      }
    }
  }

  @Test(arguments: Setting.allCases)
  func `a setting can be reached`(_ setting: Setting) throws {
    let stage = try Stage(setting)
    #expect(try stage.bench.workspace.verify().faults.isEmpty)
  }
}

/// An example and the command that declares it.
struct DeclaredExample: Sendable, CustomTestStringConvertible {
  let command: String
  let example: Example

  var testDescription: String { "\(example.line) (\(example.setting))" }

  static var all: [DeclaredExample] {
    BenchIndex.all.commands.flatMap { command in
      command.examples.map { DeclaredExample(command: command.name, example: $0) }
    }
  }
}
