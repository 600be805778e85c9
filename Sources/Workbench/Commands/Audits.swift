import Auditing
import CommandLanguage
import Documents
import Storage
import Wording

extension BenchCommand {
  /// Lists the audits.
  static let audits = BenchCommand(
    "audits", in: .beginning, "List the audits of this workspace.",
    examples: [Example("audits", "audit         title         cases  returns in  open concerns")]
  ) { bench in
    let audits = try bench.workspace.audits()
    guard !audits.isEmpty else {
      return .show(.line("There are no audits yet. Type load neglect, then start NAME neglect."))
    }
    let rows: [[Cell]] = audits.map { summary in
      [
        .text(Inline(summary.audit.name.text)), .text(Inline(summary.audit.title)),
        .number(summary.cases),
        .share(part: summary.returnsIn.part, whole: summary.returnsIn.whole),
        .number(summary.openConcerns),
      ]
    }
    return .show(
      Document(
        nil,
        [.table(Table(["audit", "title", "cases", "returns in", "open concerns"], rows: rows))]))
  }
}
