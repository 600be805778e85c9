public import CommandLanguage
public import Documents
public import Terminal

/// What a command hands back: it never prints and never reads.
public enum Reply {
  /// It is done; said to a person, silent in a script.
  case done(Document)
  /// Something to be seen.
  case show(Document)
  /// A conversation to be had.
  case ask(any Dialogue)
  /// The person wants to go.
  case leave

  /// Says that something is done, in a line or two.
  static func done(_ lines: Inline...) -> Reply {
    .done(Document(nil, [.remark(Remark(.done, lines))]))
  }
}

/// A conversation of more than one line, as a value that is easy to replay.
public protocol Dialogue {
  /// The page that puts the present question.
  func page(on bench: Bench) throws -> Document
  /// What stands before the line that is typed.
  var prompt: String { get }
  /// What may be typed, with a word about each.
  func offers(on bench: Bench) -> [Candidate]
  /// Takes one line of answer and says how the conversation goes on.
  mutating func take(_ line: String, on bench: Bench) throws -> Turn
}

/// How a conversation goes on.
public enum Turn {
  /// At the same question, after a remark.
  case stay(Document?)
  /// At another question, after a remark.
  case next(Document?)
  /// Not at all, or with another conversation.
  case finished(Document?, then: (any Dialogue)? = nil)
}

/// A command of the workbench.
public typealias BenchCommand = Command<Bench, Reply>

/// All commands of the workbench.
public typealias BenchIndex = CommandIndex<Bench, Reply>
