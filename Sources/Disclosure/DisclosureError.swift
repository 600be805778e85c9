public import Wording

/// Why a page may not be let out.
public enum DisclosureError: ExplainedError {
  /// References of cases stand in these places.
  case caseReferences([Found])

  /// Something on a page that may not leave, and where it stands.
  public struct Found: Hashable, Sendable {
    /// Where it stands: "finding 3".
    public let place: String
    /// What it is, as it is written.
    public let words: String
  }

  /// The error in words.
  public var explanation: Explanation {
    switch self {
    case .caseReferences(let found):
      Explanation(
        "page.case-reference",
        "The page names a case: \(Enumeration.all(found.map { "'\($0.words)' in \($0.place)" })).",
        hint: "Put it in words that fit any case, then publish again.")
    }
  }
}
