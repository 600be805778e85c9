import Wording

/// All commands, found by name, by unique prefix, and by what was probably meant.
public struct CommandIndex<Subject, Reply> {
  /// The commands, in the order of the help page.
  public let commands: [Command<Subject, Reply>]

  /// Makes an index.
  public init(_ commands: [Command<Subject, Reply>]) { self.commands = commands }

  /// The command that words begin with, and the words after its name.
  ///
  /// Each word of a name may be shortened as long as one command answers to it; a name typed in full
  /// always means itself.
  ///
  /// - Throws: `unknownCommand`, `ambiguous` or `incomplete`.
  public func find(_ words: [Word]) throws(UsageError) -> Found {
    guard !words.isEmpty else { throw .unknownCommand("", nearest: nil) }
    let typed = words.map(\.text)
    let matching = commands.filter { $0.answers(to: typed) }
    let exact = matching.filter { Array(typed.prefix($0.nameWords.count)) == $0.nameWords }
    if let command = exact.max(by: { $0.nameWords.count < $1.nameWords.count }) {
      return Found(command: command, words: words[command.nameWords.count...])
    }
    guard let first = typed.first else { throw .unknownCommand("", nearest: nil) }
    if matching.count > 1 { throw .ambiguous(first, matching.map(\.name)) }
    guard let command = matching.first else { throw unknown(typed) }
    return Found(command: command, words: words[command.nameWords.count...])
  }

  /// A command and the words that stand after its name.
  public struct Found {
    /// The command.
    public let command: Command<Subject, Reply>
    /// The words after its name.
    public let words: ArraySlice<Word>
  }

  private func unknown(_ typed: [String]) -> UsageError {
    let family = commands.filter { $0.nameWords.count > 1 && $0.nameWords[0].hasPrefix(typed[0]) }
    guard family.isEmpty else {
      return .incomplete(family[0].nameWords[0], typed.dropFirst().first, family.map(\.name))
    }
    return .unknownCommand(
      typed[0], nearest: Nearest.word(to: typed[0], among: commands.map { $0.nameWords[0] }))
  }
}

extension Command {
  /// Whether every word of the name is begun by the word typed in its place.
  func answers(to typed: [String]) -> Bool {
    typed.count >= nameWords.count && zip(nameWords, typed).allSatisfy { $0.hasPrefix($1) }
  }
}
