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
  /// When it arises; always, when nil.
  public var applies: Condition?
  /// What evidence is expected, or an empty text.
  public var evidence = ""
  /// The answers that are not complete without a note.
  public var needsNote = NoteNeed.never
  /// How much it counts where questions are put in order: 1 to 10.
  public var weight = 1
  /// Whether what it asks is required by law, expected, or good practice.
  public var duty: Duty?
  /// How likely what is written about it tells who somebody is.
  public var identifies = Identifiability.perhaps
  /// The laws and guidance it answers to.
  public var law: [LegalBasis.ID] = []
  /// What it was called in earlier editions; several when it joins what was asked apart.
  public var earlier: [ID] = []
  /// What becomes of an answer given under an earlier name.
  public var carry: Carry?

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
    case (.count, .count(let number)): Tally.range.contains(number)
    case (.choice(let picks), .choice(let picked)): picks.choice(picked) != nil
    case (.choices(let picks), .choices(let picked)):
      picked.allSatisfy { picks.choice($0) != nil }
    case (.date, .date): true
    case (.text(let asked), .text(let text)):
      !text.allSatisfy(\.isWhitespace) && text.count <= asked.most
    default: false
    }
  }
}
