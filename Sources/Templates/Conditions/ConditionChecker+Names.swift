import Auditing

/// Names, and what they lead to.
extension ConditionChecker {
  /// What a name leads to, complained about when it leads nowhere or where it must not.
  ///
  /// A question that could not be read leads to nothing, without another word.
  mutating func found(_ word: ConditionWord) -> ConditionThing? {
    do throws(ConditionFault) {
      let thing = try thing(named: word)
      for id in thing?.subject.questions ?? [] {
        guard let asked = scope.question(id), isUsable(asked, word) else { return nil }
      }
      return thing
    } catch {
      complain(error, word.span)
      return nil
    }
  }

  /// Whether the owner may look at a question: one that stands before it.
  mutating func isUsable(_ asked: ConditionScope.Asked, _ word: ConditionWord) -> Bool {
    note(asked.id, word.span)
    guard let place = scope.place(of: asked.id), place >= owner.position else { return true }
    complain(
      asked.id == owner.question
        ? .itself(asked.id.text) : .later(asked.id.text, owner: owner.question?.text), word.span)
    return false
  }

  /// What a name leads to, wherever that stands.
  func thing(named word: ConditionWord) throws(ConditionFault) -> ConditionThing? {
    let name = word.text
    if name == "agency" { return agency }
    if let asked = scope.question(Question.ID(name)) { return recorded(asked) }
    guard let dot = name.firstIndex(of: ".") else { throw unknown(name) }
    let (owner, part) = (String(name[..<dot]), String(name[name.index(after: dot)...]))
    switch owner {
    case "case": return try item(part)
    case "respondent": return try attribute(part)
    default:
      guard let asked = scope.question(Question.ID(owner)) else { throw unknown(owner) }
      return try self.part(part, of: asked)
    }
  }

  private var agency: ConditionThing {
    let names = scope.agencies.map(\.text) + scope.groups.map(\.id)
    return ConditionThing(subject: .agency, type: .agency(names))
  }

  private func recorded(_ asked: ConditionScope.Asked) -> ConditionThing? {
    asked.kind.map { kind in
      let isNew = asked.mayBeSetAside && !asked.nonAnswers.contains(.notApplicable)
      return ConditionThing(
        subject: .answer(asked.id, kind), type: ConditionType(kind),
        nonAnswers: (isNew ? [.notApplicable] : []) + asked.nonAnswers)
    }
  }

  private func part(
    _ name: String, of asked: ConditionScope.Asked
  ) throws(ConditionFault) -> ConditionThing? {
    guard let kind = asked.kind else { return nil }
    guard case .dates(let pair) = kind else { throw .noParts(asked.id.text, part: name) }
    switch name {
    case "from": return ConditionThing(subject: .from(asked.id), type: .date)
    case "to": return ConditionThing(subject: .to(asked.id), type: .date)
    case "days": return ConditionThing(subject: .gap(asked.id, pair), type: .number)
    default: throw .unknownPart(name, of: asked.id.text)
    }
  }

  private func item(_ name: String) throws(ConditionFault) -> ConditionThing {
    let id = ProfileItem.ID(name)
    if let choices = scope.choices(of: id) {
      return ConditionThing(subject: .profile(id), type: .choice(choices))
    }
    if scope.kind(of: Attribute.ID(name)) != nil { throw .otherPrefix(name, write: "respondent") }
    throw .unknownItem(name, known: scope.profile.map(\.id.text))
  }

  private func attribute(_ name: String) throws(ConditionFault) -> ConditionThing {
    let id = Attribute.ID(name)
    switch scope.kind(of: id) {
    case .choice(let choices):
      return ConditionThing(subject: .respondent(id), type: .choice(choices.map(\.id)))
    case .number: return ConditionThing(subject: .respondent(id), type: .number)
    case nil:
      if scope.choices(of: ProfileItem.ID(name)) != nil { throw .otherPrefix(name, write: "case") }
      throw .unknownAttribute(name, known: scope.respondent.map(\.id.text))
    }
  }

  /// Why a name leads nowhere, and which was likely meant.
  private func unknown(_ name: String) -> ConditionFault {
    if scope.choices(of: ProfileItem.ID(name)) != nil { return .noPrefix(name, write: "case") }
    if scope.kind(of: Attribute.ID(name)) != nil { return .noPrefix(name, write: "respondent") }
    if scope.contains(Agency.ID(name)) || scope.group(name) != nil {
      return .bareAgency(name, isGroup: scope.group(name) != nil)
    }
    if name == "case" { return .unknownItem("", known: scope.profile.map(\.id.text)) }
    if name == "respondent" {
      return .unknownAttribute("", known: scope.respondent.map(\.id.text))
    }
    if ConditionFunction(rawValue: name) != nil { return .noBrackets(name) }
    return .unknownQuestion(name, near: nearQuestion(name))
  }

  /// The question that is meant by n21, N-21 or N021.
  ///
  /// Another number is no miss but another question.
  private func nearQuestion(_ name: String) -> String? {
    guard name.utf8.count <= 20, let place = scope.place(like: name), place < owner.position else {
      return nil
    }
    return scope.questions[place].id.text
  }
}
