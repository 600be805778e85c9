/// What a template gives its learning briefing: prose the panel starts from and may replace.
public struct Guidance: Hashable, Sendable {
  /// Why this is looked at, in a sentence or two.
  public let why: String
  /// What to do about a theme, for those who find it needs to be better.
  public let advice: [Advice]
  /// Tools and links for the reader.
  public let tools: [Source]
  /// What happens after an audit, in a sentence or two.
  public let next: String

  /// Makes a template's guidance.
  public init(why: String, advice: [Advice], tools: [Source], next: String) {
    self.why = why
    self.advice = advice
    self.tools = tools
    self.next = next
  }

  /// The advice about a theme, if the template gives any.
  public func advice(on theme: Theme.ID) -> Advice? { advice.first { $0.theme == theme } }
}

/// What to do about one theme, by role, and what a team should ask itself.
public struct Advice: Hashable, Sendable {
  /// The theme it is about.
  public let theme: Theme.ID
  /// What to do, by role.
  public let steps: [Step]
  /// A question for the team.
  public let question: String

  /// Makes advice about a theme.
  public init(theme: Theme.ID, steps: [Step], question: String) {
    self.theme = theme
    self.steps = steps
    self.question = question
  }

  /// One thing for one role to do.
  public struct Step: Hashable, Sendable {
    /// Who does it: "Everyone", "Health visitors".
    public let role: String
    /// What to do, starting with a verb.
    public let words: String

    /// Makes one step.
    public init(role: String, words: String) {
      self.role = role
      self.words = words
    }
  }
}
