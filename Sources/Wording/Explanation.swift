/// What a person is told when something cannot be done.
///
/// The summary says what is so or what the rule is, the most specific word first, and quotes the
/// person's own words in single quotes. The hint starts with a verb and can be typed.
public struct Explanation: Equatable, Sendable {
  /// A short stable name for the situation, in the person's terms: `case.unknown`.
  public var code: String
  /// What is so, in one sentence.
  public var summary: String
  /// What to do about it, in one sentence, or nil when there is nothing to do.
  public var hint: String?

  /// Makes an explanation of one situation.
  public init(_ code: String, _ summary: String, hint: String? = nil) {
    self.code = code
    self.summary = summary
    self.hint = hint
  }
}

/// An error that can be shown to the person at the prompt as it stands.
///
/// Cases are facts with typed payloads; all the sentences of a module stand in one switch in the
/// file of its error.
public protocol ExplainedError: Error, Equatable, Sendable {
  /// The error in words.
  var explanation: Explanation { get }
}
