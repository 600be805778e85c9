import CommandLanguage
import Documents
import Templates
import Wording

/// What `help` shows.
enum HelpPages {
  /// The index, one command's page, the page of a complaint's code, or the page about keys.
  ///
  /// - Throws: `noTopic`, `noDiagnostic` or what finding a command throws.
  static func page(on topic: [String]) throws -> Document {
    guard let first = topic.first else { return index }
    if first == "keys" { return keys }
    if first == "exit-codes" { return exitCodes }
    if topic.count == 1, first.contains(".") { return try diagnostic(first) }
    let words = CommandLine(topic.joined(separator: " ")).words
    let found = try BenchIndex.all.find(words)
    guard found.words.isEmpty else { throw WorkbenchError.noTopic(topic.joined(separator: " ")) }
    return found.command.helpPage
  }

  /// The page of a complaint about a template.
  private static func diagnostic(_ code: String) throws -> Document {
    guard let page = DiagnosticPage.page(code) else {
      throw WorkbenchError.noDiagnostic(code, among: DiagnosticPage.all.map(\.code))
    }
    return page.helpPage
  }

  private static var index: Document {
    BenchIndex.all.helpPage
      + Document(
        nil,
        [
          .paragraph(
            """
            help COMMAND tells all about one, with examples; help CODE what a complaint about a \
            template means; help keys the keys; help exit-codes what scripts see. Commands may be shortened as long as they stay clear. TAB completes.
            """)
        ])
  }

  private static let keys = Document(
    .strong("Keys"),
    [
      .facts([
        Fact("TAB", "Complete the word; a second TAB lists what is possible."),
        Fact("Up, Down", "Earlier and later commands. Answers are never among them."),
        Fact("Ctrl-R", "Search the earlier commands."),
        Fact("Ctrl-C", "Cancel the line. Nothing that was saved is lost."),
        Fact("Ctrl-D", "Leave, on an empty line; inside questions it is stop."),
        Fact("Ctrl-_", "Undo in the line."),
        Fact("Alt-Enter", "A new line inside the text."),
        Fact("Paste", "A paste of many lines is one edit; Enter takes it."),
      ])
    ])

  private static let exitCodes = Document(
    .strong("Exit codes"),
    [
      .facts(
        ExitCode.allCases.map { Fact(String($0.rawValue), Inline($0.meaning)) }
          + [Fact("128 + n", "Ended by signal n; what was acknowledged is saved.")])
    ])
}

/// How the program ends, for whoever started it.
public enum ExitCode: Int32, CaseIterable, Sendable {
  case fine = 0
  case refused = 1
  case noWorkspace = 2
  case notShown = 3
  case wrongOptions = 64

  /// What the code means.
  var meaning: String {
    switch self {
    case .fine: "All is well."
    case .refused:
      "A line of a script was refused. Nothing after it was run, unless with --keep-going."
    case .noWorkspace: "The workspace or the script could not be opened."
    case .notShown:
      "What there was to show could not be written: the disk is full, or its reader left."
    case .wrongOptions: "The options on the command line are wrong."
    }
  }
}
