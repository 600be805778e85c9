import Auditing
import CommandLanguage
import Documents
import Sheets
import Templates
import Storage

extension BenchCommand {
  /// Writes a template as text or as sheets, in its one form.
  static let exportTemplate = BenchCommand(
    "export-template", in: .templates, "Write a template to a file: as text or as a spreadsheet.",
    about: """
      The file's name says how: NAME.yaml is text, NAME.xlsx a workbook, and a folder is filled \
      with CSV files. Without --to the text is shown. Nothing is lost on the way: import-template \
      reads back what was written.
      """,
    .argument(
      "template", String.self,
      "A template that is loaded, also as ID@EDITION, or its name or file.",
      offering: Offers.allTemplates),
    .option("to", String.self, "The file or folder to write."),
    .flag("replace", "Write over what is there."),
    examples: [
      Example(
        "export-template neglect",
        "# NEGLECT: what the audit asks, of whom, and what the briefing may advise.", in: "loaded"),
      Example(
        "export-template neglect --to neglect.pdf",
        "'neglect.pdf' is no kind of file a template is kept in.", in: "loaded"),
    ]
  ) { bench, word, path, replace in
    let source = try bench.templateSource(word)
    guard let path else {
      let lines = try TemplateWriter.canonical(source).split(
        separator: "\n", omittingEmptySubsequences: false)
      return .show(Document(nil, [.lines(lines.dropLast().map(String.init))]))
    }
    let place = bench.focus.shelf.place(of: path)
    let file = PageFile(path: path, at: place)
    switch try TemplateFormat(path: path) {
    case .text: try file.write(TemplateWriter.canonical(source), replacing: replace)
    case .workbook:
      let book = try Book(sheets: TemplateSheets.sheets(of: source))
      try file.write(XLSX.bytes(of: book), replacing: replace)
    case .folder:
      try TableFolder(path: path, place: place).write(
        TemplateSheets.sheets(of: source), of: TemplateSheets.names, replacing: replace)
    }
    return .done(Inline("Written to \(path)."))
  }
}

extension Bench {
  /// The source of a template: a file's, a loaded edition's, or one of the shelf.
  func templateSource(_ word: String) throws -> TemplateSource {
    if TemplateShelf.isPath(word) { return try focus.shelf.source(of: word) }
    let typed = EditionWord(word)
    let isLoaded = try workspace.editions().contains { $0.id == typed.id }
    guard typed.edition != nil || isLoaded else { return try focus.shelf.source(of: word) }
    let text = try workspace.source(of: typed.id, edition: typed.edition)
    return TemplateSource(name: word, text: text)
  }
}
