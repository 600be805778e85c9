import Auditing

/// The conditions of a draft: read, checked against everything they name, and tried.
struct DraftConditions {
  /// What keeps conditions from being understood, or makes them useless.
  private(set) var complaints: [Complaint] = []
  private var questions: [String: Condition] = [:]
  private var sections: [String: Condition] = [:]
  private var limits: [String: Condition] = [:]

  private let text: SourceText?
  private let scope: ConditionScope
  private var left = ConditionAnalysis.mostInAll

  /// Reads every condition of a draft that was read from this text.
  init(of draft: TemplateDraft, in text: SourceText?) {
    self.text = text
    let asked = Asked(draft)
    scope = draft.conditionScope(asked)
    var position = 0
    for section in draft.sections {
      readSection(section, at: position, asked)
      for question in section.questions {
        readQuestion(question, at: position, asked)
        position += 1
      }
    }
    for limit in draft.limits { readLimit(limit, in: draft, asked) }
    tellCircles(of: draft)
  }

  /// When a question arises: its own condition and its section's.
  func condition(of question: QuestionDraft, in section: SectionDraft) -> Condition? {
    let own = question.id.flatMap { questions[$0.value] }
    let whole = section.id.flatMap { sections[$0.value] }
    guard let own, let whole else { return own ?? whole }
    return .all([whole, own])
  }

  /// Which returns a limit looks at.
  func condition(of limit: LimitDraft) -> Condition? { limit.id.flatMap { limits[$0.value] } }

  private mutating func readSection(_ section: SectionDraft, at position: Int, _ asked: Asked) {
    guard let text = section.appliesWhen else { return }
    let agencies = Set(section.questions.compactMap(\.who).flatMap(asked.agencies))
    let owner = ConditionScope.Owner(
      question: nil, position: position,
      agencies: scope.agencies.filter { agencies.contains($0.text) })
    let condition = read(text, for: owner, .section(section.called))
    if let id = section.id { sections[id.value] = condition }
  }

  private mutating func readQuestion(_ question: QuestionDraft, at position: Int, _ asked: Asked) {
    guard let text = question.appliesWhen else { return }
    let owner = ConditionScope.Owner(
      question: question.id.map { Question.ID($0.value) }, position: position,
      agencies: (question.who.map(asked.agencies) ?? []).map { Agency.ID($0) })
    let condition = read(text, for: owner, .question(question.words))
    if let id = question.id { questions[id.value] = condition }
  }

  private mutating func readLimit(_ limit: LimitDraft, in draft: TemplateDraft, _ asked: Asked) {
    guard let text = limit.condition else { return }
    let watched = Set(limit.questions.map(\.value))
    let agencies = Set(
      scope.questions.filter { watched.contains($0.id.text) }.flatMap(\.agencies))
    let owner = ConditionScope.Owner(
      question: nil, position: scope.questions.count,
      agencies: scope.agencies.filter(agencies.contains))
    let condition = read(text, for: owner, .limit(limit.called))
    if let id = limit.id { limits[id.value] = condition }
  }

  /// Tells each ring of questions that wait for each other, in place of what each was told alone.
  private mutating func tellCircles(of draft: TemplateDraft) {
    guard complaints.contains(where: { $0.code == "condition.later" }) else { return }
    let written = draft.questions.compactMap { question in
      question.id.flatMap { id in question.appliesWhen.map { (Question.ID(id.value), $0) } }
    }
    let texts = Dictionary(written, uniquingKeysWith: { first, _ in first })
    for ring in ConditionCircles.rings(in: texts.mapValues { scope.named(in: $0.value) }) {
      let places = Set(ring.compactMap { texts[$0]?.place.line })
      complaints.removeAll { $0.code == "condition.later" && places.contains($0.place.line) }
      guard let place = texts[ring[0]]?.place else { continue }
      complaints.append(
        Complaint(
          "condition.circle", at: place,
          "These wait for each other: \(ring.map(\.text).joined(separator: " → ")).",
          hint: "Let each question look only at questions above it."))
    }
  }

  /// What a condition belongs to, as complaints call it.
  private enum Owning {
    case question(String)
    case section(String)
    case limit(String)
  }

  private mutating func read(
    _ written: Marked<String>, for owner: ConditionScope.Owner, _ owning: Owning
  ) -> Condition? {
    guard complaints.count < Complaint.most else { return nil }
    let outcome = ConditionReader.read(written.value, for: owner, in: scope)
    let places = text.map { ConditionPlaces($0, of: written.place) }
    complaints += outcome.complaints.map { complaint in
      places.map { complaint.complaint(in: written.value, at: $0) }
        ?? complaint.complaint(at: written.place)
    }
    guard let condition = outcome.condition else { return nil }
    let verdict = ConditionAnalysis.verdict(of: condition, for: owner, in: scope, left: &left)
    if let complaint = Self.complaint(verdict, owning, at: written.place) {
      complaints.append(complaint)
    }
    return condition
  }

  /// What is said of a condition that always or never holds.
  private static func complaint(
    _ verdict: ConditionAnalysis.Verdict, _ owning: Owning, at place: Place
  ) -> Complaint? {
    switch (verdict, owning) {
    case (.always, .question(let name)), (.always, .section(let name)):
      Complaint(
        "condition.always", at: place, "\(name) always arises: this condition can never fail.",
        hint: "Remove applies-when, or mend what it compares.")
    case (.never, .question(let name)):
      Complaint(
        "condition.never", at: place,
        "\(name) can be asked of nobody: this condition can never hold.",
        hint: "Mend what it compares, or remove the question.")
    case (.never, .section(let name)):
      Complaint(
        "condition.never", at: place,
        "\(name) can be asked of nobody: this condition can never hold.",
        hint: "Mend what it compares, or remove the section.")
    case (.always, .limit(let name)):
      Complaint(
        "condition.always", at: place, "\(name) looks at every return: this can never fail.",
        hint: "Remove if, or mend what it compares.")
    case (.never, .limit(let name)):
      Complaint(
        "condition.never", at: place, "\(name) can never speak: this can never hold.",
        hint: "Mend what it compares, or remove the limit.")
    case (.open, _), (.tooMany, _): nil
    }
  }
}

extension TemplateDraft {
  /// What the conditions of a draft can name.
  fileprivate func conditionScope(_ asked: Asked) -> ConditionScope {
    let scales = self.scales.compactMap(\.assembled)
    let questions = sections.flatMap { section in
      section.questions.map { question in
        ConditionScope.Asked(
          Question.ID(question.id?.value ?? ""),
          question.answers.count == 1 ? question.answers[0].kind.assembled(scales) : nil,
          of: (question.who.map(asked.agencies) ?? []).map { Agency.ID($0) },
          mayBeSetAside: question.appliesWhen != nil || section.appliesWhen != nil)
      }
    }
    return ConditionScope(
      questions: questions, agencies: agencies.map { Agency.ID($0.id.value) },
      groups: assembledGroups(asked), profile: profile.map(\.assembled),
      respondent: respondent.map(\.assembled))
  }
}

extension ConditionScope {
  /// The questions a condition names, whether it can be read or not.
  fileprivate func named(in text: String) -> Set<Question.ID> {
    let words = text.split { !($0.isASCII && ($0.isLetter || $0.isNumber)) }
    return Set(words.map { Question.ID(String($0)) }.filter { question($0) != nil })
  }
}
