import Auditing

/// Questions a condition would wait for where nobody asks them.
struct ConditionWaits {
  private let condition: Condition
  private let owner: ConditionScope.Owner
  private let scope: ConditionScope

  init(_ condition: Condition, for owner: ConditionScope.Owner, in scope: ConditionScope) {
    self.condition = condition
    self.owner = owner
    self.scope = scope
  }

  /// A complaint at each such question, with the agencies that are not asked it.
  ///
  /// A question behind `agency is police and` matters to the police alone, and so it is decided for
  /// everybody else before it is looked at.
  func complaints(at mentions: [Question.ID: ConditionSpan]) -> [ConditionComplaint] {
    let named = condition.questions.compactMap { scope.question($0) }
    let narrow = named.filter { asked in
      !owner.agencies.allSatisfy { asked.agencies.contains($0) }
    }
    guard !narrow.isEmpty else { return [] }
    let awaited = owner.agencies.map { agency in
      (agency, Set(condition.truth(in: Untold(agency: agency, scope: scope)).awaited))
    }
    return narrow.compactMap { asked in
      let without = awaited.filter { agency, awaited in
        awaited.contains(.question(asked.id)) && !asked.agencies.contains(agency)
      }
      guard !without.isEmpty, let span = mentions[asked.id] else { return nil }
      return ConditionComplaint(.notAsked(asked.id.text, of: without.map(\.0.text)), span)
    }
  }
}

/// An agency that has not answered anything yet.
private struct Untold: Circumstances {
  let agency: Agency.ID
  let scope: ConditionScope

  func found(for subject: Condition.Subject) -> Condition.Found {
    switch subject {
    case .agency: .value(.agency(agency))
    case .profile(let id): .awaited([.profile(id)])
    case .respondent(let id): .awaited([.attribute(id)])
    default: .awaited(subject.questions.map { .question($0) })
    }
  }

  func isAnswered(_ question: Question.ID) -> Truth {
    let isAsked = scope.question(question)?.agencies.contains(agency) == true
    return isAsked ? .unknown(waitingFor: [.question(question)]) : .fails
  }
}
