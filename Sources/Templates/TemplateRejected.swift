public import Wording

/// A template that was not loaded, and everything that has to change in it.
public struct TemplateRejected: ExplainedError {
  /// The name of the template's source.
  public let name: String
  /// All complaints, in order of line.
  public let diagnostics: [Diagnostic]
  /// The whole listing as it is shown: every complaint with its line and a caret, then the count, and
  /// where to read more.
  public private(set) var lines: [String]

  private var closing: String

  init(name: String, diagnostics: [Diagnostic], listing: [String], isCutShort: Bool) {
    self.name = name
    self.diagnostics = diagnostics
    closing = Self.closing(diagnostics.count, isCutShort)
    lines = listing + [closing, Self.more(about: diagnostics.map(\.code))]
  }

  /// The same, said about a template that was to be written.
  var whileWriting: TemplateRejected {
    var rejected = self
    rejected.closing = closing.replacing("Nothing was loaded.", with: "Nothing was written.")
    rejected.lines = lines.map { $0 == closing ? rejected.closing : $0 }
    return rejected
  }

  /// How many complaints there are, and that nothing was loaded.
  public var explanation: Explanation { Explanation("template.rejected", closing, hint: nil) }

  private static func closing(_ count: Int, _ isCutShort: Bool) -> String {
    let complaints = "\(Count(count, "complaint"))"
    return isCutShort
      ? "\(complaints), and there are more. Nothing was loaded."
      : "\(complaints). Nothing was loaded."
  }

  /// Where to read more: the first three codes, or fewer where a line does not hold them.
  private static func more(about codes: [String]) -> String {
    var topics: [String] = []
    for code in codes where !topics.contains(code) && topics.count < 3 {
      guard line(naming: topics + [code]).count <= Listing.width else { break }
      topics.append(code)
    }
    return line(naming: topics)
  }

  private static func line(naming codes: [String]) -> String {
    "More: " + codes.map { "help \($0)" }.joined(separator: ", ") + "."
  }
}
