/// One fact recorded of whoever answers: a school's phase, whether it boards, how many pupils it has.
public struct Attribute: Hashable, Sendable {
  /// An attribute's name in its template: `phase`.
  public struct ID: Identifier {
    /// The name as written.
    public let text: String
    /// Takes a name as it stands.
    public init(_ text: String) { self.text = text }
  }

  /// What an attribute can be.
  public enum Kind: Hashable, Sendable {
    /// One of several choices; yes and no are two.
    case choice([Choice])
    /// A whole number, such as pupils on roll.
    case number
  }

  /// What an attribute is for one respondent.
  public enum Value: Hashable, Sendable {
    case choice(Choice.ID)
    case number(Int)
  }

  /// The attribute's name.
  public let id: ID
  /// What is asked.
  public let wording: String
  /// What it can be.
  public let kind: Kind

  /// Makes an attribute.
  public init(id: ID, wording: String, kind: Kind) {
    self.id = id
    self.wording = wording
    self.kind = kind
  }
}
