public import Wording

/// One thing offered for the word being typed, with a word about it.
public struct Candidate: Equatable, Sendable {
  /// What is put into the line.
  public var text: String
  /// A few words about it, shown beside it in a list.
  public var about: String

  /// Offers `text`, with a word about it.
  public init(_ text: String, _ about: String = "") {
    self.text = text
    self.about = about
  }
}

/// What may stand where the cursor is.
public struct Completion: Equatable, Sendable {
  /// How many scalars before the cursor the candidates replace.
  public var replacing: Int
  /// What may stand there; empty when nothing is known.
  public var candidates: [Candidate]

  /// Offers candidates for the last `replacing` scalars before the cursor.
  public init(replacing: Int, candidates: [Candidate]) {
    self.replacing = replacing
    self.candidates = candidates
  }

  /// Nothing to offer.
  public static let none = Completion(replacing: 0, candidates: [])
}

/// What to show before a line and how to help while it is typed.
public struct Prompt {
  /// What stands before the cursor; only its last line is redrawn while the line is edited.
  public var text: TerminalText
  /// What stands in the line at the beginning, to be kept or edited.
  public var initial: String
  /// False in a dialogue: Up finds no commands, and the line never enters history.
  public var keepsHistory: Bool
  /// The line as history may keep it, or nil to keep nothing: words about a case are left out.
  public var remembers: (_ line: String) -> String?
  /// What may stand at the cursor, counted in scalars from the start of the line.
  public var completes: (_ line: String, _ cursor: Int) -> Completion

  /// Describes a prompt; by default for a command, with nothing to offer.
  public init(
    text: TerminalText, initial: String = "", keepsHistory: Bool = true,
    remembers: @escaping (_ line: String) -> String? = { $0 },
    completes: @escaping (_ line: String, _ cursor: Int) -> Completion = { _, _ in .none }
  ) {
    self.text = text
    self.initial = initial
    self.keepsHistory = keepsHistory
    self.remembers = remembers
    self.completes = completes
  }
}
