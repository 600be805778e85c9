import Auditing

/// How something is compared, and with what.
extension ConditionParser {
  /// The comparison of a term, or the term alone.
  mutating func compared(_ term: ConditionTerm) -> ConditionTree {
    let start = now.span
    guard let kind = relation() else { return .alone(term) }
    let span = start.through(tokens[max(0, at - 1)].span)
    let isOfSeveral = kind == .oneOf || kind == .noneOf
    let values =
      isOfSeveral && now.kind != .end && tokens[max(0, at - 1)].is("in")
      ? list() : isOfSeveral ? single() : one()
    guard let values else { return .faulty }
    return .compared(term, ConditionRelation(kind: kind, values: values, span: span))
  }

  /// The words of a relation, or nil when there is none here.
  private mutating func relation() -> ConditionRelation.Kind? {
    if take("is") { return afterIs() }
    if now.is("not") { return afterNot() }
    if take("in") { return .oneOf }
    return ordering()
  }

  private mutating func ordering() -> ConditionRelation.Kind? {
    if now.is("at") { return measure("at", ["least": .atLeast, "most": .atMost]) }
    if now.is("more") { return measure("more", ["than": .moreThan]) }
    if now.is("less") { return measure("less", ["than": .lessThan]) }
    if take("before") { return .before }
    if take("after") { return .after }
    return take("has") ? .has : nil
  }

  /// Two words such as `at least`; the second is taken to be there when it is not.
  private mutating func measure(
    _ first: String, _ seconds: [String: Condition.Ordering]
  ) -> ConditionRelation.Kind {
    let span = now.span
    advance()
    for (second, ordering) in seconds where take(second) { return .ordered(ordering) }
    let ordering = seconds["than"] ?? .atLeast
    complain(.halfSaid(first, found: now.quoted, write: ordering.rawValue), span)
    if case .word(let word) = now.kind, ["than", "least", "most"].contains(word.lowercased()) {
      advance()
    }
    return .ordered(ordering)
  }

  private mutating func afterIs() -> ConditionRelation.Kind {
    let isNot = take("not")
    if now.is("in") {
      complain(.needless("is", before: isNot ? "not in" : "in"), tokens[at - (isNot ? 2 : 1)].span)
      advance()
      return isNot ? .noneOf : .oneOf
    }
    guard !isNot else { return .noneOf }
    let verb = tokens[at - 1].span
    guard let ordering = ordering() else { return .oneOf }
    complain(.needless("is", before: ordering.words), verb)
    return ordering
  }

  /// `not in`; people also write `not` alone, or `not has`.
  private mutating func afterNot() -> ConditionRelation.Kind? {
    guard next.is("in") || next.name != nil else { return nil }
    // A new part that begins with "not" has a verb behind its name; a value has none.
    let following = tokens[min(at + 2, tokens.count - 1)]
    if next.name != nil, !(following.kind == .end || following.is("and") || following.is("or")) {
      return nil
    }
    let span = now.span
    advance()
    if !take("in") { complain(.noVerb, span) }
    return .noneOf
  }

  // MARK: Values

  private mutating func one() -> [ConditionWord]? {
    guard let value = now.name else {
      complain(.noValue(now.quoted), now.span)
      recover()
      return nil
    }
    advance()
    countTerm(value.span)
    guard value.text == "no", now.is("evidence") else { return [value] }
    let span = value.span.through(now.span)
    complain(.hyphen("no evidence"), span)
    advance()
    return [ConditionWord(text: "no-evidence", span: span)]
  }

  private mutating func single() -> [ConditionWord]? {
    guard now.kind == .listOpening else { return one() }
    let isNot = tokens[max(0, at - 1)].is("not")
    complain(.listAfterIs(write: isNot ? "not in" : "in"), now.span)
    return list()
  }

  private mutating func list() -> [ConditionWord]? {
    let opening = now
    switch opening.kind {
    case .listOpening: break
    case .opening: complain(.roundList, opening.span)
    default:
      complain(.noList(now.name?.text), now.span)
      return now.name == nil ? one() : one().map { $0 + more() }
    }
    advance()
    return values(opening)
  }

  /// Values behind commas, where the brackets were forgotten.
  private mutating func more() -> [ConditionWord] {
    var more: [ConditionWord] = []
    while now.kind == .comma, let value = next.name,
      !tokens[min(at + 2, tokens.count - 1)].startsRelation
    {
      advance()
      advance()
      more.append(value)
    }
    return more
  }

  private mutating func values(_ opening: ConditionToken) -> [ConditionWord]? {
    let end: ConditionToken.Kind = opening.kind == .opening ? .closing : .listClosing
    var values: [ConditionWord] = []
    while now.kind != end {
      if let value = now.name {
        advance()
        countTerm(value.span)
        values.append(value)
        if now.kind == .comma { advance() } else { separate() }
      } else if now.kind == .end {
        complain(.open(opening.quoted), opening.span)
        return nil
      } else {
        complain(.noValue(now.quoted), now.span)
        skip(to: end)
        return nil
      }
    }
    if values.isEmpty { complain(.emptyList, opening.span) }
    advance()
    return values.isEmpty ? nil : values
  }

  /// Says that a comma is missing when a value stands behind a value.
  private mutating func separate() {
    guard now.name != nil || now.is("or") || now.is("and") else { return }
    complain(.noComma(now.quoted), now.span)
    if now.name == nil { advance() }
  }

  private mutating func skip(to end: ConditionToken.Kind) {
    while now.kind != end, now.kind != .end { advance() }
    if now.kind == end { advance() }
  }
}

extension ConditionToken {
  /// Whether a relation begins here.
  fileprivate var startsRelation: Bool {
    ["is", "in", "not", "at", "more", "less", "before", "after", "has"].contains { self.is($0) }
      || kind == .opening
  }
}
