/// Several sheets in one file, in the order of their tabs.
public struct Book: Hashable, Sendable {
  /// The sheets, from the first tab.
  public var sheets: [Sheet]

  /// Makes a book.
  public init(sheets: [Sheet]) { self.sheets = sheets }
}
