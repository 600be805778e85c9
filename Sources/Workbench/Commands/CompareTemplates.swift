import Auditing
import CommandLanguage
import Documents
import Storage
import Templates

extension BenchCommand {
  /// Lays two templates side by side and says what differs, and what would become of answers.
  static let compareTemplates = BenchCommand(
    "compare-templates", in: .templates, "Show what differs between two editions of a template.",
    about: """
      Each is the path of a file, a name on the shelf, or a template that is loaded; neglect@2026.1 \
      is a loaded edition. The first is the edition of before. Nothing is changed.
      """,
    .argument("before", String.self, "The edition of before.", offering: Offers.comparable),
    .argument("now", String.self, "The edition of now.", offering: Offers.comparable),
    examples: [
      Example(
        "compare-templates neglect@2026.2 neglect",
        "neglect 2026.2 is the same as neglect 2026.2."),
      Example(
        "compare-templates neglect neglct", "There is no template 'neglct' here."),
    ]
  ) { bench, before, now in
    let comparison = TemplateComparison(
      try bench.comparable(before), try bench.comparable(now))
    return .show(ComparisonPage(comparison).document)
  }
}

extension Bench {
  /// The template a word means: a file's, a loaded edition's, one on the shelf, one that is loaded.
  func comparable(_ word: String) throws -> Template {
    let (typed, names) = (EditionWord(word), focus.shelf.names)
    if !word.contains("/"), let edition = typed.edition {
      return try workspace.template(typed.id, edition: edition)
    }
    if TemplateShelf.isPath(word) || names.contains(word) {
      return try TemplateReader.read(focus.shelf.source(of: word)).template
    }
    let loaded = try workspace.editions().map(\.id.text)
    guard loaded.contains(word) else {
      throw WorkbenchError.noComparable(word, among: names + loaded)
    }
    return try workspace.template(Template.ID(word), edition: nil)
  }
}

extension Offers {
  /// What can be compared: the shelf's templates, and every loaded edition.
  static func comparable(_ bench: Bench, _ words: [String]) -> [Offer] {
    let kept = (try? bench.workspace.editions()) ?? []
    return templates(bench, words)
      + kept.map { Offer("\($0.id)@\($0.edition)", "\($0.title), loaded") }
  }
}
