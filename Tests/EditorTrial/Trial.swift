import Terminal
import Wording

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// The loop: `lines` are said back, and a few words do something.
struct Trial {
  let lines: any LineSource
  let screen: Screen

  /// A person when there is one; a script given as an argument; else standard input.
  static func source() -> any LineSource {
    if CommandLine.arguments.count > 1 {
      return ScriptedLines(CommandLine.arguments[1], name: "argument")
    }
    let history = environment("TRIAL_HISTORY").map { LineHistory(path: $0) }
    return LineEditor(program: "trial", history: history) ?? PipedLines()
  }

  private static func environment(_ name: String) -> String? {
    getenv(name).map { String(cString: $0) }
  }

  /// Runs until there is nothing more to come; gives the program's exit status.
  func run() -> Int32 {
    var number = 0
    while true {
      number += 1
      switch lines.next(prompt(number)) {
      case .line("quit"): return 0
      case .line(let line): answer(line)
      case .interrupted: say("interrupted")
      case .endOfInput:
        say("end of input")
        return 0
      case .terminated(let signal):
        say("terminated by \(signal)")
        return 128 + signal
      }
    }
  }

  private func prompt(_ number: Int) -> Prompt {
    let text =
      TerminalText(untrusted: "trial").styled(.strong)
      + TerminalText(untrusted: ":\(number)").styled(.good) + TerminalText(untrusted: "> ")
    return Prompt(text: text, completes: Self.completion)
  }

  private func answer(_ line: String) {
    switch line {
    case "ask": ask()
    case "two rows": twoRows()
    case "stray": raise(SIGINT)
    case "doom": raise(SIGTERM)
    default: echo("line", line)
    }
  }

  private func ask() {
    let prompt = Prompt(
      text: TerminalText(untrusted: "answer? "), initial: "so far, ŵ and “quotes”",
      keepsHistory: false)
    switch lines.next(prompt) {
    case .line(let line): echo("answer", line)
    case let other: say("\(other)")
    }
  }

  private func twoRows() {
    let prompt = Prompt(text: TerminalText(untrusted: "above\nbelow> "), keepsHistory: false)
    if case .line(let line) = lines.next(prompt) { echo("line", line) }
  }

  /// Says what came, with its length in scalars and its place.
  private func echo(_ what: String, _ line: String) {
    let shown = line.split(separator: "\n", omittingEmptySubsequences: false)
      .joined(separator: "\\n")
    let place = lines.place.map { " at \($0)" } ?? ""
    let head = TerminalText(untrusted: "\(what)[\(line.unicodeScalars.count)]").styled(.strong)
    screen.show(head + TerminalText(untrusted: "\(place): \(shown)"))
  }

  private func say(_ text: String) { screen.show(TerminalText(untrusted: text)) }

  // MARK: Completion

  private static let words = [
    Candidate("answer", "Answer the current question"),
    Candidate("ask", "Ask with an answer already there"),
    Candidate("moderate", "Bring the grades of several agencies together and agree on one"),
    Candidate("Llanfair"), Candidate("Llŷn"), Candidate("日本"), Candidate("colour="),
  ]

  private static func completion(_ line: String, _ cursor: Int) -> Completion {
    let typed = line.unicodeScalars.prefix(cursor)
    let start = typed.lastIndex(of: " ").map { typed.index(after: $0) } ?? typed.startIndex
    let word = String(String.UnicodeScalarView(typed[start...]))
    return Completion(
      replacing: word.unicodeScalars.count,
      candidates: words.filter { $0.text.hasPrefix(word) })
  }
}
