import Auditing
import CommandLanguage
import Documents
import Foundation
import Sheets
import Templates
import Storage

extension BenchCommand {
  /// Reads a template from text or from sheets, and loads it in its one form.
  static let importTemplate = BenchCommand(
    "import-template", in: .templates, "Read a template from a spreadsheet or a text, and load it.",
    about: """
      Everything that is wrong is shown with its cell or line and what to type instead, and nothing \
      is loaded. With --to the template is written as text instead, and not loaded.
      """,
    .argument("file", String.self, "A workbook, a folder of CSV files, or a template's text."),
    .option("to", String.self, "The file of text to write, NAME.yaml."),
    .flag("replace", "Write over a file that is there."),
    examples: [
      Example(
        "import-template neglect", "Neglect, edition 2026.2: 42 questions in 8 sections.",
        in: "empty"),
      Example("import-template neglect.xlsx", "There is no file 'neglect.xlsx'.", in: "empty"),
    ]
  ) { bench, word, path, replace in
    guard let path else {
      let stamp = try bench.stamp()
      let (template, text) = try bench.imported(word)
      return try bench.keep(template, source: text, by: stamp)
    }
    guard case .text = try TemplateFormat(path: path) else { throw WorkbenchError.noFormat(path) }
    let (template, text) = try bench.imported(word)
    try PageFile(path: path, at: bench.focus.shelf.place(of: path))
      .write(text, replacing: replace)
    return .done(
      Inline("\(template.title), edition \(template.edition), is written to \(path)."),
      Inline("It is not loaded. To load it: load \(path)"))
  }
}

extension Bench {
  /// The template in a file of any format, and its canonical text.
  fileprivate func imported(_ path: String) throws -> (Template, String) {
    guard let sheets = try sheets(in: path) else {
      let source = try text(in: path)
      return (try TemplateReader.read(source).template, try TemplateWriter.canonical(source))
    }
    let made = try TemplateSheets.template(in: sheets, named: path)
    return (made.reading.template, made.source.text)
  }

  /// The text in a file, or that of a name on the shelf.
  private func text(in path: String) throws -> TemplateSource {
    guard case .text = try TemplateFormat(path: path) else {
      return try focus.shelf.source(of: path)
    }
    let file = BoundedFile(path: path, place: focus.shelf.place(of: path))
    return TemplateSource(name: path, bytes: try file.bytes(most: TableFolder.mostBytes))
  }

  /// The sheets of a workbook or a folder; nil for text, and for names on the shelf.
  private func sheets(in path: String) throws -> [Sheet]? {
    let place = focus.shelf.place(of: path)
    switch try TemplateFormat(path: path) {
    case .text: return nil
    case .workbook:
      let bytes = try BoundedFile(path: path, place: place).bytes(most: TableFolder.mostBytes)
      return try XLSX.book(from: bytes).sheets
    case .folder:
      var isFolder: ObjCBool = false
      let isThere = FileManager.default.fileExists(atPath: place, isDirectory: &isFolder)
      if isThere, isFolder.boolValue { return try TableFolder(path: path, place: place).sheets() }
      if path.contains("/") { throw WorkbenchError.noFile(path) }
      return nil
    }
  }
}
