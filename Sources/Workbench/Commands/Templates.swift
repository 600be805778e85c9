import Auditing
import CommandLanguage
import Documents
import Storage

extension BenchCommand {
  /// Lists the templates: those loaded, and those that can be.
  static let templates = BenchCommand(
    "templates", in: .templates, "List the templates that are loaded and those that can be.",
    examples: [Example("templates", "Loaded")]
  ) { bench in
    let kept = try bench.workspace.editions()
    let rows: [[Cell]] = kept.map {
      [
        .text(Inline($0.id.text)), .text(Inline($0.edition)), .text(Inline($0.title)),
        .number($0.questions),
      ]
    }
    let loaded: Block =
      kept.isEmpty
      ? .paragraph("None yet.")
      : .table(Table(["template", "edition", "title", "questions"], rows: rows))
    let names = bench.focus.shelf.names
    let shelf = names.isEmpty ? "None found." : names.joined(separator: "  ")
    return .show(
      Document(
        nil,
        [
          .heading("Loaded"), loaded, .heading("To be loaded with load NAME"),
          .paragraph(Inline(shelf)),
        ]))
  }
}
