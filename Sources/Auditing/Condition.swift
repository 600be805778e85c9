/// When a question applies: what must hold of answers, the agency, the case and the respondent.
///
/// It carries what it needs of the questions it names, their scales and standards, so that it is
/// decided from facts alone.
public indirect enum Condition: Hashable, Sendable {
  /// Every part must hold.
  case all([Condition])
  /// One part at least must hold.
  case any([Condition])
  /// The part must not hold.
  case not(Condition)
  /// So many of the parts must hold.
  case count([Condition], Relation)
  /// The question must be answered, in whatever way.
  case answered(Question.ID)
  /// Something must stand in a relation to what is written.
  case compared(Subject, Relation)

  /// What is compared.
  public indirect enum Subject: Hashable, Sendable {
    /// What was recorded as the answer to a question.
    case answer(Question.ID, AnswerKind)
    /// How the answer to a question stands.
    case standing(Question.ID, AnswerKind)
    /// The first of a question's two dates.
    case from(Question.ID)
    /// The second of a question's two dates.
    case to(Question.ID)
    /// The days between a question's two dates, in its own days.
    case gap(Question.ID, DatePair)
    /// The days from one date to another, each the answer to a question, one of its two or a day.
    case between(Subject, Subject, areWorkingDays: Bool)
    /// A day as it is written.
    case day(Day)
    /// The agency that answers.
    case agency
    /// What is recorded of the case.
    case profile(ProfileItem.ID)
    /// What is recorded of the respondent.
    case respondent(Attribute.ID)
  }

  /// How something is compared.
  public enum Relation: Hashable, Sendable {
    /// It is one of these.
    case oneOf([Value])
    /// It is none of these.
    case noneOf([Value])
    /// It is more or less than this.
    case ordered(Ordering, Value)
    /// This was picked, whatever else was.
    case has(Choice.ID)
  }

  /// Which side of a value something must be on.
  ///
  /// More is better for levels and later for dates.
  public enum Ordering: String, Hashable, Sendable, CaseIterable {
    case atLeast = "at least"
    case atMost = "at most"
    case moreThan = "more than"
    case lessThan = "less than"

    /// Whether something that is so much more than a value, or less below 0, is on this side of it.
    public func allows(_ difference: Int) -> Bool {
      switch self {
      case .atLeast: difference >= 0
      case .atMost: difference <= 0
      case .moreThan: difference > 0
      case .lessThan: difference < 0
      }
    }
  }

  /// Something written in a condition, or found where one looks.
  public enum Value: Hashable, Sendable {
    case level(Level.ID)
    case choice(Choice.ID)
    case nonAnswer(NonAnswer)
    case number(Int)
    case day(Day)
    case agency(Agency.ID)
    /// Any agency of a group.
    case group(AgencyGroup)
    case standing(Standing)
  }
}

extension Condition {
  /// The questions it names, in the order of their first mention.
  public var questions: [Question.ID] {
    var seen = Set<Question.ID>()
    return named.filter { seen.insert($0).inserted }
  }

  private var named: [Question.ID] {
    switch self {
    case .all(let parts), .any(let parts), .count(let parts, _): parts.flatMap(\.named)
    case .not(let part): part.named
    case .answered(let id): [id]
    case .compared(let subject, _): subject.questions
    }
  }
}

extension Condition.Subject {
  /// The questions it is about, in order: none, one, or two for the days between them.
  public var questions: [Question.ID] {
    switch self {
    case .answer(let id, _), .standing(let id, _), .from(let id), .to(let id), .gap(let id, _):
      [id]
    case .between(let first, let second, _): first.questions + second.questions
    case .day, .agency, .profile, .respondent: []
    }
  }

  /// The scale on which its levels are more or less good.
  var scale: Scale? {
    guard case .answer(_, .scale(let scale)) = self else { return nil }
    return scale
  }
}
