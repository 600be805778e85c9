/// What is known where a condition is decided.
public protocol Circumstances {
  /// What is found for something that is compared.
  func found(for subject: Condition.Subject) -> Condition.Found
  /// Whether a question is answered, in whatever way.
  func isAnswered(_ question: Question.ID) -> Truth
}

extension Condition {
  /// What is found where a condition looks.
  public enum Found: Hashable, Sendable {
    /// A level, a choice, a number, a day, an agency or a standing.
    case value(Condition.Value)
    /// Those picked of several choices.
    case picked([Choice.ID])
    /// An answer that is no value one could write, such as words.
    case other
    /// Why there is nothing else.
    case nonAnswer(NonAnswer)
    /// Nothing yet.
    case awaited([Truth.Awaited])
    /// Nothing, and nobody will say more.
    case nothing

    /// The same for what is worked out rather than recorded: a non-answer leaves nothing to work on.
    var workedOut: Found {
      guard case .nonAnswer = self else { return self }
      return .nothing
    }
  }
}

/// The facts of one return, as far as they are known.
public struct ConditionFacts: Circumstances, Hashable, Sendable {
  /// The answers given.
  public var answers: [Question.ID: Answer]
  /// Whose return it is, or nil where nobody can tell.
  public var agency: Agency.ID?
  /// What is recorded of the case.
  public var profile: [ProfileItem.ID: Choice.ID]
  /// What is recorded of the respondent.
  public var respondent: [Attribute.ID: Attribute.Value]
  /// The questions that do not apply, which count as answered with "not applicable".
  public var setAside: Set<Question.ID>

  /// Gathers the facts of a return.
  public init(
    answers: [Question.ID: Answer] = [:], agency: Agency.ID? = nil,
    profile: [ProfileItem.ID: Choice.ID] = [:],
    respondent: [Attribute.ID: Attribute.Value] = [:], setAside: Set<Question.ID> = []
  ) {
    self.answers = answers
    self.agency = agency
    self.profile = profile
    self.respondent = respondent
    self.setAside = setAside
  }

  /// Whether a question is answered; one that is set aside is not.
  public func isAnswered(_ question: Question.ID) -> Truth {
    Truth(answers[question] != nil && !setAside.contains(question))
  }

  /// What is found for something that is compared.
  public func found(for subject: Condition.Subject) -> Condition.Found {
    switch subject {
    case .answer(let id, _): recorded(id, \.found)
    case .standing(let id, let kind):
      recorded(id) { kind.standing(of: $0).map { .value(.standing($0)) } ?? .nothing }.workedOut
    case .from(let id): recorded(id) { $0.days.map { .value(.day($0.from)) } ?? .nothing }
    case .to(let id): recorded(id) { $0.days.map { .value(.day($0.to)) } ?? .nothing }
    case .gap(let id, let pair):
      recorded(id) {
        $0.days.map { .value(.number(pair.gap(from: $0.from, to: $0.to))) } ?? .nothing
      }.workedOut
    case .between(let first, let second, let areWorkingDays):
      found(for: first).days(to: found(for: second), areWorkingDays)
    case .day(let day): .value(.day(day))
    case .agency: agency.map { .value(.agency($0)) } ?? .nothing
    case .profile(let id): profile[id].map { .value(.choice($0)) } ?? .awaited([.profile(id)])
    case .respondent(let id): respondent[id]?.found ?? .awaited([.attribute(id)])
    }
  }

  private func recorded(_ id: Question.ID, _ found: (Answer) -> Condition.Found) -> Condition.Found
  {
    guard !setAside.contains(id) else { return .nonAnswer(.notApplicable) }
    guard let answer = answers[id] else { return .awaited([.question(id)]) }
    guard case .nonAnswer(let non) = answer else { return found(answer) }
    return .nonAnswer(non)
  }
}

extension Answer {
  /// What a condition finds that looks at the answer as it was recorded.
  fileprivate var found: Condition.Found {
    switch self {
    case .level(let id): .value(.level(id))
    case .choice(let id): .value(.choice(id))
    case .count(let number): .value(.number(number))
    case .date(let day): .value(.day(day))
    case .choices(let picked): .picked(picked)
    case .nonAnswer(let non): .nonAnswer(non)
    case .dates, .text: .other
    }
  }

  fileprivate var days: (from: Day, to: Day)? {
    guard case .dates(let from, let to) = self else { return nil }
    return (from, to)
  }
}

extension Attribute.Value {
  fileprivate var found: Condition.Found {
    switch self {
    case .choice(let id): .value(.choice(id))
    case .number(let number): .value(.number(number))
    }
  }
}

extension Condition.Found {
  /// The days from one date that was found to another.
  fileprivate func days(to end: Condition.Found, _ areWorkingDays: Bool) -> Condition.Found {
    switch (workedOut, end.workedOut) {
    case (.value(.day(let from)), .value(.day(let to))):
      .value(.number(areWorkingDays ? WorkingDays.from(from, to: to) : to.number - from.number))
    case (.awaited(let first), .awaited(let second)): .awaited(first + second)
    case (.awaited(let awaited), .value), (.value, .awaited(let awaited)): .awaited(awaited)
    default: .nothing
    }
  }
}
