import Auditing

/// Tokens to a tree; after a fault it goes on behind the next `and`, `or` or comma.
struct ConditionParser {
  /// How deep brackets and `not` may stand in each other.
  static let deepest = 16
  /// The most names and values of a condition.
  static let mostTerms = 200

  private(set) var complaints: [ConditionComplaint] = []
  let tokens: [ConditionToken]
  private(set) var at = 0
  private var depth = 0
  private var terms = 0
  /// Whether it stopped before the end, because what follows is too much.
  private(set) var isHalted = false

  /// Takes the tokens of a scan, of which the last is the end.
  init(_ tokens: [ConditionToken]) { self.tokens = tokens }

  /// The whole condition.
  mutating func condition() -> ConditionTree {
    guard tokens.count > 1 else {
      complain(.empty, ConditionSpan(0))
      return .faulty
    }
    var parts = [any()]
    while now.kind != .end {
      refuse()
      parts += [.faulty]
      if !(take("and") || take("or")), now.kind == .end { break }
      parts.append(any())
    }
    return parts.count == 1 ? parts[0] : .all(parts)
  }

  /// Something is left over: brackets or a comma with nothing before them to belong to.
  private mutating func refuse() {
    complain(.stray(now.quoted), now.span)
    advance()
  }

  // MARK: or, and, not

  private mutating func any() -> ConditionTree {
    var parts = [all()]
    while take("or") { parts.append(all()) }
    return parts.count == 1 ? parts[0] : .any(parts)
  }

  private mutating func all() -> ConditionTree {
    var parts = [negation()]
    while true {
      if take("and") {
        parts.append(negation())
      } else if case .alone(.name(let name))? = parts.last, let value = now.name {
        complain(.noIs(name.text, value.text), value.span)
        parts[parts.count - 1] = .faulty
        advance()
      } else if startsPart {
        parts.append(unjoined())
      } else {
        return parts.count == 1 ? parts[0] : .all(parts)
      }
    }
  }

  /// A part that stands behind another with neither `and` nor `or` between them.
  private mutating func unjoined() -> ConditionTree {
    let (before, found) = (tokens[at - 1].name, now)
    complain(.unjoined(before: before?.text, found.quoted, name: found.name?.text), found.span)
    let part = negation()
    return part.loneName == nil ? part : .faulty
  }

  private var startsPart: Bool { now.name != nil || now.kind == .opening || now.is("not") }

  private mutating func negation() -> ConditionTree {
    guard now.is("not") else { return part() }
    return deeper { parser in
      parser.advance()
      return .not(parser.negation())
    }
  }

  private mutating func part() -> ConditionTree {
    if now.kind == .opening {
      return deeper { parser in
        let opening = parser.now
        parser.advance()
        let inside = parser.any()
        parser.close(opening)
        return inside
      }
    }
    guard let term = term() else { return .faulty }
    return compared(term)
  }

  /// Closes brackets, or says that they are open.
  private mutating func close(_ opening: ConditionToken) {
    if now.kind == .closing { return advance() }
    if now.kind == .end { return complain(.open(opening.quoted), opening.span) }
    complain(.expected("')'", found: now.quoted), now.span)
    recover()
    if now.kind == .closing { advance() }
  }

  // MARK: What is compared

  private mutating func term() -> ConditionTerm? {
    guard let name = now.name else {
      complain(.noTerm(now.quoted), now.span)
      recover()
      return nil
    }
    advance()
    countTerm(name.span)
    return now.kind == .opening ? call(name) : .name(name)
  }

  private mutating func call(_ name: ConditionWord) -> ConditionTerm {
    within { parser in
      let opening = parser.now
      parser.advance()
      let arguments = parser.arguments()
      parser.close(opening)
      return .call(name, arguments, name.span.through(parser.tokens[max(0, parser.at - 1)].span))
    } ?? .name(name)
  }

  private mutating func arguments() -> [ConditionTree] {
    guard now.kind != .closing, now.kind != .end else { return [] }
    var arguments = [any()]
    while now.kind == .comma {
      advance()
      arguments.append(any())
    }
    return arguments
  }

  // MARK: Moving on

  var now: ConditionToken { tokens[at] }

  var next: ConditionToken { tokens[min(at + 1, tokens.count - 1)] }

  mutating func advance() { at = min(at + 1, tokens.count - 1) }

  mutating func take(_ word: String) -> Bool {
    guard now.is(word) else { return false }
    advance()
    return true
  }

  /// Moves to where something new begins on the same level.
  mutating func recover() {
    var open = 0
    while now.kind != .end {
      if open == 0, now.is("and") || now.is("or") || now.kind == .comma || now.kind == .closing {
        return
      }
      if now.kind == .opening { open += 1 }
      if now.kind == .closing { open -= 1 }
      advance()
    }
  }

  mutating func complain(_ fault: ConditionFault, _ span: ConditionSpan) {
    guard !isHalted, complaints.count < ConditionComplaint.most else { return }
    complaints.append(ConditionComplaint(fault, span))
  }

  mutating func countTerm(_ span: ConditionSpan) {
    terms += 1
    if terms > Self.mostTerms { halt(.tooManyTerms, span) }
  }

  private mutating func deeper(
    _ read: (inout ConditionParser) -> ConditionTree
  ) -> ConditionTree {
    within { Optional(read(&$0)) } ?? .faulty
  }

  private mutating func within<Part>(_ read: (inout ConditionParser) -> Part?) -> Part? {
    depth += 1
    defer { depth -= 1 }
    guard depth <= Self.deepest else {
      halt(.tooDeep, now.span)
      return nil
    }
    return read(&self)
  }

  /// Stops reading: nothing after this is worth a complaint.
  private mutating func halt(_ fault: ConditionFault, _ span: ConditionSpan) {
    complain(fault, span)
    isHalted = true
    at = tokens.count - 1
  }
}
