import Auditing
import Documents
import Terminal
import Wording

/// How the walk looks and what TAB offers.
extension ScoringWalk {
  func page(on bench: Bench) throws -> Document {
    let given = try bench.given(place)
    let title = try bench.template().section(question.section)?.title ?? ""
    var blocks: [Block] = [
      .banner(
        .strong("\(place.reference) · \(try bench.name(of: place.agency)) · \(title)"),
        .muted("\(index + 1) of \(questions.count)")),
      .rule,
      .entry(question.id.text, Inline(question.wording), under: lookFor + earlier(given)),
    ]
    blocks.append(.lines(choiceLines))
    if let remark = applies(given, in: try bench.template()) { blocks.append(.remark(remark)) }
    if let answer = given.answers[question.id] {
      blocks.append(.remark(Remark(.done, [answered(answer, given)])))
    }
    return Document(nil, blocks)
  }

  /// What is said of a question that waits for something, or does not arise.
  private func applies(_ given: Return, in template: Template) -> Remark? {
    let rule = question.arises(in: template) ?? ""
    switch given.applicability(in: template).truth(of: question.id) {
    case .holds: return nil
    case .fails:
      return Remark(
        .warning, [Inline("This does not arise: it is asked when \(rule). Enter goes on.")])
    case .unknown(let awaited):
      let waits = Truth.unknown(waitingFor: awaited).waits
      let why = waits.map { "This waits for \($0)" } ?? "Nobody can say whether this arises"
      return Remark(
        .warning, [Inline("\(why): it is asked when \(rule). Enter leaves it; or answer it.")])
    }
  }

  var prompt: String {
    switch step {
    case .answer: answerPrompt
    case .secondDate: "\(question.id) \(datePair?.to.lowercased() ?? "second date")> "
    case .whyNotApplicable: "\(question.id) why does it not arise?> "
    case .note: "\(question.id) note (Enter for none)> "
    case .wantedNote: "\(question.id) note, which is wanted (Enter for later)> "
    case .evidence: "\(question.id) what did you see?> "
    case .evidencePlace: "\(question.id) where is it kept? (Enter to pass)> "
    case .evidenceDay: "\(question.id) seen on which day? (Enter to pass)> "
    case .flag: "\(question.id) flag as strength or learning?> "
    case .concern: "\(question.id) what is the concern?> "
    }
  }

  func offers(on bench: Bench) -> [Candidate] {
    switch step {
    case .flag: Flag.allCases.map { Candidate($0.rawValue) }
    case .answer: answers + WalkWord.allCases.map { Candidate($0.rawValue, $0.about) }
    default: [Candidate("back", "Leave this out"), Candidate("stop", WalkWord.stop.about)]
    }
  }

  /// Everything about the question: what to look for, what the answers mean, who else is asked.
  func explanation(on bench: Bench) throws -> Document {
    let template = try bench.template()
    let takingPart = try bench.audit().agencies
    let others = question.agencies.filter { $0 != place.agency && takingPart.contains($0) }
      .compactMap { template.agency($0)?.name }
    var facts = [Fact("Look for", Inline(question.lookFor))]
    facts += question.scale?.levels.map { Fact($0.label, Inline($0.meaning)) } ?? []
    facts += question.nonAnswers.map { Fact($0.label, Inline($0.meaning)) }
    if !others.isEmpty {
      facts.append(Fact("Also asked", Inline(others.joined(separator: ", "))))
    }
    let limits = template.limits.filter { $0.questions.contains(question.id) }
    facts += limits.map { Fact("Limit", Inline($0.rule(in: template))) }
    if let rule = question.arises(in: template) {
      facts.append(Fact("Arises", Inline("when \(rule)")))
    }
    if !question.evidence.isEmpty { facts.append(Fact("Evidence", Inline(question.evidence))) }
    let words = Fact(
      "Words", Inline(WalkWord.allCases.map(\.rawValue).joined(separator: "  ")))
    return Document(nil, [.facts(facts + [words])])
  }

  private var answers: [Candidate] {
    let levels = question.scale?.levels.map { Candidate($0.id.text, $0.label) } ?? []
    let picks = question.choice?.map { Candidate($0.id.text, $0.label) } ?? []
    return levels + picks + question.nonAnswers.map { Candidate($0.rawValue, $0.label) }
  }

