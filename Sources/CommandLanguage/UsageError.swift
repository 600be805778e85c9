public import Wording

/// What can be wrong with a command line.
public enum UsageError: ExplainedError {
  case unknownCommand(String, nearest: String?)
  case ambiguous(String, [String])
  case incomplete(String, String?, [String])
  case missing(String, wanted: String)
  case unreadable(String, String, wanted: String)
  case unknownOption(String, among: [String])
  case optionTwice(String)
  case optionWithoutValue(String)
  case leftOver(String)
  case openQuote(String)

  /// The error in words.
  public var explanation: Explanation {
    switch self {
    case .unknownCommand(let typed, let nearest):
      Explanation(
        "command.unknown", "There is no command '\(typed)'.",
        hint: nearest.map { "Did you mean \($0)?" } ?? "Type help for what you can do.")
    case .ambiguous(let typed, let names):
      Explanation(
        "command.ambiguous", "'\(typed)' could be \(Enumeration.either(names)).",
        hint: "Type a letter more.")
    case .incomplete(let first, let second, let names):
      Explanation(
        "command.incomplete",
        second.map { "There is no command '\(first) \($0)'." } ?? "'\(first)' wants a second word.",
        hint: "Type \(Enumeration.either(names)).")
    case .missing(let name, let wanted):
      Explanation(
        "argument.missing", "\(name.uppercased()) is missing: \(wanted).",
        hint: "TAB shows what may stand here.")
    case .unreadable(let name, let typed, let wanted):
      Explanation(
        "argument.unreadable", "'\(typed)' cannot be the \(name): it wants \(wanted).",
        hint: "TAB shows what may stand here.")
    case .unknownOption(let name, let known):
      Explanation(
        "option.unknown", "There is no option --\(name) here.",
        hint: Nearest.word(to: name, among: known).map { "Did you mean --\($0)?" }
          ?? (known.isEmpty
            ? "This command takes none; put words that begin with -- in quotes."
            : "Choose from \(Enumeration.all(known.map { "--" + $0 }))."))
    case .optionTwice(let name):
      Explanation("option.twice", "--\(name) is given twice.", hint: "Leave one out.")
    case .optionWithoutValue(let name):
      Explanation(
        "option.no-value", "--\(name) wants something after it.",
        hint: "Put it in quotes when it has spaces: --\(name) \"…\"")
    case .leftOver(let word):
      Explanation(
        "argument.left-over", "'\(word)' is one word too many.",
        hint: "Put words that belong together in quotes: \"…\"")
    case .openQuote(let rest):
      Explanation(
        "line.open-quote", "The quotation mark before '\(rest)' has no partner.",
        hint: "Close it at the end of the text.")
    }
  }
}
