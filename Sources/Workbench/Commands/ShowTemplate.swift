import Auditing
import CommandLanguage
import Documents
import Storage
import Wording

extension BenchCommand {
  /// Shows a template as a reader sees it.
  static let showTemplate = BenchCommand(
    "show template", in: .templates, "Show a template as a reader sees it.",
    .optionalArgument(
      "template", String.self, "A loaded template, also as ID@EDITION; else the audit's own.",
      offering: Offers.editions),
    examples: [Example("show template neglect", "Neglect · edition 2026.2")]
  ) { bench, id in
    let template = try id.map { try bench.loadedTemplate($0) } ?? bench.template()
    return .show(TemplatePage(template: template).document)
  }
}

extension Bench {
  /// A template that is loaded: the newest edition of a name, or the edition of `neglect@2026.1`.
  fileprivate func loadedTemplate(_ word: String) throws -> Template {
    let typed = EditionWord(word)
    return try workspace.template(typed.id, edition: typed.edition)
  }
}

/// A template as a reader sees it: what it is for, whom it asks what, and what caps a grade.
private struct TemplatePage {
  let template: Template

  var document: Document {
    Document(
      .strong("\(template.title) · edition \(template.edition)"),
      [.paragraph(Inline(template.purpose)), .facts(facts)]
        + template.sections.flatMap(section) + list("Limits", template.limits.map(limit))
        + list("Law and guidance", template.law.map { $0.shown(in: template) })
        + list("Sources", template.sources.map(\.titled))
        + list("Tests", template.tests.map(\.name)))
  }

  private var facts: [Fact] {
    let facts: [(String, String)] = [
      (
        "Kind",
        template.kind.rawValue + (template.unit.isEmpty ? "" : "; one case is one \(template.unit)")
      ),
      ("Asks", template.agencies.map(\.name).joined(separator: "; ")),
      ("Grades", grades), ("Profile", template.profile.map(\.wording).joined(separator: "; ")),
      ("Respondent", template.respondent.map(\.wording).joined(separator: "; ")),
      (
        "Languages",
        template.languages == ["en-GB"] ? "" : template.languages.joined(separator: ", ")
      ),
    ]
    return facts.filter { !$0.1.isEmpty }.map { Fact($0.0, Inline($0.1)) }
  }

  /// What is graded, and whether there is one grade for all.
  private var grades: String {
    guard !template.gradeSubjects.isEmpty else { return "none" }
    let levels = template.gradeLevels.map(\.label).joined(separator: ", ")
    let what =
      switch (template.gradesSections, template.gradesOverall) {
      case (true, true): "each section and the whole"
      case (true, false): "each section; there is no grade for the whole"
      default: "the whole"
      }
    return "\(what): \(levels)"
  }

  private func section(_ section: Section) -> [Block] {
    let law = section.law.compactMap { template.basis($0)?.shown(in: template) }
    let title = "\(section.title) (\(section.id))"
    return [.heading(Inline(title))]
      + (law.isEmpty ? [] : [.paragraph(.muted("Answers to \(law.joined(separator: "; "))."))])
      + section.questions.map(question)
  }

  private func question(_ question: Question) -> Block {
    let rule = question.arises(in: template).map { Inline.muted("Asked when \($0).") }
    let duty = question.duty.map { Inline.muted("\($0.label).") }
    return .entry(
      question.id.text, Inline(question.wording), under: [rule, duty].compactMap { $0 })
  }

  private func limit(_ limit: Limit) -> String { limit.rule(in: template) }

  private func list(_ title: String, _ items: [String]) -> [Block] {
    items.isEmpty ? [] : [.heading(Inline(title)), .list(items.map { ListItem(Inline($0)) })]
  }
}
