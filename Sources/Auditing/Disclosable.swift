/// Who may read a page.
public enum Audience: String, Hashable, Sendable, CaseIterable {
  /// The business unit and the panel.
  case `internal`
  /// The partnership's agencies.
  case partnership
  /// Everybody.
  case `public`
}

/// A page that says what on it must be looked at before it is let out.
public protocol Disclosable: Sendable {
  /// Everything on it that people wrote, with where it stands.
  var passages: [Passage] { get }
}

/// Words that people wrote, and where on a page they stand.
public struct Passage: Hashable, Sendable {
  /// Where they stand, as the person who wrote them knows it: "finding 3".
  public let place: String
  /// The words.
  public let words: String

  /// Makes a passage.
  public init(_ place: String, _ words: String) {
    self.place = place
    self.words = words
  }
}
