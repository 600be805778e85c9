import Auditing
import CommandLanguage
import Documents
import Storage
import Wording

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
      ] + levels + question.moreFacts(in: template) + limits
      + (try bench.snapshot().earlierAskings(of: question))
    return .show(
      Document(
        nil, [.entry(question.id.text, Inline(question.wording), under: []), .facts(facts)]))
  }
}

extension Question {
  /// What most questions say nothing of: when it arises, evidence, notes, duty, law, weight.
  fileprivate func moreFacts(in template: Template) -> [Fact] {
    let bases = law.compactMap { template.basis($0) }.map { $0.shown(in: template) }
    let was = Enumeration.all(earlier.map(\.text)).description
    let facts: [(String, String?)] = [
      ("Arises", arises(in: template).map { "when \($0)" }), ("Evidence", evidence),
      ("Note", noteWanted),
      ("Duty", duty?.label), ("Law", bases.joined(separator: "; ")),
      ("Weight", weight == 1 ? nil : "\(weight) of 10"), ("Earlier", was.isEmpty ? nil : was),
      ("Words", identifies == .likely ? "may tell who somebody is: write no names" : nil),
    ]
    return facts.compactMap { title, words in
      words.flatMap { $0.isEmpty ? nil : Fact(title, Inline($0)) }
    }
  }

  /// When a note is wanted, in words.
  private var noteWanted: String? {
    switch needsNote {
    case .never: nil
    case .always: "always wanted"
    case .after(let names): "wanted after \(Enumeration.either(answerNames(names)))"
    }
  }

  /// Names of answers as they are shown, in the order in which they are offered.
  private func answerNames(_ names: Set<String>) -> [String] {
    let levels = scale?.levels.filter { names.contains($0.id.text) }.map(\.label) ?? []
    let non = nonAnswers.filter { names.contains($0.rawValue) }.map(\.label)
    guard case .choice(let picks) = kind else { return levels + non }
    return picks.choices.filter { names.contains($0.id.text) }.map(\.label) + non
  }
}

extension LegalBasis {
  /// The basis with its publication: "Children Act 2004, section 11(2)".
  func shown(in template: Template) -> String {
    let publication = template.sources.first { $0.id == source }
    return "\(publication?.titled ?? source.text), \(place)"
  }
}

extension Source {
  /// The title, with the edition where the title does not say it.
  var titled: String {
    edition.isEmpty || title.contains(edition) ? title : "\(title) (\(edition))"
  }
}

extension AuditSnapshot {
  /// How a question was asked when answers to it were given that go on, and of how many returns.
  fileprivate func earlierAskings(of question: Question) -> [Fact] {
    let marks = returns.filter { $0.state != .withdrawn }.compactMap { $0.marks[question.id] }
    var seen: [Mark] = []
    for mark in marks where !seen.contains(mark) { seen.append(mark) }
    return seen.flatMap { mark in
      let number = Count(marks.count { $0 == mark }, "return")
      return mark.lines(at: question).map { Fact("Marked", $0 + Inline(" (\(number))")) }
    }
  }
}
