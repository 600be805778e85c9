/// A limiting judgement: a named rule that caps a grade, with the words that explain it.
///
/// A limit challenges a grade and never sets one: whoever grades may go above it and say why.
public struct Limit: Hashable, Sendable {
  /// A limit's name in its template.
  public struct ID: Identifier {
    /// The name as written.
    public let text: String
    /// Takes a name as it stands.
    public init(_ text: String) { self.text = text }
  }

  /// The limit's name.
  public let id: ID
  /// The questions it watches.
  public let questions: [Question.ID]
  /// The standings that count against the grade.
  public let standings: Set<Standing>
  /// How many of the questions must stand so before the limit speaks.
  public let atLeast: Int
  /// What it caps.
  public let subject: GradeSubject
  /// The best grade that remains.
  public let cap: Level.ID
  /// What the limit says, as a sentence such as "The child was not seen or spoken to".
  public let words: String
  /// Which returns it looks at; all, when nil.
  public var condition: Condition?

  /// Makes a limit.
  public init(
    id: ID, questions: [Question.ID], standings: Set<Standing>, atLeast: Int,
    subject: GradeSubject, cap: Level.ID, words: String
  ) {
    self.id = id
    self.questions = questions
    self.standings = standings
    self.atLeast = atLeast
    self.subject = subject
    self.cap = cap
    self.words = words
  }
}

/// What a grade is about: one section, or the whole.
public enum GradeSubject: Hashable, Sendable {
  case section(Section.ID)
  case overall

  /// The subject as it is typed and stored: a section's name, or `overall`.
  public var text: String {
    switch self {
    case .section(let id): id.text
    case .overall: "overall"
    }
  }

  /// The subject of that name; any name but `overall` is a section's.
  public init(_ text: String) { self = text == "overall" ? .overall : .section(Section.ID(text)) }
}
