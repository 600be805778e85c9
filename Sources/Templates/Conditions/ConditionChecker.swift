import Auditing

/// A tree to a condition: every name looked up, every comparison of things that can be compared.
struct ConditionChecker {
  let scope: ConditionScope
  let owner: ConditionScope.Owner
  private(set) var complaints: [ConditionComplaint] = []
  /// Where each question was first named.
  private(set) var mentions: [Question.ID: ConditionSpan] = [:]

  init(_ scope: ConditionScope, for owner: ConditionScope.Owner) {
    self.scope = scope
    self.owner = owner
  }

  /// The condition, or nil when something in it was complained about.
  mutating func condition(_ tree: ConditionTree) -> Condition? {
    switch tree {
    case .all(let parts): several(parts).map { .all($0) }
    case .any(let parts): several(parts).map { .any($0) }
    case .not(let part): condition(part).map { .not($0) }
    case .alone(let term): alone(term)
    case .compared(let term, let relation): compared(term, relation)
    case .faulty: nil
    }
  }

  /// All of them, each checked whatever is wrong with the others.
  private mutating func several(_ parts: [ConditionTree]) -> [Condition]? {
    var checked: [Condition] = []
    for (index, part) in parts.enumerated() {
      if let value = part.loneName, index > 0, isValue(value, behind: parts[index - 1]) {
        complainOfList(value, behind: parts[index - 1])
      } else if let condition = condition(part) {
        checked.append(condition)
      }
    }
    return checked.count == parts.count ? checked : nil
  }

  // MARK: "N1 is yes or no"

  /// Whether a word is another value for the comparison before it rather than a part of its own.
  private func isValue(_ word: ConditionWord, behind part: ConditionTree) -> Bool {
    guard case .compared(.name(let name), let relation) = part,
      relation.kind == .oneOf || relation.kind == .noneOf,
      let thing = try? thing(named: name)
    else { return false }
    return thing.values.contains(word.text)
  }

  private mutating func complainOfList(_ word: ConditionWord, behind part: ConditionTree) {
    guard case .compared(let term, let relation) = part else { return }
    let values = (relation.values.map(\.text) + [word.text]).joined(separator: ", ")
    let verb = relation.kind == .oneOf ? "in" : "not in"
    complain(.listInWords(word.text, write: "\(term.text) \(verb) [\(values)]"), word.span)
  }

  // MARK: Without a comparison

  private mutating func alone(_ term: ConditionTerm) -> Condition? {
    switch term {
    case .name(let word):
      if let thing = found(word) { complain(.notCompared(thing), word.span) }
      return nil
    case .call(let name, let arguments, let span):
      switch ConditionFunction(rawValue: name.text) {
      case .answered: return question(in: arguments, of: name).map { .answered($0.id) }
      case .lacking: return standing(.lacking, arguments, name)
      case .partial: return standing(.partial, arguments, name)
      case .full: return standing(.full, arguments, name)
      case .any: return conditions(arguments, of: name).map { .any($0) }
      case .all: return conditions(arguments, of: name).map { .all($0) }
      case .count:
        _ = conditions(arguments, of: name)
        complain(.numberAlone("count(…)"), span)
      case .days, .workingDays:
        _ = between(arguments, of: name, areWorkingDays: false)
        complain(.numberAlone("\(name.text)(…)"), span)
      case nil: complain(.unknownFunction(name.text), name.span)
      }
      return nil
    }
  }

  private mutating func standing(
    _ standing: Standing, _ arguments: [ConditionTree], _ name: ConditionWord
  ) -> Condition? {
    guard let asked = question(in: arguments, of: name), let kind = asked.kind else { return nil }
    guard kind.canStand else {
      complain(
        .noStanding(asked.id.text, word: name.text), arguments[0].loneName?.span ?? name.span)
      return nil
    }
    return .compared(.standing(asked.id, kind), .oneOf([.standing(standing)]))
  }

  /// The one question that stands in the brackets of a function.
  private mutating func question(
    in arguments: [ConditionTree], of name: ConditionWord
  ) -> ConditionScope.Asked? {
    guard arguments.count == 1, let word = arguments[0].loneName else {
      complain(.wantsQuestion(name.text), name.span)
      return nil
    }
    guard let asked = scope.question(Question.ID(word.text)) else {
      if let thing = found(word) { complain(.noQuestion(thing.words, in: name.text), word.span) }
      return nil
    }
    return isUsable(asked, word) ? asked : nil
  }

  /// The conditions in the brackets of a function: two or more, or it would say nothing new.
  mutating func conditions(
    _ arguments: [ConditionTree], of name: ConditionWord
  ) -> [Condition]? {
    guard arguments.count > 1 else {
      complain(.wantsConditions(name.text), name.span)
      _ = arguments.first.flatMap { condition($0) }
      return nil
    }
    return several(arguments)
  }

  mutating func complain(_ fault: ConditionFault, _ span: ConditionSpan) {
    guard complaints.count < ConditionComplaint.most else { return }
    complaints.append(ConditionComplaint(fault, span))
  }

  mutating func note(_ id: Question.ID, _ span: ConditionSpan) {
    if mentions[id] == nil { mentions[id] = span }
  }
}

/// The words that have brackets behind them.
enum ConditionFunction: String, CaseIterable {
  case answered, lacking, partial, full, any, all, count, days
  case workingDays = "working-days"
}
