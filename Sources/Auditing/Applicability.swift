/// Which questions of a return apply, which do not, and which wait for something.
public struct Applicability: Hashable, Sendable {
  /// The questions that do not apply; their answers are kept and not counted.
  public private(set) var setAside: Set<Question.ID> = []
  private var unknown: [Question.ID: [Truth.Awaited]] = [:]

  /// Decides every question that has a condition, in order, so that one that is set aside counts as
  /// not applicable for those after it.
  public init(of given: Return, in template: Template) {
    var facts = given.facts()
    for question in template.conditional {
      switch question.applies?.truth(in: facts) {
      case .fails: facts.setAside.insert(question.id)
      case .unknown(let awaited): unknown[question.id] = awaited
      case .holds, nil: break
      }
    }
    setAside = facts.setAside
  }

  /// Whether a question applies.
  public func truth(of id: Question.ID) -> Truth {
    if setAside.contains(id) { return .fails }
    return unknown[id].map { .unknown(waitingFor: $0) } ?? .holds
  }
}

extension Return {
  /// What it tells conditions.
  func facts(setAside: Set<Question.ID> = []) -> ConditionFacts {
    ConditionFacts(
      answers: answers, agency: agency, profile: profile, respondent: respondent,
      setAside: setAside)
  }

  /// Which questions apply to it.
  public func applicability(in template: Template) -> Applicability {
    Applicability(of: self, in: template)
  }

  /// The questions its agency is asked: those that apply, and those answered while that is not
  /// known.
  ///
  /// What is not known to apply and has no answer is not among them, so that those without an answer
  /// are just those that `unanswered` names.
  public func asked(in template: Template) -> [Question] {
    let applicability = applicability(in: template)
    return template.questions(for: agency).filter { question in
      switch applicability.truth(of: question.id) {
      case .holds: true
      case .fails: false
      case .unknown: answers[question.id] != nil
      }
    }
  }

  /// The questions without an answer of which it is not known whether they apply, in order.
  public func undecided(in template: Template) -> [Question] {
    let applicability = applicability(in: template)
    return template.questions(for: agency).filter {
      answers[$0.id] == nil && applicability.truth(of: $0.id).isUnknown
    }
  }

  /// The questions that want an answer and have none, in order.
  ///
  /// A question that waits for another is not among them.
  public func unanswered(in template: Template) -> [Question] {
    let applicability = applicability(in: template)
    return template.questions(for: agency).filter {
      answers[$0.id] == nil && applicability.truth(of: $0.id) == .holds
    }
  }

  /// The answers that count: all but those to questions that do not apply.
  public func counted(in template: Template) -> [Question.ID: Answer] {
    let setAside = applicability(in: template).setAside
    return setAside.isEmpty ? answers : answers.filter { !setAside.contains($0.key) }
  }

  /// The questions that are answered and do not apply, in order: kept, and not counted.
  public func answeredInVain(in template: Template) -> [Question] {
    let setAside = applicability(in: template).setAside
    return template.questions(for: agency).filter {
      setAside.contains($0.id) && answers[$0.id] != nil
    }
  }

  /// The questions whose answers want a note and have none, in order.
  public func wantingNotes(in template: Template) -> [Question] {
    let counted = counted(in: template)
    return template.questions(for: agency).filter { question in
      notes[question.id] == nil && counted[question.id].map(question.needsNote.isFor) == true
    }
  }
}