  private var answerPrompt: String {
    switch question.kind {
    case .dates(let pair): "\(question.id) \(pair.from.lowercased())> "
    case .count(let tally): "\(question.id) \(tally.of)> "
    case .date(let date): "\(question.id) \(date.of.lowercased())> "
    default: "\(question.id)> "
    }
  }

  private var datePair: DatePair? {
    guard case .dates(let pair) = question.kind else { return nil }
    return pair
  }

  /// What to look for in two lines or so; `?` has all of it.
  private var lookFor: [Inline] {
    guard !question.lookFor.isEmpty else { return [] }
    let parts = question.lookFor.split(separator: ";").map { String($0).trimmed }
    var shown = parts.first ?? ""
    let more = parts.dropFirst().prefix { part in
      guard shown.count + part.count < 120 else { return false }
      shown += "; " + part
      return true
    }
    return [.muted("Look for: " + shown + (more.count + 1 < parts.count ? "; …" : ""))]
  }

  /// How it was asked before, and what was said then where that does not count any more.
  private func earlier(_ given: Return) -> [Inline] {
    guard let mark = given.marks[question.id] else { return [] }
    let said = given.earlier.filter { earlier in
      mark.kind == .toReview
        && mark.asked.contains {
          $0.edition == earlier.edition && $0.question == earlier.question.id
        }
    }
    return mark.lines(at: question)
      + said.flatMap { earlier in
        let answer = earlier.answer.map { earlier.question.shown($0) } ?? "unanswered"
        let lines = ["then: \(answer)"] + [earlier.reason, earlier.note].compactMap { $0 }
        return lines.map { Inline.muted($0) }
      }
  }

  /// The answers by letter; numbered picks one under another.
  private var choiceLines: [String] {
    let own: [String]
    switch question.kind {
    case .scale(let scale):
      own = scale.levels.map { "\($0.letter) \($0.label.lowercased())" }
    case .choices(let picks):
      let lines = picks.choices.enumerated().map { "    \($0.offset + 1) \($0.element.label)" }
      return lines + Self.fitted(["type the numbers of all that apply, or none"] + others)
    case .dates(let pair):
      own = ["type a date such as 27/3/2018: \(pair.from.lowercased())"]
    case .choice(let picks):
      let lines = picks.choices.enumerated().map { "    \($0.offset + 1) \($0.element.label)" }
      return lines + Self.fitted(["type the number of the one that applies"] + others)
    case .count: own = ["type a whole number"]
    case .date: own = ["type a date such as 27/3/2018"]
    case .text(let asked): own = ["type it in at most \(asked.most) characters"]
    }
    return Self.fitted(own + others)
  }

  private var others: [String] {
    question.nonAnswers.map { "\($0.letter) \($0.label.lowercased())" } + ["? more"]
  }

  /// The answers on as few lines of 76 columns as they need.
  private static func fitted(_ words: [String]) -> [String] {
    words.reduce(into: []) { lines, word in
      if let last = lines.last, DisplayWidth.of(last) + DisplayWidth.of(word) + 3 <= 76 {
        lines[lines.count - 1] += "   " + word
      } else {
        lines.append("    " + word)
      }
    }
  }

  private func answered(_ answer: Answer, _ given: Return) -> Inline {
    let beside = given.notes[question.id] == nil ? "" : ", with a note"
    return Inline("You answered \(question.shown(answer))\(beside).")
      + " Press Enter to keep it, or answer again."
  }
}

extension NonAnswer {
  /// What the non-answer means.
  var meaning: String {
    switch self {
    case .notApplicable: "It does not arise for this agency and case; you will be asked why."
    case .notKnown: "You could not tell from what you had."
    case .noEvidence: "It should be on the file and is not."
    }
  }
}

extension Limit {
  /// What the limit does, in a sentence.
  func rule(in template: Template) -> String {
    let cap = template.label(of: cap)
    return "\(words) Then \(template.grade(of: subject)) cannot be above \(cap)."
  }
}

extension Template {
  /// A grade in a sentence: "the grade for Voice", "the overall grade".
  func grade(of subject: GradeSubject) -> String {
    subject == .overall ? "the overall grade" : "the grade for \(title(of: subject))"
  }
}

extension Question {
  /// What can be picked, where one thing is.
  fileprivate var choice: [Choice]? {
    guard case .choice(let picks) = kind else { return nil }
    return picks.choices
  }
}
