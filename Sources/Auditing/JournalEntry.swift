/// One change as the journal tells it: who did what to what, from what to what, when and why.
public struct JournalEntry: Hashable, Sendable {
  /// Its place in the journal, from 1.
  public let sequence: Int
  /// Who, and when.
  public let stamp: Stamp
  /// What was done, as a verb in the past: "answered".
  public let verb: Verb
  /// The audit it belongs to, if any.
  public let audit: Audit.Name?
  /// The case, if any.
  public let reference: Case.Reference?
  /// The agency, if any.
  public let agency: Agency.ID?
  /// What exactly: a question, a section, a number.
  public let subject: String
  /// What it was before, coded; empty for nothing.
  public let before: String
  /// What it is after, coded; empty for nothing.
  public let after: String

  /// Makes an entry.
  public init(
    sequence: Int, stamp: Stamp, verb: Verb, audit: Audit.Name?, reference: Case.Reference?,
    agency: Agency.ID?, subject: String, before: String, after: String
  ) {
    self.sequence = sequence
    self.stamp = stamp
    self.verb = verb
    self.audit = audit
    self.reference = reference
    self.agency = agency
    self.subject = subject
    self.before = before
    self.after = after
  }

  /// What can be done to a workspace.
  public enum Verb: String, Hashable, Sendable, CaseIterable {
    case loaded, started, invited, added, profiled, involved, answered, noted, evidenced, flagged
    case pointed, quoted, graded, moderated, submitted, reopened, withdrew, raised, closed
    case concluded, dropped, worded, published, migrated
  }
}
