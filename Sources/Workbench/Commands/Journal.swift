import Auditing
import CommandLanguage
import Documents
import Storage
import Wording

extension BenchCommand {
  /// Shows what was done, by whom and when.
  static let journal = BenchCommand(
    "journal", in: .keeping, "Show what was done last, by whom and when.",
    .optionalArgument("number", Int.self, "How many entries; 20 unless told."),
    examples: [Example("journal 3", "when (UTC)        who         what")]
  ) { bench, number in
    let entries = try bench.workspace.journal(last: number ?? 20, of: bench.focus.audit)
    guard !entries.isEmpty else { return .show(.line("Nothing was done yet.")) }
    let editions = try bench.focus.audit.map { try bench.workspace.editions(of: $0) } ?? []
    let rows: [[Cell]] = entries.map { entry in
      let template = editions.last { $0.since <= entry.sequence }?.template
      return [
        .text(Inline("\(entry.stamp.at.day) \(entry.stamp.at.clock)")),
        .text(Inline(entry.stamp.person.name)),
        .text(Inline(JournalSentence(entry, template: template).text)),
      ]
    }
    return .show(Document(nil, [.table(Table(["when (UTC)", "who", "what"], rows: rows))]))
  }

  /// Checks the workspace file and its journal.
  static let verify = BenchCommand(
    "verify", in: .keeping, "Check the workspace file and every entry of its journal.",
    examples: [Example("verify", "The workspace is whole.")]
  ) { bench in
    let verification = try bench.workspace.verify()
    guard verification.isSound else {
      throw WorkbenchError.unsound(verification.faults.map(\.words))
    }
    let head = verification.head
    return .show(
      .remark(
        .done, "The workspace is whole.",
        "\(Count(head.count, "journal entry", "journal entries")), head \(head.short)."))
  }
}
