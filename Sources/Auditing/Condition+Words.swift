extension Condition {
  /// The condition as a template writes it, in the one way in which it is always written.
  public var words: String { words(inside: .none) }

  /// What a condition stands in, in the order in which it binds.
  private enum Inside: Int {
    case none, any, all, not
  }

  private func words(inside: Inside) -> String {
    switch self {
    case .any(let parts): Self.joined(parts, " or ", .any, inside)
    case .all(let parts): Self.joined(parts, " and ", .all, inside)
    case .not(let part): "not " + part.words(inside: .not)
    case .count(let parts, let relation):
      "count(\(parts.map(\.words).joined(separator: ", "))) \(relation.words(ofDates: false))"
    case .answered(let id): "answered(\(id))"
    case .compared(.standing(let id, _), .oneOf(let values)) where values.count == 1:
      "\(values[0].words)(\(id))"
    case .compared(let subject, let relation):
      "\(subject.words) \(relation.words(ofDates: relation.isOfDates))"
    }
  }

  private static func joined(
    _ parts: [Condition], _ word: String, _ kind: Inside, _ inside: Inside
  ) -> String {
    let words = parts.map { $0.words(inside: kind) }.joined(separator: word)
    return inside.rawValue >= kind.rawValue ? "(\(words))" : words
  }
}

extension Condition.Subject {
  /// What is compared, as a template writes it.
  public var words: String {
    switch self {
    case .answer(let id, _): id.text
    case .standing(let id, _): id.text
    case .from(let id): "\(id).from"
    case .to(let id): "\(id).to"
    case .gap(let id, _): "\(id).days"
    case .between(let first, let second, let areWorkingDays):
      (areWorkingDays ? "working-days" : "days") + "(\(first.words), \(second.words))"
    case .day(let day): day.description
    case .agency: "agency"
    case .profile(let id): "case.\(id)"
    case .respondent(let id): "respondent.\(id)"
    }
  }
}

extension Condition.Relation {
  fileprivate var isOfDates: Bool {
    if case .ordered(_, .day) = self { true } else { false }
  }

  fileprivate func words(ofDates: Bool) -> String {
    switch self {
    case .oneOf(let values): Self.isSingle(values) ? "is \(values[0].words)" : "in \(list(values))"
    case .noneOf(let values):
      Self.isSingle(values) ? "is not \(values[0].words)" : "not in \(list(values))"
    case .ordered(let ordering, let value):
      "\(ofDates ? ordering.wordsOfDates : ordering.rawValue) \(value.words)"
    case .has(let choice): "has \(choice)"
    }
  }

  private func list(_ values: [Condition.Value]) -> String {
    "[" + values.map(\.words).joined(separator: ", ") + "]"
  }

  /// Whether one value is written without brackets; a group never is, because it is several.
  private static func isSingle(_ values: [Condition.Value]) -> Bool {
    if case .group? = values.first { return false }
    return values.count == 1
  }
}

extension Condition.Ordering {
  /// The words for dates, which are not more or less but after or before.
  public var wordsOfDates: String {
    switch self {
    case .atLeast, .atMost: rawValue
    case .moreThan: "after"
    case .lessThan: "before"
    }
  }
}

extension Condition.Value {
  /// The value as a template writes it.
  public var words: String {
    switch self {
    case .level(let id): id.text
    case .choice(let id): id.text
    case .nonAnswer(let non): non.rawValue
    case .number(let number): String(number)
    case .day(let day): day.description
    case .agency(let id): id.text
    case .group(let group): group.id
    case .standing(let standing): standing.word
    }
  }
}

extension Standing {
  /// The word by which templates name it.
  public var word: String {
    switch self {
    case .full: "full"
    case .partial: "partial"
    case .lacking: "lacking"
    }
  }
}
