/// What would become of everything in an audit if it went to another edition.
///
/// Nothing is lost: of every question of before at which anything stands, each return says in one
/// move where it goes, and what does not go on stays readable under its edition.
public struct MigrationPlan: Sendable {
  /// What differs between the two editions.
  public let comparison: TemplateComparison
  /// Why it cannot be done as things stand; empty when it can.
  public let refusals: [MigrationRefusal]
  /// What becomes of each return, withdrawn ones too, in the order of the snapshot.
  public let returns: [ReturnMigration]
  /// What becomes of the panel's grades, case by case.
  public let panel: [Case.Reference: [GradeMove]]
  /// The same in numbers.
  public let counts: MigrationCounts
  /// Some answers before and after: up to three of each fate that is not to go on as it is.
  public let examples: [MigrationExample]
  /// Some grades before and after: up to three of each fate in which a level matters.
  public let gradeExamples: [GradeExample]

  /// Plans the change of an audit to an edition of its template.
  public init(_ snapshot: AuditSnapshot, to edition: Template) {
    let comparison = TemplateComparison(snapshot.template, edition)
    var planning = MigrationPlanning(comparison)
    returns = snapshot.returns.map { planning.plan($0) }
    panel = snapshot.panel.mapValues { planning.plan($0, for: nil) }
    planning.checkWhatIsInUse(snapshot)
    refusals = planning.refusals
    counts = MigrationCounts(returns, panel, snapshot, comparison)
    examples = MigrationExample.some(of: returns, comparison)
    gradeExamples = GradeExample.some(of: returns, panel)
    self.comparison = comparison
  }

  /// Lets only a plan pass that nothing speaks against.
  ///
  /// - Throws: `cannotMigrate`.
  public func check() throws(AuditingError) {
    if !refusals.isEmpty { throw .cannotMigrate(refusals) }
  }
}

/// An answer before and after.
public struct MigrationExample: Hashable, Sendable {
  /// The case.
  public let reference: Case.Reference
  /// The agency.
  public let agency: Agency.ID
  /// The question of before.
  public let question: Question
  /// The answer of before.
  public let answer: Answer
  /// What becomes of it.
  public let group: MigrationCounts.Group
  /// The question of now that has it or waits for one, where there is one.
  public let then: Question?
  /// The answer of now, where there is one.
  public let answerThen: Answer?

  static func some(of returns: [ReturnMigration], _ comparison: TemplateComparison)
    -> [MigrationExample]
  {
    var found: [MigrationCounts.Group: [MigrationExample]] = [:]
    for given in returns {
      for move in given.moves {
        guard let group = MigrationCounts.Group(move, given), group != .unchanged,
          found[group, default: []].count < 3,
          let example = MigrationExample(move, group, given, comparison)
        else { continue }
        found[group, default: []].append(example)
      }
    }
    return MigrationCounts.Group.allCases.flatMap { found[$0] ?? [] }
  }

  private init?(
    _ move: AnswerMove, _ group: MigrationCounts.Group, _ given: ReturnMigration,
    _ comparison: TemplateComparison
  ) {
    guard let question = comparison.old.question(move.from), let answer = move.answer else {
      return nil
    }
    let heirs = comparison.lineage.heirs(of: move.from)
    // A copy tells one question it comes from; a joined question has its answer from all of them.
    let copy = given.copies.first { heirs.contains($0.to) }
    let waiting = heirs.first { given.marks[$0] != nil }
    reference = given.reference
    agency = given.agency
    self.question = question
    self.answer = answer
    self.group = group
    then = (move.to ?? copy?.to ?? waiting).flatMap { comparison.new.question($0) }
    answerThen =
      switch move.fate {
      case .carried: answer
      case .mapped(_, let mapped): mapped
      case .setAside: copy?.answer
      }
  }
}
