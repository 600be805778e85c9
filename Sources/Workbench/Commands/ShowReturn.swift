import Auditing
import CommandLanguage
import Documents

extension BenchCommand {
  /// Shows everything in one return.
  static let showReturn = BenchCommand(
    "show return", in: .scoring, "Show everything one agency said about one case.",
    .argument("case", Case.Reference.self, "The case.", offering: Offers.cases),
    .argument(
      "agency", Agency.ID.self, "The agency, or the panel.", offering: Offers.agenciesAndPanel),
    examples: [
      Example(
        "show return C01 police",
        "C01 · Police   started")
    ]
  ) { bench, reference, agency in
    let place = try bench.place(reference, agency)
    let page = ReturnPage(
      given: try bench.given(place), template: try bench.template(),
      name: try bench.name(of: place.agency))
    return .show(page.document + (try ReturnSummary(place, on: bench).document))
  }
}

/// One return, section by section, with its grades and what was named at the end.
private struct ReturnPage {
  let given: Return
  let template: Template
  let name: String

  private var applicability: Applicability { given.applicability(in: template) }

  var document: Document {
    let head = Block.banner(
      .strong("\(given.reference) · \(name)"), .muted(given.state.rawValue))
    return Document(
      nil,
      [head, .rule] + template.sections.flatMap(section) + overall + tail + given.earlierBlocks)
  }

  private func section(_ section: Section) -> [Block] {
    let asked = section.questions.filter { $0.agencies.contains(given.agency) }
    guard !asked.isEmpty else { return [] }
    return [.heading(Inline(section.title))] + asked.map(question) + grade(.section(section.id))
  }

  private func question(_ question: Question) -> Block {
    let truth = applicability.truth(of: question.id)
    let answer =
      given.answers[question.id].map { Inline(question.shown($0)) } ?? .muted(truth.ifUnanswered)
    let aside: Inline =
      truth == .fails && given.answers[question.id] != nil ? "  (does not arise; not counted)" : ""
    let flag = given.flags[question.id].map { Inline("  [\($0.rawValue)]", .strong) } ?? ""
    let words = [given.reasons[question.id], given.notes[question.id]].compactMap { $0 }
      .map { Inline($0) }
    let seen = given.evidence.filter { $0.question == question.id }.map(\.line)
    let marks = given.marks[question.id]?.lines(at: question) ?? []
    return .entry(question.id.text, answer + aside + flag, under: marks + words + seen)
  }

  private var overall: [Block] { grade(.overall) }

  private func grade(_ subject: GradeSubject) -> [Block] {
    guard let grade = given.grades[subject] else { return [] }
    let label = template.label(of: grade.level)
    let lines =
      [.strong("\(template.title(of: subject)): \(label). ") + Inline(grade.reason)]
      + (grade.against.map { [Inline("Against the limit: \($0)")] } ?? [])
    return [.remark(Remark(.done, lines))]
  }

  private var tail: [Block] {
    let points = given.points.map { ListItem(.strong("\($0.kind.title): ") + Inline($0.words)) }
    let quotations = given.quotations.map { quotation in
      ListItem(Inline("“\(quotation.words)”\(quotation.mayBeQuoted ? "" : " (not to be quoted)")"))
    }
    let items = points + quotations
    return items.isEmpty ? [] : [.list(items)]
  }
}

extension Truth {
  /// What is shown for a question without an answer.
  fileprivate var ifUnanswered: String {
    switch self {
    case .holds: "unanswered"
    case .fails: "does not arise"
    case .unknown: waits.map { "waits for \($0)" } ?? "nobody can say whether it arises"
    }
  }
}
