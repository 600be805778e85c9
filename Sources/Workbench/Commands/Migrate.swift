import Auditing
import CommandLanguage
import Documents
import Storage

extension BenchCommand {
  /// Takes an audit to another edition of its template, or says what that would do.
  static let migrate = BenchCommand(
    "migrate", in: .templates, "Take an audit to another edition of its template.",
    about: """
      No answer, note or grade is lost: what cannot go on stays readable, and is not counted. With \
      --dry-run nothing is changed. With --because it is done at once; without, the numbers are \
      shown, and it is done when you have said why and typed yes.
      """,
    .argument("audit", Audit.Name.self, "The audit.", offering: Offers.audits),
    .argument("edition", String.self, "A loaded edition.", offering: Offers.otherEditions),
    .flag("dry-run", "Only show what would be done."),
    .option("because", Narrative.self, "Why."),
    examples: [
      Example("migrate neglect-2026 2026.2", "neglect-2026 asks edition 2026.2 already."),
      Example(
        "migrate neglect-2026 2027.1 --dry-run",
        "There is no edition '2027.1' of neglect in the workspace."),
    ]
  ) { bench, name, edition, isDry, because in
    let plan = try bench.plan(name, edition)
    if isDry { return .show(MigrationPage(plan, name).document) }
    let stamp = try bench.stamp()
    try plan.check()
    guard let because else { return .ask(MigrationWalk(name, edition)) }
    let done = try bench.workspace.migrate(name, to: edition, because: because.text, by: stamp)
    return .show(
      MigrationPage(done, name).document
        + .remark(.done, "Migrated: \(name) asks edition \(edition) now."))
  }
}

extension Bench {
  /// What would become of an audit in another edition.
  func plan(_ name: Audit.Name, _ edition: String) throws -> MigrationPlan {
    let audit = try workspace.audit(name)
    if audit.edition == edition { throw WorkspaceError.sameEdition(name, edition) }
    let target = try workspace.template(audit.template, edition: edition)
    return MigrationPlan(try workspace.snapshot(of: name), to: target)
  }
}

extension Offers {
  /// The loaded editions of the template an audit asks, but for the one it asks.
  static func otherEditions(_ bench: Bench, _ words: [String]) -> [Offer] {
    guard let name = words.first, let audit = try? bench.workspace.audit(Audit.Name(name)),
      let kept = try? bench.workspace.editions()
    else { return [] }
    return kept.filter { $0.id == audit.template && $0.edition != audit.edition }
      .map { Offer($0.edition, $0.title) }
  }
}
