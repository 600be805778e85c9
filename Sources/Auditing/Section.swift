/// A titled group of questions.
public struct Section: Hashable, Sendable {
  /// A section's name as it is typed: `voice`.
  public struct ID: Identifier {
    /// The name as written.
    public let text: String
    /// Takes a name as it stands.
    public init(_ text: String) { self.text = text }
  }

  /// The section's name as it is typed.
  public let id: ID
  /// The section's title.
  public let title: String
  /// The sources that show audits ask about this.
  public let sources: [Source.ID]
  /// Its questions, in order.
  public let questions: [Question]
  /// The laws and guidance it answers to; a section that has any is a standard.
  public var law: [LegalBasis.ID] = []
  /// What it was called in earlier editions.
  public var earlier: [ID] = []

  /// Makes a section.
  public init(id: ID, title: String, sources: [Source.ID], questions: [Question]) {
    self.id = id
    self.title = title
    self.sources = sources
    self.questions = questions
  }
}

/// A publication a template rests on.
public struct Source: Hashable, Sendable {
  /// A source's key in its template.
  public struct ID: Identifier {
    /// The name as written.
    public let text: String
    /// Takes a name as it stands.
    public init(_ text: String) { self.text = text }
  }

  /// The source's key.
  public let id: ID
  /// What it is: title, publisher, edition or date.
  public let title: String
  /// Where it is, or an empty text.
  public let link: String
  /// Which edition of it is meant: "2023".
  public var edition = ""
  /// The day it was published or came into force.
  public var date: Day?

  /// Makes a source.
  public init(id: ID, title: String, link: String) {
    self.id = id
    self.title = title
    self.link = link
  }
}

/// What a question or a finding is about, from one list for the whole template.
public struct Theme: Hashable, Sendable {
  /// A theme's name as it is typed: `history`.
  public struct ID: Identifier {
    /// The name as written.
    public let text: String
    /// Takes a name as it stands.
    public init(_ text: String) { self.text = text }
  }

  /// The theme's name as it is typed.
  public let id: ID
  /// The theme as it is shown: "Use of history".
  public let name: String

  /// Makes a theme.
  public init(id: ID, name: String) {
    self.id = id
    self.name = name
  }
}
