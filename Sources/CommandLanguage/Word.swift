/// A word of a command line and where it stands.
public struct Word: Equatable, Sendable {
  /// The word, without the quotes it may have stood in.
  public let text: String
  /// Where it stands in the line, quotes included, counted in Unicode scalars.
  public let place: Range<Int>
  /// Whether it began with a quotation mark: a quoted word is never an option.
  public let isQuoted: Bool
}
