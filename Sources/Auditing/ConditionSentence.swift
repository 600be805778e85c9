import Wording

/// A condition as a person reads it: "N7 is Yes or Partly, and the case's age band is not Unborn".
struct ConditionSentence {
  private let template: Template

  /// Puts conditions of this template into words.
  init(_ template: Template) { self.template = template }

  /// The words for a condition, for after "when".
  func words(_ condition: Condition) -> String { words(condition, isInside: false) }

  private func words(_ condition: Condition, isInside: Bool) -> String {
    switch condition {
    case .all(let parts): joined(parts, "and", isInside)
    case .any(let parts): joined(parts, "or", isInside)
    case .not(let part): "not (\(words(part)))"
    case .count(let parts, let relation):
      "of these, \(relation.words { $0.words }): " + parts.map { words($0) }.joined(separator: "; ")
    case .answered(let id): "\(id) is answered"
    case .compared(let subject, let relation):
      "\(name(subject)) \(relation.words { label($0, of: subject) })"
    }
  }

  private func joined(_ parts: [Condition], _ word: String, _ isInside: Bool) -> String {
    let sentence = parts.map { words($0, isInside: true) }.joined(separator: ", \(word) ")
    return isInside ? "(\(sentence))" : sentence
  }

  private func name(_ subject: Condition.Subject) -> String {
    switch subject {
    case .answer(let id, _): id.text
    case .standing(let id, _): "the answer to \(id)"
    case .from(let id): "the first date of \(id)"
    case .to(let id): "the second date of \(id)"
    case .gap(let id, _): "the number of days in \(id)"
    case .between(let first, let second, let areWorkingDays):
      "the number of \(areWorkingDays ? "working days" : "days") from \(name(first)) to \(name(second))"
    case .day(let day): day.inWords
    case .agency: "the agency"
    case .profile(let id): "the case's \(spoken(id.text))"
    case .respondent(let id): "the respondent's \(spoken(id.text))"
    }
  }

  private func spoken(_ name: String) -> String { name.replacing("-", with: " ") }

  private func label(_ value: Condition.Value, of subject: Condition.Subject) -> String {
    switch (value, subject) {
    case (.level(let id), .answer(_, .scale(let scale))): scale.level(id)?.label ?? id.text
    case (.choice(let id), .answer(_, .choice(let picks))),
      (.choice(let id), .answer(_, .choices(let picks))):
      picks.choice(id)?.label ?? id.text
    case (.choice(let id), .profile(let item)):
      template.profile.first { $0.id == item }?.choices.first { $0.id == id }?.label ?? id.text
    case (.choice(let id), .respondent(let item)):
      template.respondent.first { $0.id == item }?.label(of: id) ?? id.text
    case (.nonAnswer(let non), _): non.label.lowercased()
    case (.agency(let id), _): template.agency(id)?.name ?? id.text
    case (.group(let group), _):
      Enumeration.either(group.members.map { template.agency($0)?.name ?? $0.text }).description
    case (.day(let day), _): day.inWords
    case (.standing(let standing), _): standing == .full ? "in full" : standing.word
    default: value.words
    }
  }
}

extension Attribute {
  fileprivate func label(of choice: Choice.ID) -> String? {
    guard case .choice(let choices) = kind else { return nil }
    return choices.first { $0.id == choice }?.label
  }
}

extension Condition.Relation {
  /// The relation with its values put into words.
  fileprivate func words(_ label: (Condition.Value) -> String) -> String {
    switch self {
    case .oneOf(let values): "is \(Enumeration.either(values.map(label)))"
    case .noneOf(let values): "is not \(Enumeration.either(values.map(label)))"
    case .ordered(let ordering, let value): "is \(ordering.words(for: value)) \(label(value))"
    case .has(let choice): "includes \(label(.choice(choice)))"
    }
  }
}

extension Condition.Ordering {
  fileprivate func words(for value: Condition.Value) -> String {
    switch (self, value) {
    case (.atLeast, .day): "on or after"
    case (.atMost, .day): "on or before"
    case (.moreThan, .day): "after"
    case (.lessThan, .day): "before"
    case (.moreThan, .level): "better than"
    case (.lessThan, .level): "worse than"
    default: rawValue
    }
  }
}

extension Question {
  /// When it arises, for after "when"; nil when it always does.
  public func arises(in template: Template) -> String? {
    applies.map { ConditionSentence(template).words($0) }
  }
}
