public import Wording

/// A template that was not loaded, and everything that has to change in it.
public struct TemplateRejected: ExplainedError {
  /// The name of the template's source.
  public let name: String
  /// All complaints, in order of line.
  public let diagnostics: [Diagnostic]
  /// The whole listing as it is shown: every complaint with its line and a caret, then the count.
  public let lines: [String]

  init(name: String, diagnostics: [Diagnostic], listing: [String], isCutShort: Bool) {
    self.name = name
    self.diagnostics = diagnostics
    self.lines = listing + [Self.closing(diagnostics.count, isCutShort)]
  }

  /// How many complaints there are, and that nothing was loaded.
  public var explanation: Explanation {
    Explanation("template.rejected", lines.last ?? "", hint: nil)
  }

  private static func closing(_ count: Int, _ isCutShort: Bool) -> String {
    let complaints = "\(Count(count, "complaint"))"
    return isCutShort
      ? "\(complaints), and there are more. Nothing was loaded."
      : "\(complaints). Nothing was loaded."
  }
}
