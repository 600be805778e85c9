import Auditing
import CommandLanguage
import Documents
import Storage
import Templates
import Wording

extension BenchCommand {
  /// Loads a template, or refuses it with everything that is wrong with it.
  static let load = BenchCommand(
    "load", in: .beginning, "Load a template, by its name or its file.",
    about: """
      A file that is broken in any place is not loaded: every complaint is shown with its line and \
      what to type instead.
      """,
    .argument(
      "template", String.self, "A template's name, or the path of its file.",
      offering: Offers.templates),
    examples: [
      Example("load neglect", "Neglect, edition 2026.2: 42 questions in 8 sections.", in: "empty")
    ]
  ) { bench, word in
    let stamp = try bench.stamp()
    let source = try bench.focus.shelf.source(of: word)
    let template = try TemplateReader.read(source).template
    return try bench.keep(template, source: source.text, by: stamp)
  }
}

extension Bench {
  /// Keeps a template that was read without complaint, and says how large it is.
  func keep(_ template: Template, source: String, by stamp: Stamp) throws -> Reply {
    let kept = try workspace.keep(template, source: source, by: stamp)
    let size =
      "\(template.title), edition \(template.edition): "
      + "\(Count(template.questions.count, "question")) in "
      + "\(Count(template.sections.count, "section"))."
    let next =
      kept == .alreadyHere
      ? "It was here already."
      : template.kind == .caseAudit
        ? "To begin an audit: start NAME \(template.id)"
        : "To read it: show template \(template.id)"
    return .done(Inline(size), Inline(next))
  }
}
