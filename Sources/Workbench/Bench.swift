public import Auditing
public import Storage

/// What a person works at: the workspace, what they have in hand, and the clock.
///
/// Nothing else.
public final class Bench {
  /// The workspace that is open.
  public let workspace: Workspace
  /// What the person has in hand.
  public var focus: Focus
  /// The time now.
  public let clock: () -> Moment

  /// Makes a bench.
  public init(_ workspace: Workspace, focus: Focus, clock: @escaping () -> Moment) {
    self.workspace = workspace
    self.focus = focus
    self.clock = clock
  }
}

/// What a person has in hand.
public struct Focus: Equatable, Sendable {
  /// The audit that commands speak of.
  public var audit: Audit.Name?
  /// Who is working, once they have said.
  public var person: Person?
  /// Where templates are looked for.
  public var shelf: TemplateShelf

  /// Makes a focus.
  public init(audit: Audit.Name? = nil, person: Person? = nil, shelf: TemplateShelf) {
    self.audit = audit
    self.person = person
    self.shelf = shelf
  }
}
