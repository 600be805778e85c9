/// A name for several agencies.
public struct AgencyGroup: Hashable, Sendable {
  /// The group's name as it is typed: `health`.
  public let id: String
  /// Its agencies, by way of other groups too, in the template's order.
  public let members: [Agency.ID]

  /// Makes a group.
  public init(id: String, members: [Agency.ID]) {
    self.id = id
    self.members = members
  }
}

/// A partner organisation that reads its own files.
public struct Agency: Hashable, Sendable {
  /// An agency's name as it is typed: `health-visiting`.
  public struct ID: Identifier {
    /// The name as written.
    public let text: String
    /// Takes a name as it stands.
    public init(_ text: String) { self.text = text }

    /// The panel, which answers once for each case at the audit meeting and is no agency.
    public static let panel = ID("panel")
  }

  /// The agency's name as it is typed.
  public let id: ID
  /// The agency's name as it is shown: "Health visiting and school nursing".
  public let name: String

  /// Makes an agency.
  public init(id: ID, name: String) {
    self.id = id
    self.name = name
  }
}
