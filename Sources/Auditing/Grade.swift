/// A judgement about a section, a return or a case, by someone, on a day, for a reason.
public struct Grade: Hashable, Sendable {
  /// What it judges.
  public let subject: GradeSubject
  /// The level of the template's scale of grades.
  public let level: Level.ID
  /// Why.
  public let reason: String
  /// Why a limit that speaks against it should not hold, where one does.
  public let against: String?
  /// Who gave it, and when.
  public let stamp: Stamp

  /// Makes a grade.
  public init(
    subject: GradeSubject, level: Level.ID, reason: String, against: String?, stamp: Stamp
  ) {
    self.subject = subject
    self.level = level
    self.reason = reason
    self.against = against
    self.stamp = stamp
  }
}

/// A moderated grade against a self-grade.
public enum Movement: String, Hashable, Sendable, CaseIterable {
  case raised
  case confirmed
  case lowered
  /// One of the two was never given.
  case notReached = "not reached"

  /// The movement from one grade to another on a scale.
  public init(from self_: Level.ID?, to moderated: Level.ID?, on scale: Scale?) {
    guard let self_, let moderated, let scale else {
      self = .notReached
      return
    }
    if scale.isBetter(moderated, than: self_) {
      self = .raised
    } else {
      self = scale.isBetter(self_, than: moderated) ? .lowered : .confirmed
    }
  }
}
