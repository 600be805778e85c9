import Auditing
import CommandLanguage
import Documents
import Storage

extension BenchCommand {
  /// Takes an audit into focus.
  static let use = BenchCommand(
    "use", in: .beginning, "Take an audit into focus; commands then speak of it.",
    .argument("audit", Audit.Name.self, "The audit.", offering: Offers.audits),
    examples: [Example("use neglect-2026", "Neglect 2026 is in focus.")]
  ) { bench, name in
    let audit = try bench.workspace.audit(name)
    bench.focus.audit = audit.name
    return .done(Inline("\(audit.title) is in focus."))
  }
}
