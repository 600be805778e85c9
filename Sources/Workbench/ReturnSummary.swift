import Auditing
import Documents
import Wording

/// What one return says, in a few lines: how much is answered, how it stands, which limits speak.
struct ReturnSummary {
  private let name: String
  private let given: Return
  private let template: Template

  /// Reads the return as it stands.
  init(_ place: ReturnPlace, on bench: Bench) throws {
    name = try bench.name(of: place.agency)
    given = try bench.given(place)
    template = try bench.template()
  }

  /// The summary.
  var document: Document {
    Document(
      nil,
      [.remark(Remark(.done, [answered, standings, waiting].compactMap { $0 }))] + notCounted
        + notes + limits)
  }

  private var asked: [Question] { given.asked(in: template) }
  private var counted: [Question.ID: Answer] { given.counted(in: template) }

  private var answered: Inline {
    let others = NonAnswer.allCases.compactMap { non in
      let number = counted.values.count { $0 == .nonAnswer(non) }
      return number == 0 ? nil : "\(number) \(non.label.lowercased())"
    }
    let beside = others.isEmpty ? "" : " (\(others.joined(separator: ", ")))"
    return .strong("\(name), \(given.reference): ")
      + Inline("\(counted.count) of \(asked.count) answered\(beside)\(aside)")
  }

  /// How many of the agency's questions do not arise.
  private var aside: String {
    let number =
      template.questions(for: given.agency).count - asked.count
      - given.undecided(in: template).count
    return number == 0 ? "" : "; \(number) \(number == 1 ? "does" : "do") not arise"
  }

  /// The questions that wait for another, and for which.
  private var waiting: Inline? {
    let applicability = given.applicability(in: template)
    let lines = given.undecided(in: template).map { question in
      applicability.truth(of: question.id).waits.map { "\(question.id) waits for \($0)" }
        ?? "nobody can say whether \(question.id) arises"
    }
    return lines.isEmpty ? nil : Inline(lines.joined(separator: "; ") + ".")
  }

  /// Answers that are kept and not counted, before anybody signs the return off.
  var notCounted: [Block] {
    let lines = given.answeredInVain(in: template).map { question in
      let shown = given.answers[question.id].map(question.shown) ?? ""
      return Inline(
        "\(question.id) (\(shown)) does not arise: it is asked when "
          + "\(question.arises(in: template) ?? ""). The answer is kept and not counted.")
    }
    return lines.isEmpty ? [] : [.remark(Remark(.warning, lines))]
  }

  private var notes: [Block] {
    let bare = given.wantingNotes(in: template).map(\.id.text)
    guard !bare.isEmpty else { return [] }
    let words = "\(Enumeration.all(bare)) \(bare.count == 1 ? "wants" : "want") a note."
    return [.remark(Remark(.warning, [Inline(words)]))]
  }

  private var standings: Inline? {
    let all = asked.compactMap { question in
      counted[question.id].flatMap { question.standing(of: $0) }
    }
    let parts = [("in full", Standing.full), ("in part", .partial), ("lacking", .lacking)]
      .map { words, kind in "\(words) \(all.count { $0 == kind })" }
    let flags = Flag.allCases.map { flag in
      "flagged as \(flag.rawValue) \(given.flags.values.count { $0 == flag })"
    }
    return Inline((parts + flags).joined(separator: " · "))
  }

  private var limits: [Block] {
    let hits = template.gradeSubjects(for: given.agency)
      .flatMap { template.hits(on: $0, in: [given]) }
    return hits.isEmpty
      ? [] : [.remark(Remark(.warning, hits.map { Inline($0.sentence(in: template)) }))]
  }
}

extension LimitHit {
  /// What the limit says of these answers: which are so, and what cannot be above what.
  func sentence(in template: Template) -> String {
    let causes = Set(answers.map(\.question)).sorted().map { id in
      let cause = answers.first { $0.question == id }
      let shown = cause.flatMap { template.question(id)?.shown($0.answer) } ?? ""
      return "\(id) is \(shown)"
    }
    let cap = template.label(of: limit.cap)
    return "Limit: \(Enumeration.all(causes)). \(limit.words) So "
      + "\(template.grade(of: limit.subject)) cannot be above \(cap)."
  }
}

extension Concern {
  /// What is said the moment a concern is raised.
  var raisedDocument: Document {
    Document(
      nil,
      [
        .remark(
          Remark(
            .serious,
            [
              Inline("Concern \(number) is recorded for \(reference)."),
              """
              Follow your local safeguarding procedures now: tell your manager or designated lead, \
              and the local authority where a child may be at risk. Do not wait for the audit.
              """,
            ])),
        .remark(
          Remark(
            .done,
            [
              Inline(
                "It stays open until it is closed with what was done: close-concern \(number) …")
            ])),
      ])
  }
}

extension Truth {
  /// What it waits for, in words; nil when it waits for nothing.
  var waits: String? {
    let named = awaited.map { awaited in
      switch awaited {
      case .question(let id): id.text
      case .profile(let id): "the case's \(id)"
      case .attribute(let id): "the respondent's \(id)"
      }
    }
    return named.isEmpty ? nil : Enumeration.all(named).description
  }
}
