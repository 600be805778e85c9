/// One thing a case's profile records, by a choice or band only: never free text, so that no name
/// and no date of birth can be kept.
public struct ProfileItem: Hashable, Sendable {
  /// An item's name as it is typed: `age-band`.
  public struct ID: Identifier {
    /// The name as written.
    public let text: String
    /// Takes a name as it stands.
    public init(_ text: String) { self.text = text }
  }

  /// The item's name as it is typed.
  public let id: ID
  /// What is asked: "Age band at the audit date".
  public let wording: String
  /// What can be said.
  public let choices: [Choice]

  /// Makes a profile item.
  public init(id: ID, wording: String, choices: [Choice]) {
    self.id = id
    self.wording = wording
    self.choices = choices
  }
}
