import CommandLanguage
import Workbench

/// The page of all commands, made from the index.
enum ReferencePage {
  static var text: String {
    let commands = BenchIndex.all.commands
    var titles: [String] = []
    for command in commands where !titles.contains(command.group.title) {
      titles.append(command.group.title)
    }
    let groups = titles.map { title in
      let own = commands.filter { $0.group.title == title }.map(Self.section)
      return "## \(title)\n\n" + own.joined(separator: "\n")
    }
    return introduction + "\n" + groups.joined(separator: "\n")
  }

  private static let introduction = """
    \(MadePage.note("the commands"))

    # Commands

    What stands in capitals is put in by you; what stands in square brackets may be left out; `…`
    after a name means one or more. Every example is run by the tests, from a state they name.

    """

  private static func section(_ command: BenchCommand) -> String {
    var parts = ["### \(command.name)", fenced(command.usage), command.summary]
    if !command.about.isEmpty { parts.append(command.about) }
    let usages = command.usages.map { "- `\($0.shown)`: \($0.help)" }
    if !usages.isEmpty { parts.append(usages.joined(separator: "\n")) }
    let examples = command.examples.map { example in
      "> \(example.line)" + (example.shows.isEmpty ? "" : "\n\(example.shows)")
    }
    parts.append(fenced(examples.joined(separator: "\n\n")))
    return parts.joined(separator: "\n\n") + "\n"
  }

  private static func fenced(_ text: String) -> String { "```text\n\(text)\n```" }
}
