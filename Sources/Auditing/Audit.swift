/// One run of a template: a title, a period, and the agencies that take part.
public struct Audit: Hashable, Sendable {
  /// An audit's name as it is typed: `neglect-2026`.
  public struct Name: Identifier {
    /// The name as written.
    public let text: String
    /// Takes a name as it stands.
    public init(_ text: String) { self.text = text }

    /// Whether the name is letters, digits and hyphens, begins with a letter and has at most 40.
    public var isWellFormed: Bool {
      text.count <= 40 && text.first?.isLetter == true
        && text.unicodeScalars.allSatisfy {
          $0.isASCII && ($0.properties.isAlphabetic || (48...57).contains($0.value) || $0 == "-")
        }
    }
  }

  /// The audit's name as it is typed.
  public let name: Name
  /// The audit's title as it is shown.
  public let title: String
  /// The template it asks.
  public let template: Template.ID
  /// The edition of that template, for as long as the audit lasts.
  public let edition: String
  /// The period of practice looked at, in words, or an empty text.
  public let period: String
  /// The agencies invited, in the order of the template.
  public let agencies: [Agency.ID]

  /// Makes an audit.
  public init(
    name: Name, title: String, template: Template.ID, edition: String, period: String,
    agencies: [Agency.ID]
  ) {
    self.name = name
    self.title = title
    self.template = template
    self.edition = edition
    self.period = period
    self.agencies = agencies
  }
}
