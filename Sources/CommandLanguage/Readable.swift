/// A value that can be read from one word of a command line.
public protocol Readable {
  /// What is wanted, in words: "a case's reference, such as C01".
  static var wanted: String { get }
  /// Whether the value is somebody's words about a case, which are never kept in the history.
  static var isNarrative: Bool { get }
  /// Reads the word, or gives nil when it is no such value.
  init?(word: String)
}

extension Readable {
  /// Most values are names and numbers.
  public static var isNarrative: Bool { false }
}

extension String: Readable {
  /// What is wanted, in words.
  public static var wanted: String { "some text" }
  /// Any word is text.
  public init?(word: String) { self = word }
}

extension Int: Readable {
  /// What is wanted, in words.
  public static var wanted: String { "a whole number, such as 3" }
  /// Reads decimal digits.
  public init?(word: String) { self.init(word, radix: 10) }
}

/// Somebody's words about a case: kept in the workspace and nowhere else.
public struct Narrative: Readable, Equatable, Sendable {
  /// The words.
  public let text: String
  /// What is wanted, in words.
  public static var wanted: String { "a sentence" }
  /// Always: that is what the type is for.
  public static var isNarrative: Bool { true }
  /// Takes any words but none.
  public init?(word: String) {
    let trimmed = word.drop { $0.isWhitespace }
    guard !trimmed.isEmpty else { return nil }
    text = String(trimmed)
  }
}
