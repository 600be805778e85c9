/// What is said where no level fits.
///
/// The kinds mean different things and are never merged.
public enum NonAnswer: String, Hashable, Sendable, CaseIterable {
  /// The question does not arise for this agency and case; why is always asked.
  case notApplicable = "not-applicable"
  /// The auditor could not tell.
  case notKnown = "not-known"
  /// It should be on the file and is not.
  case noEvidence = "no-evidence"

  /// The words shown for it.
  public var label: String {
    switch self {
    case .notApplicable: "Not applicable"
    case .notKnown: "Not known"
    case .noEvidence: "No evidence on file"
    }
  }

  /// The single letter that answers with it at the prompt.
  public var letter: Character {
    switch self {
    case .notApplicable: "a"
    case .notKnown: "k"
    case .noEvidence: "e"
    }
  }

  /// The number by which answers keep it.
  ///
  /// 252 is kept for "not applicable by rule".
  public var code: UInt8 {
    switch self {
    case .notApplicable: 251
    case .notKnown: 253
    case .noEvidence: 254
    }
  }
}
