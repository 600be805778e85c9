/// What was answered to a question.
///
/// Unanswered is no answer at all: `Answer?.none`.
public enum Answer: Hashable, Sendable {
  /// A level of the question's scale.
  case level(Level.ID)
  /// Why there is no level.
  case nonAnswer(NonAnswer)
  /// Two dates: when it began and when it was answered.
  case dates(from: Day, to: Day)
  /// How many.
  case count(Int)
  /// Those that apply, in the order of the question; possibly none of them.
  case choices([Choice.ID])
  /// The one choice that applies.
  case choice(Choice.ID)
  /// A date.
  case date(Day)
  /// A few words, which are narrative and kept as such.
  case text(String)
}

/// One thing that can be picked: of a question with several choices, or of a case's profile.
public struct Choice: Hashable, Sendable {
  /// A choice's name.
  public struct ID: Identifier {
    /// The name as written.
    public let text: String
    /// Takes a name as it stands.
    public init(_ text: String) { self.text = text }
  }

  /// The choice's name.
  public let id: ID
  /// The choice as it is shown.
  public let label: String

  /// Makes one thing that can be picked.
  public init(id: ID, label: String) {
    self.id = id
    self.label = label
  }
}
