/// All a page or a status may know of an audit, taken at one moment.
public struct AuditSnapshot: Sendable {
  /// The audit.
  public let audit: Audit
  /// The edition it asks.
  public let template: Template
  /// The cases, by reference.
  public let cases: [Case]
  /// Every return, withdrawn ones too, by case and then by agency as the template orders them.
  public let returns: [Return]
  /// The panel's grades.
  public let panel: [Case.Reference: [GradeSubject: Grade]]
  /// The panel's grades under earlier editions that do not count as they stand any more.
  public var earlierPanel: [Case.Reference: [EarlierGrade]] = [:]
  /// The concerns, by number.
  public let concerns: [Concern]
  /// The findings, by number.
  public let findings: [Finding]
  /// The panel's own prose for the briefing.
  public let prose: [BriefingPart: String]

  /// Takes a snapshot of parts read in one transaction.
  public init(
    audit: Audit, template: Template, cases: [Case], returns: [Return],
    panel: [Case.Reference: [GradeSubject: Grade]], concerns: [Concern], findings: [Finding],
    prose: [BriefingPart: String]
  ) {
    self.audit = audit
    self.template = template
    self.cases = cases
    self.returns = returns
    self.panel = panel
    self.concerns = concerns
    self.findings = findings
    self.prose = prose
  }

  /// The returns for a case that count: all but the withdrawn.
  public func returns(for reference: Case.Reference) -> [Return] {
    returns.filter { $0.reference == reference && $0.state != .withdrawn }
  }

  /// One agency's return for a case, if it has one.
  public func given(_ reference: Case.Reference, _ agency: Agency.ID) -> Return? {
    returns.first { $0.reference == reference && $0.agency == agency }
  }

  /// The case of that reference, if the audit has it.
  public func audited(_ reference: Case.Reference) -> Case? {
    cases.first { $0.reference == reference }
  }

  /// The returns expected of agencies, the panel's own left out.
  public var agencyReturns: [Return] {
    returns.filter { $0.agency != .panel && $0.state != .withdrawn }
  }

  /// How many of the expected agency returns are in.
  public var returnsIn: Share {
    Share(agencyReturns.count { $0.state.isIn }, of: agencyReturns.count)
  }

  /// The concerns nobody has closed.
  public var openConcerns: [Concern] { concerns.filter { $0.closing == nil } }
}

/// The parts of a briefing that the panel may put in its own words.
public enum BriefingPart: String, Hashable, Sendable, CaseIterable {
  /// Why we looked.
  case why
  /// What happens next.
  case next
}
