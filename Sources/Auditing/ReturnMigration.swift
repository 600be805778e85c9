/// What becomes of one return when its audit goes to another edition.
public struct ReturnMigration: Hashable, Sendable {
  /// The case.
  public let reference: Case.Reference
  /// The agency, or the panel.
  public let agency: Agency.ID
  /// What becomes of each question of before at which anything stands, in the order of before.
  public internal(set) var moves: [AnswerMove] = []
  /// Answers taken over by questions that were split off or joined.
  public internal(set) var copies: [AnswerCopy] = []
  /// The marks the return has then.
  public internal(set) var marks: [Question.ID: Mark] = [:]
  /// What becomes of its grades.
  public internal(set) var grades: [GradeMove] = []
}

/// What becomes of everything that stands at one question of before.
public struct AnswerMove: Hashable, Sendable {
  /// The question of before.
  public let from: Question.ID
  /// The answer of before, or nil where only words stand beside it.
  public let answer: Answer?
  /// What becomes of it.
  public let fate: Fate

  /// What becomes of it: exactly one of these, so that nothing can be lost.
  public enum Fate: Hashable, Sendable {
    /// It goes on as it is, at a question of now.
    case carried(to: Question.ID)
    /// Its level became another by a declared map; the old answer stays readable.
    case mapped(to: Question.ID, Answer)
    /// It stays readable under its edition, and does not count.
    case setAside(Why)
  }

  /// Why something does not go on.
  public enum Why: String, Hashable, Sendable, CaseIterable {
    /// The question is not asked any more.
    case removed
    /// The question is not asked of this agency any more.
    case notAsked
    /// The question has to be answered anew.
    case review
    /// Questions that were split off or joined took its answer over.
    case copied
    /// Nothing says what it would be now, which a refusal tells.
    case undeclared
  }

  /// Makes a move.
  public init(from: Question.ID, answer: Answer?, fate: Fate) {
    self.from = from
    self.answer = answer
    self.fate = fate
  }

  /// The question of now to which everything goes, if it goes on.
  public var to: Question.ID? {
    switch fate {
    case .carried(let to), .mapped(let to, _): to
    case .setAside: nil
    }
  }
}

/// An answer that a split or joined question takes over, with its reason; the rest stays with the
/// question it was given to.
public struct AnswerCopy: Hashable, Sendable {
  /// The question of before.
  public let from: Question.ID
  /// The question of now.
  public let to: Question.ID
  /// The answer as the question of now has it.
  public let answer: Answer
}

/// What becomes of a grade.
public struct GradeMove: Hashable, Sendable {
  /// What was graded.
  public let from: GradeSubject
  /// What it is the grade of now, or nil when it stays readable and does not count.
  public let to: GradeSubject?
  /// The grade it was.
  public let was: Level.ID
  /// The grade it is now; the one it was where nothing says what it became.
  public let level: Level.ID
  /// Whether it is known what it became; where it is not, the plan is refused.
  public let isDeclared: Bool

  /// What becomes of a grade, as a reader counts it.
  public enum Group: Int, Hashable, Sendable, CaseIterable {
    /// It goes on as it is, by itself or under another name.
    case unchanged
    /// Its level became another by a declared map.
    case mapped
    /// It stays readable and does not count any more.
    case setAside
    /// Nothing says what it would be, so that the plan is refused.
    case undeclared
  }

  /// What becomes of it.
  public var group: Group {
    guard isDeclared else { return .undeclared }
    guard to != nil else { return .setAside }
    return level == was ? .unchanged : .mapped
  }
}

extension Return {
  /// What its questions and answers are after a change of edition, as far as counts and conditions
  /// look at them.
  func after(_ migration: ReturnMigration) -> Return {
    var then = Return(reference: reference, agency: agency, state: state)
    (then.profile, then.respondent) = (profile, respondent)
    for move in migration.moves {
      switch move.fate {
      case .carried(let to): then.answers[to] = move.answer
      case .mapped(let to, let answer): then.answers[to] = answer
      case .setAside: break
      }
    }
    for copy in migration.copies { then.answers[copy.to] = copy.answer }
    return then
  }

  /// Whether anything stands at a question.
  func hasAnything(at question: Question.ID) -> Bool {
    answers[question] != nil || notes[question] != nil || flags[question] != nil
      || reasons[question] != nil || evidence.contains { $0.question == question }
  }
}
