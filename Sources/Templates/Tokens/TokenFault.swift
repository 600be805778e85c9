/// What the token scan can find wrong, with the words for it.
enum TokenFault: Equatable {
  case anchor(String)
  case alias(String)
  case tag(String)
  case mergeKey
  case directive
  case secondDocument
  case complexKey
  case tooDeep
  case tooManyNodes
  case tab
  case colonInText(key: String?)
  case colonInContinuation(word: String)
  case openQuote(String)
  case afterQuote(String)
  case reserved(String)
  case noColon(String)
  case listOnKeyLine
  case openBracket(String)
  case strayBracket(String)

  /// Whether YAML allows it and templates do not; all else is a slip that YAML refuses too.
  var isRefusal: Bool {
    switch self {
    case .anchor, .alias, .tag, .mergeKey, .directive, .secondDocument, .complexKey, .tooDeep,
      .tooManyNodes:
      true
    default: false
    }
  }

  /// A short stable name for the fault, what is so, and what to type instead.
  var words: (code: String, summary: String, hint: String) {
    switch self {
    case .anchor(let name):
      (
        "yaml.anchor", "'\(name)' is an anchor; a template says each thing where it belongs.",
        "Remove \(name), or put the text in quotes."
      )
    case .alias(let name):
      (
        "yaml.alias", "'\(name)' points elsewhere; a template says each thing where it belongs.",
        "Write out what it stands for, or put the text in quotes: \"\(name)\"."
      )
    case .tag(let name):
      (
        "yaml.tag", "'\(name)' is a tag; in a template everything is text.",
        "Remove \(name), or put the text in quotes."
      )
    case .mergeKey:
      (
        "yaml.merge-key", "'<<' merges other keys in; a template writes its keys out.",
        "Write the keys out here."
      )
    case .directive:
      (
        "yaml.directive", "A line that starts with % is a directive; a template has none.",
        "Delete the line."
      )
    case .secondDocument:
      (
        "yaml.several-documents", "A second document starts here; a file holds one template.",
        "Delete this line, or move what follows to a file of its own."
      )
    case .complexKey:
      (
        "yaml.complex-key", "A key is one word with a colon after it, and this is not.",
        "Write the key as one word, or put the text in quotes."
      )
    case .tooDeep:
      (
        "yaml.too-deep", "This is nested more than \(TokenScan.deepest) levels deep.",
        "Move it out; no part of a template needs more than eight levels."
      )
    case .tooManyNodes:
      (
        "yaml.too-many", "The file has more than 300,000 parts.",
        "Check that this is a template, or split it into several."
      )
    case .tab:
      ("yaml.tab", "There is a tab in the indentation.", "Indent with spaces instead.")
    case .colonInText(let key):
      (
        "yaml.colon", "There is a colon inside the text, and the text has no quotes.",
        "Put the whole text in double quotes: \(key ?? "asks"): \"…\"."
      )
    case .colonInContinuation(let word):
      (
        "yaml.colon", "'\(word):' stands further in than the keys above, or is text with a colon.",
        "Move \(word) to the column of the keys above, or put the whole text in double quotes."
      )
    case .openQuote(let quote):
      (
        "yaml.open-quote", "The quotation mark opened here is not closed where the text ends.",
        "Close it with \(quote) at the end of the text."
      )
    case .afterQuote(let quote):
      (
        "yaml.after-quote", "The text goes on after its closing quotation mark.",
        quote == "'"
          ? "Write '' for an apostrophe inside single quotes, or use double quotes outside."
          : "Write \\\" for a quotation mark inside the text, or use single quotes outside."
      )
    case .reserved(let sign):
      (
        "yaml.reserved", "Text without quotes cannot start with \(sign).",
        "Put the text in double quotes."
      )
    case .noColon(let text):
      (
        "yaml.no-colon", "'\(text)' has no colon after its key.",
        "Write a colon and a space after the key: \(text.prefix { $0 != " " }): …"
      )
    case .listOnKeyLine:
      (
        "yaml.list-on-key-line", "A list cannot start on the line of its key.",
        "Put the - on a line of its own, or write the list in brackets: [a, b]."
      )
    case .openBracket(let bracket):
      (
        "yaml.open-bracket", "The \(bracket) opened here is not closed.",
        "Close it with \(bracket == "[" ? "]" : "}")."
      )
    case .strayBracket(let sign):
      (
        "yaml.stray-bracket", "There is a \(sign) here and nothing for it to close.",
        "Delete it, or put the text in double quotes."
      )
    }
  }
}
