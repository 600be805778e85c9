/// A passage of law or guidance that a standard answers to.
///
/// It is kept as an edition and a place in it, never as a bare chapter: chapter 2 of Working Together
/// meant something else in 2018 than it did in 2023.
public struct LegalBasis: Hashable, Sendable {
  /// A basis's name in its template: `ca04-s11`.
  public struct ID: Identifier {
    /// The name as written.
    public let text: String
    /// Takes a name as it stands.
    public init(_ text: String) { self.text = text }
  }

  /// The basis's name.
  public let id: ID
  /// The publication it stands in, which knows its edition and date.
  public let source: Source.ID
  /// Where in the publication: "section 11(2)".
  public let place: String

  /// Makes a basis.
  public init(id: ID, source: Source.ID, place: String) {
    self.id = id
    self.source = source
    self.place = place
  }
}

/// Whether what a question asks is required by law, expected by guidance, or good practice.
public enum Duty: String, Hashable, Sendable, CaseIterable {
  case statutory
  case should
  case goodPractice = "good-practice"

  /// The duty as it is shown.
  public var label: String {
    switch self {
    case .statutory: "Statutory"
    case .should: "Should"
    case .goodPractice: "Good practice"
    }
  }
}
