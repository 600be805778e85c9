/// One thing a template asks.
public struct Question: Hashable, Sendable {
  /// A question's name, the same in every edition: N6.
  public struct ID: Identifier {
    /// The name as written.
    public let text: String
    /// Takes a name as it stands.
    public init(_ text: String) { self.text = text }
  }

  /// The question's name.
  public let id: ID
  /// The section it stands in.
  public let section: Section.ID
  /// The question in words.
  public let wording: String
  /// What an auditor looks for on the file.
  public let lookFor: String
  /// The agencies that are asked, in the order of the template.
  public let agencies: [Agency.ID]
  /// How it is answered.
  public let kind: AnswerKind
  /// What it is about, from the template's list of themes.
  public let theme: Theme.ID

  /// Makes a question.
  public init(
    id: ID, section: Section.ID, wording: String, lookFor: String, agencies: [Agency.ID],
    kind: AnswerKind, theme: Theme.ID
  ) {
    self.id = id
    self.section = section
    self.wording = wording
    self.lookFor = lookFor
    self.agencies = agencies
    self.kind = kind
    self.theme = theme
  }

  /// What may be said where no other answer fits.
  public var nonAnswers: [NonAnswer] {
    guard case .scale(let scale) = kind else { return NonAnswer.allCases }
    return scale.nonAnswers
  }

  /// The scale, when it is answered by a level.
  public var scale: Scale? {
    guard case .scale(let scale) = kind else { return nil }
    return scale
  }

  /// Whether an answer is of the kind this question asks for.
  public func accepts(_ answer: Answer) -> Bool {
    switch (kind, answer) {
    case (_, .nonAnswer(let non)): nonAnswers.contains(non)
    case (.scale(let scale), .level(let level)): scale.level(level) != nil
    case (.dates, .dates): true
    case (.count, .count(let number)): (0...9999).contains(number)
    case (.choices(let picks), .choices(let picked)):
      picked.allSatisfy { id in picks.choices.contains { $0.id == id } }
    default: false
    }
  }
}
