/// One agency's answers about one case, and how far they have got.
public struct Return: Hashable, Sendable {
  /// How far a return has got.
  public enum State: String, Hashable, Sendable, CaseIterable {
    /// The agency knows the case and has answered nothing.
    case awaited
    /// Something is answered.
    case started
    /// Handed in by its agency.
    case submitted
    /// Handed in, and the panel has agreed the case's grades.
    case moderated
    /// Taken back with a reason: kept, readable, not counted.
    case withdrawn

    /// Whether the return is in.
    public var isIn: Bool { self == .submitted || self == .moderated }
  }

  /// The case it is about.
  public let reference: Case.Reference
  /// The agency it comes from, or the panel.
  public let agency: Agency.ID
  /// How far it has got.
  public var state: State
  /// What is recorded of the case it is about, on which conditions may rest.
  public var profile: [ProfileItem.ID: Choice.ID] = [:]
  /// What is recorded of the respondent who gives it.
  public var respondent: [Attribute.ID: Attribute.Value] = [:]
  /// The answers; what is unanswered is absent.
  public var answers: [Question.ID: Answer]
  /// Why a question does not apply, where that was answered.
  public var reasons: [Question.ID: String]
  /// The words beside an answer.
  public var notes: [Question.ID: String]
  /// What was marked for the panel.
  public var flags: [Question.ID: Flag]
  /// What was seen, where it is kept, and on what day.
  public var evidence: [Evidence]
  /// The agency's grades of its own practice.
  public var grades: [GradeSubject: Grade]
  /// The strengths and development points its auditor named at the end.
  public var points: [Point]
  /// The child's own words.
  public var quotations: [Quotation]
  /// What changes of edition left to be looked at, until it is answered anew.
  public var marks: [Question.ID: Mark] = [:]
  /// What was said to questions of earlier editions and could not go on, as they were asked.
  public var earlier: [EarlierAnswer] = []
  /// Grades given under earlier editions that do not count as they stand any more.
  public var earlierGrades: [EarlierGrade] = []

  /// Makes a return with nothing in it yet.
  public init(reference: Case.Reference, agency: Agency.ID, state: State = .awaited) {
    self.reference = reference
    self.agency = agency
    self.state = state
    answers = [:]
    reasons = [:]
    notes = [:]
    flags = [:]
    evidence = []
    grades = [:]
    points = []
    quotations = []
  }
}

/// What an auditor marks an answer as, for the panel to look at.
public enum Flag: String, Hashable, Sendable, CaseIterable {
  case strength
  case learning
}

/// What was seen, where it is kept, on what day: never a copy.
public struct Evidence: Hashable, Sendable {
  /// The question it bears on.
  public let question: Question.ID
  /// What it is.
  public let what: String
  /// Where it is kept, or an empty text.
  public let place: String
  /// The day it was seen, if told.
  public let seen: Day?

  /// Makes a piece of evidence.
  public init(question: Question.ID, what: String, place: String, seen: Day?) {
    self.question = question
    self.what = what
    self.place = place
    self.seen = seen
  }
}

/// A strength or a development point an agency's auditor named, in a sentence.
public struct Point: Hashable, Sendable {
  /// Which of the two it is.
  public let kind: Finding.Kind
  /// The sentence.
  public let words: String

  /// Makes a point.
  public init(_ kind: Finding.Kind, _ words: String) {
    self.kind = kind
    self.words = words
  }
}

/// A child's own words as they stand on a file.
public struct Quotation: Hashable, Sendable {
  /// The words, without quotation marks.
  public let words: String
  /// Whether they may be quoted on a page.
  public let mayBeQuoted: Bool

  /// Makes a quotation.
  public init(_ words: String, mayBeQuoted: Bool) {
    self.words = words
    self.mayBeQuoted = mayBeQuoted
  }
}
