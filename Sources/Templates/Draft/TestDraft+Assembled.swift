import Auditing

/// A test without complaints, put together.
extension TestDraft {
  /// The test, or nil when one of its answers cannot be read.
  func assembled(in template: Template) -> TemplateTest? {
    guard let name else { return nil }
    var answers: [Question.ID: Answer] = [:]
    for value in given {
      let id = Question.ID(value.name.value)
      guard let answer = template.question(id).flatMap({ value.answer(to: $0) }) else { return nil }
      answers[id] = answer
    }
    return TemplateTest(
      name: name.value, agency: agency.map { Agency.ID($0.value) },
      profile: Dictionary(
        profile.map { (ProfileItem.ID($0.name.value), Choice.ID($0.value.value)) },
        uniquingKeysWith: { first, _ in first }), respondent: attributes(of: template),
      given: answers, expected: expect?.assembled ?? TemplateTest.Expected())
  }

  private func attributes(of template: Template) -> [Attribute.ID: Attribute.Value] {
    respondent.reduce(into: [:]) { values, item in
      let id = Attribute.ID(item.name.value)
      let attribute = template.respondent.first { $0.id == id }
      values[id] = attribute.flatMap { item.value(of: $0) }
    }
  }
}

extension ExpectationDraft {
  fileprivate var assembled: TemplateTest.Expected {
    var expected = TemplateTest.Expected()
    expected.limits = limits.map { Set($0.map { Limit.ID($0.value) }) }
    expected.grades = Dictionary(
      grades.map { (GradeSubject($0.name.value), Level.ID($0.value.value)) },
      uniquingKeysWith: { first, _ in first })
    expected.asked = asked.map { Question.ID($0.value) }
    expected.notAsked = notAsked.map { Question.ID($0.value) }
    expected.waiting = waiting.map { Question.ID($0.value) }
    return expected
  }
}

extension ValueDraft {
  /// The answer these words give to a question, or nil when they give none.
  func answer(to question: Question) -> Answer? {
    let answer = NonAnswer(rawValue: value.value).map { Answer.nonAnswer($0) } ?? own(question.kind)
    return answer.flatMap { question.accepts($0) ? $0 : nil }
  }

  private func own(_ kind: AnswerKind) -> Answer? {
    switch kind {
    case .scale: .level(Level.ID(value.value))
    case .choice: .choice(Choice.ID(value.value))
    case .choices: .choices((parts ?? [value]).map { Choice.ID($0.value) })
    case .count: Check.count(in: value.value).map { .count($0) }
    case .date: Day(value.value).map { .date($0) }
    case .dates: pair
    case .text: .text(value.value)
    }
  }

  /// Two dates written "2026-01-05 to 2026-02-01".
  private var pair: Answer? {
    let words = value.value.split(separator: " ").map(String.init)
    guard words.count == 3, words[1] == "to", let from = Day(words[0]), let to = Day(words[2]),
      from <= to
    else { return nil }
    return .dates(from: from, to: to)
  }

  /// What these words say of a respondent, or nil when they say nothing.
  func value(of attribute: Attribute) -> Attribute.Value? {
    switch attribute.kind {
    case .number: Check.count(in: value.value).map { .number($0) }
    case .choice(let choices):
      choices.first { $0.id.text == value.value }.map { .choice($0.id) }
    }
  }
}
