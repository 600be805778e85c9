/// Who is working, as they say themselves: a statement kept with every change, not a login.
public struct Person: Hashable, Sendable {
  /// The part a person plays in an audit.
  public enum Role: String, Hashable, Sendable, CaseIterable {
    /// Reads an agency's files and answers for it.
    case auditor
    /// Chairs the panel that moderates.
    case chair
    /// Runs the audit for the partnership.
    case officer
  }

  /// The name or job title they gave.
  public let name: String
  /// The agency they work for, if they said.
  public let agency: Agency.ID?
  /// The part they play.
  public let role: Role

  /// Makes a person from what they said of themselves.
  public init(name: String, agency: Agency.ID?, role: Role) {
    self.name = name
    self.agency = agency
    self.role = role
  }
}

/// Who made a change, and when.
public struct Stamp: Hashable, Sendable {
  /// Who made it.
  public let person: Person
  /// When it was made.
  public let at: Moment

  /// Makes the stamp of one change.
  public init(_ person: Person, at moment: Moment) {
    self.person = person
    self.at = moment
  }
}
