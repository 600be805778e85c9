import Auditing
import CommandLanguage
import Documents
import Storage

extension BenchCommand {
  /// Shows all there is to know about a question.
  static let showQuestion = BenchCommand(
    "show question", in: .scoring, "Show all there is to know about a question.",
    .argument(
      "question", Question.ID.self, "The question.",
      offering: Offers.allQuestions),
    examples: [
      Example(
        "show question N42",
        "N42 What is measurably different for the child now?")
    ]
  ) { bench, id in
    let question = try bench.question(id)
    let template = try bench.template()
    let names = question.agencies.compactMap { template.agency($0)?.name }
    let levels = question.scale?.levels.map { Fact($0.label, Inline($0.meaning)) } ?? []
    let limits = template.limits.filter { $0.questions.contains(question.id) }
      .map { Fact("Limit", Inline($0.rule(in: template))) }
    let facts =
      [
        Fact("Section", Inline(template.section(question.section)?.title ?? "")),
        Fact("Look for", Inline(question.lookFor)),
        Fact("Asked", Inline(names.joined(separator: ", "))),
        Fact("Theme", Inline(template.theme(question.theme)?.name ?? "")),
        Fact("Answer", Inline(question.howToAnswer)),
      ] + levels + limits
    return .show(
      Document(
        nil, [.entry(question.id.text, Inline(question.wording), under: []), .facts(facts)]))
  }

  /// Shows a template as a reader sees it.
  static let showTemplate = BenchCommand(
    "show template", in: .keeping, "Show a template as a reader sees it.",
    .optionalArgument(
      "template", String.self, "A loaded template; else the audit's own.",
      offering: Offers.editions),
    examples: [Example("show template neglect", "Neglect · edition 2026.1")]
  ) { bench, id in
    let template =
      try id.map { try bench.workspace.template(Template.ID($0), edition: nil) }
      ?? bench.template()
    let sections = template.sections.flatMap { section -> [Block] in
      [.heading(Inline("\(section.title) (\(section.id))"))]
        + section.questions.map { .entry($0.id.text, Inline($0.wording), under: []) }
    }
    let limits = template.limits.map { ListItem(Inline($0.rule(in: template))) }
    let sources = template.sources.map { ListItem(Inline($0.title)) }
    return .show(
      Document(
        .strong("\(template.title) · edition \(template.edition)"),
        [.paragraph(Inline(template.purpose))] + sections
          + (limits.isEmpty ? [] : [.heading("Limits"), .list(limits)])
          + (sources.isEmpty ? [] : [.heading("Sources"), .list(sources)])))
  }
}
