import Auditing

/// Comparisons: what is compared, how, and with which values.
extension ConditionChecker {
  mutating func compared(_ term: ConditionTerm, _ relation: ConditionRelation) -> Condition? {
    switch term {
    case .name(let word): return found(word).flatMap { compared($0, relation) }
    case .call(let name, let arguments, _):
      switch ConditionFunction(rawValue: name.text) {
      case .count: return counted(arguments, name, relation)
      case .days:
        return between(arguments, of: name, areWorkingDays: false).flatMap {
          compared($0, relation)
        }
      case .workingDays:
        return between(arguments, of: name, areWorkingDays: true).flatMap { compared($0, relation) }
      case nil: complain(.unknownFunction(name.text), name.span)
      default: complain(.comparedCondition(name.text), relation.span)
      }
      return nil
    }
  }

  private mutating func counted(
    _ arguments: [ConditionTree], _ name: ConditionWord, _ relation: ConditionRelation
  ) -> Condition? {
    let parts = conditions(arguments, of: name)
    let number = ConditionThing(subject: .day(Day(number: 0)), type: .number)
    guard case .compared(_, let test)? = compared(number, relation, called: "count(…)"), let parts
    else { return nil }
    return .count(parts, test)
  }

  mutating func between(
    _ arguments: [ConditionTree], of name: ConditionWord, areWorkingDays: Bool
  ) -> ConditionThing? {
    guard arguments.count == 2, let first = arguments[0].loneName,
      let second = arguments[1].loneName
    else {
      complain(.wantsDates(name.text), name.span)
      return nil
    }
    let (from, to) = (date(first), date(second))
    guard let from, let to else { return nil }
    return ConditionThing(
      subject: .between(from, to, areWorkingDays: areWorkingDays), type: .number)
  }

  /// A date between which days are counted: the answer to a question, or a day.
  private mutating func date(_ word: ConditionWord) -> Condition.Subject? {
    if word.text.first?.isNumber == true { return day(word).map { .day($0) } }
    guard let thing = found(word) else { return nil }
    guard thing.type == .date else {
      complain(.noDate(thing), word.span)
      return nil
    }
    return thing.subject
  }

  // MARK: Relations

  private mutating func compared(
    _ thing: ConditionThing, _ relation: ConditionRelation, called name: String? = nil
  ) -> Condition? {
    let name = name ?? thing.words
    switch relation.kind {
    case .oneOf:
      return values(relation, of: thing, name).map { .compared(thing.subject, .oneOf($0)) }
    case .noneOf:
      return values(relation, of: thing, name).map { .compared(thing.subject, .noneOf($0)) }
    case .has: return picked(relation, of: thing, name)
    case .ordered, .before, .after: return ordered(relation, thing, name)
    }
  }

  private mutating func ordered(
    _ relation: ConditionRelation, _ thing: ConditionThing, _ name: String
  ) -> Condition? {
    guard let ordering = ordering(relation, thing, name) else { return nil }
    guard NonAnswer(rawValue: relation.values[0].text) == nil || thing.nonAnswers.isEmpty else {
      complain(.noOrder(relation.values[0].text, relation.words), relation.values[0].span)
      return nil
    }
    return value(relation.values[0], of: thing, name).map {
      .compared(thing.subject, .ordered(ordering, $0))
    }
  }

  /// The order something is compared in; nil, with a word about it, where it has none.
  private mutating func ordering(
    _ relation: ConditionRelation, _ thing: ConditionThing, _ name: String
  ) -> Condition.Ordering? {
    let isDate = thing.type == .date
    switch (thing.type, relation.kind) {
    case (.date, .before): return .lessThan
    case (.date, .after): return .moreThan
    case (.date, .ordered(let ordering)) where ordering == .atLeast || ordering == .atMost:
      return ordering
    case (.level, .ordered(let ordering)), (.number, .ordered(let ordering)): return ordering
    case (.date, _), (.level, _), (.number, _):
      complain(.otherOrder(name, relation.words, isDate: isDate), relation.span)
    default: complain(.unordered(name, thing, relation.words), relation.span)
    }
    return nil
  }

