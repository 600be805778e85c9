import Auditing
import CommandLanguage
import Documents
import Storage
import Templates
import Wording

extension BenchCommand {
  /// Checks a template without loading it.
  static let checkTemplate = BenchCommand(
    "check-template", in: .templates, "Check a template's file and show everything wrong with it.",
    .argument(
      "template", String.self, "A template's name, or the path of its file.",
      offering: Offers.templates),
    examples: [
      Example("check-template neglect", "neglect 2026.2: 42 questions, no complaints.", in: "empty")
    ]
  ) { bench, word in
    let reading = try TemplateReader.read(bench.checkable(word))
    let template = reading.template
    let verdict =
      "\(template.id) \(template.edition): "
      + "\(Count(template.questions.count, "question")), no complaints."
    let warnings: [Block] = reading.warnings.isEmpty ? [] : [.lines(reading.lines)]
    return .show(Document(nil, warnings + [.paragraph(Inline(verdict))]))
  }
}

extension Bench {
  /// The source of a file or of a name on the shelf; else of a template that is loaded.
  fileprivate func checkable(_ word: String) throws -> TemplateSource {
    let isLoaded = try workspace.editions().contains { $0.id == EditionWord(word).id }
    let isOnShelf = TemplateShelf.isPath(word) || focus.shelf.names.contains(word)
    return try isLoaded && !isOnShelf ? templateSource(word) : focus.shelf.source(of: word)
  }
}
