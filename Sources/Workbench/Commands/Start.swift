import Auditing
import CommandLanguage
import Documents
import Storage

extension BenchCommand {
  /// Starts an audit and takes it into focus.
  static let start = BenchCommand(
    "start", in: .beginning, "Start an audit of a template that is loaded.",
    .argument("name", Audit.Name.self, "What the audit is called, such as neglect-2026."),
    .argument(
      "template", String.self, "A template that is loaded.", offering: Offers.editions),
    .option("title", String.self, "The audit's title."),
    .option("period", String.self, "The practice looked at: \"the last 12 months\"."),
    examples: [
      Example(
        "start neglect-2027 neglect --title \"Neglect 2027\"",
        "Neglect 2027 is started, on edition 2026.2 of neglect.", in: "loaded")
    ]
  ) { bench, name, id, title, period in
    let stamp = try bench.stamp()
    guard name.isWellFormed else { throw AuditingError.unusableName(name.text) }
    let template = try bench.workspace.template(Template.ID(id), edition: nil)
    guard template.kind == .caseAudit else { throw WorkbenchError.kindNotRun(template) }
    let audit = Audit(
      name: name, title: title ?? template.title, template: template.id,
      edition: template.edition, period: period ?? "", agencies: [])
    try bench.workspace.start(audit, by: stamp)
    bench.focus.audit = name
    return .done(
      Inline("\(audit.title) is started, on edition \(audit.edition) of \(template.id)."),
      "Next: invite AGENCY …")
  }
}