  private mutating func picked(
    _ relation: ConditionRelation, of thing: ConditionThing, _ name: String
  ) -> Condition? {
    guard case .choices(let choices) = thing.type else {
      complain(.notSeveral(name, thing), relation.span)
      return nil
    }
    let word = relation.values[0]
    guard choices.contains(Choice.ID(word.text)) else {
      complain(.unknownValue(word.text, of: name, known: choices.map(\.text)), word.span)
      return nil
    }
    return .compared(thing.subject, .has(Choice.ID(word.text)))
  }

  // MARK: Values

  private mutating func values(
    _ relation: ConditionRelation, of thing: ConditionThing, _ name: String
  ) -> [Condition.Value]? {
    if relation.kind == .noneOf, let word = relation.values.first,
      NonAnswer(rawValue: "not-\(word.text)") != nil, !thing.values.contains(word.text)
    {
      complain(.hyphen("not \(word.text)"), relation.span.through(word.span))
      return nil
    }
    var (values, seen) = ([Condition.Value](), Set<Condition.Value>())
    for word in relation.values {
      guard let value = value(word, of: thing, name) else { continue }
      if seen.insert(value).inserted {
        values.append(value)
      } else {
        complain(.repeated(word.text), word.span)
      }
    }
    return values.count == relation.values.count ? values : nil
  }

  private mutating func value(
    _ word: ConditionWord, of thing: ConditionThing, _ name: String
  ) -> Condition.Value? {
    let text = word.text
    switch thing.type {
    case .level(let scale):
      if scale.level(Level.ID(text)) != nil { return .level(Level.ID(text)) }
    case .choice(let ids): if ids.contains(Choice.ID(text)) { return .choice(Choice.ID(text)) }
    case .agency:
      if scope.contains(Agency.ID(text)) { return .agency(Agency.ID(text)) }
      if let group = scope.group(text) { return .group(group) }
    case .number:
      if let number = Self.number(text) { return .number(number) }
    case .date:
      if NonAnswer(rawValue: text) == nil { return day(word).map { .day($0) } }
    case .choices, .twoDates, .text: break
    }
    if let non = NonAnswer(rawValue: text), thing.nonAnswers.contains(non) {
      return .nonAnswer(non)
    }
    complain(wrong(text, thing, name), word.span)
    return nil
  }

  /// What is wrong with a word that is no value of a thing.
  private func wrong(_ text: String, _ thing: ConditionThing, _ name: String) -> ConditionFault {
    if NonAnswer(rawValue: text) != nil {
      return .notOffered(text, of: name, known: thing.values, isAnswer: thing.subject.isAnswer)
    }
    switch thing.type {
    case .number: return .noNumber(text, of: name)
    case .twoDates: return .twoDates(name)
    case .text: return .onlyWords(name)
    case .choices(let ids) where ids.contains(Choice.ID(text)):
      return .useHas(text, of: name)
    case .level(let scale):
      if let other = scope.scales(with: Level.ID(text)).first {
        return .otherScale(text, other.text, of: name, scale)
      }
    default: break
    }
    return .unknownValue(text, of: name, known: thing.values)
  }

  private mutating func day(_ word: ConditionWord) -> Day? {
    guard let day = Day(word.text), (1900...2199).contains(day.year) else {
      complain(.noDay(word.text, isDay: Day(word.text) != nil), word.span)
      return nil
    }
    return day
  }

  /// A number of at most nine digits, so that no arithmetic with it can overflow.
  private static func number(_ text: String) -> Int? {
    let digits = text.utf8.drop { $0 == UInt8(ascii: "-") }
    guard (1...9).contains(digits.count), text.utf8.count - digits.count <= 1,
      digits.allSatisfy({ PlainName.isDigit($0) })
    else { return nil }
    return Int(text)
  }
}

extension Condition.Subject {
  /// Whether it is what was recorded as an answer.
  fileprivate var isAnswer: Bool {
    if case .answer = self { true } else { false }
  }
}
