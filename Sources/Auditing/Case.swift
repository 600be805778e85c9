/// One file, incident or meeting looked at, under a reference only.
public struct Case: Hashable, Sendable {
  /// A case's reference: letters and digits, at most 12, so that it can hold no name in full with a
  /// date and no number that identifies.
  ///
  /// Always upper case.
  public struct Reference: Identifier {
    /// The reference in upper case.
    public let text: String
    /// Takes a reference as it stands, in upper case.
    public init(_ text: String) { self.text = text.uppercased() }

    /// Why a reference may not be used, or nil when it may.
    public var fault: Fault? {
      let scalars = text.unicodeScalars
      let isPlain = scalars.allSatisfy {
        ("A"..."Z").contains($0) || ("0"..."9").contains($0)
      }
      if text.isEmpty || scalars.count > 12 || !isPlain { return .shape }
      let digits = scalars.count { ("0"..."9").contains($0) }
      if digits == 0 { return .onlyLetters }
      return digits >= 8 ? .manyDigits : nil
    }

    /// What can be wrong with a reference.
    public enum Fault: Hashable, Sendable {
      /// Something other than letters and digits, none of them, or more than 12.
      case shape
      /// Letters alone could be a name.
      case onlyLetters
      /// Eight digits or more could be an NHS number, a pupil number or a date of birth.
      case manyDigits
    }
  }

  /// The reference by which everybody speaks of the case.
  public let reference: Reference
  /// What is recorded of the case, by choices and bands only.
  ///
  /// What nobody said is absent.
  public let profile: [ProfileItem.ID: Choice.ID]
  /// What each agency said of it.
  ///
  /// An agency that has not yet said is absent.
  public let involvement: [Agency.ID: Involvement]

  /// Makes a case.
  public init(
    reference: Reference, profile: [ProfileItem.ID: Choice.ID],
    involvement: [Agency.ID: Involvement]
  ) {
    self.reference = reference
    self.profile = profile
    self.involvement = involvement
  }
}

/// Whether an agency knows a case.
///
/// "Not yet said" is no involvement at all: `Involvement?.none`.
public enum Involvement: String, Hashable, Sendable, CaseIterable {
  case known
  case notKnown = "not-known"
}
