/// What a change of edition left at a question of a return, until it is answered anew.
public struct Mark: Hashable, Sendable {
  /// What is to be known of the answer.
  public enum Kind: String, Hashable, Sendable, CaseIterable {
    /// The answer was given to other words.
    case askedDifferently = "asked-differently"
    /// There is an earlier answer to be looked at, and none to this question yet.
    case toReview = "to-review"
  }

  /// What is to be known of it.
  public let kind: Kind
  /// How it was asked when it was answered; several where questions were joined.
  public let asked: [Asking]

  /// Makes a mark.
  public init(_ kind: Kind, _ asked: [Asking]) {
    self.kind = kind
    self.asked = asked
  }
}

/// A question as an earlier edition asked it.
public struct Asking: Hashable, Sendable {
  /// The edition.
  public let edition: String
  /// The question's name in that edition.
  public let question: Question.ID
  /// The words in which it was asked.
  public let wording: String

  /// Makes a way of asking.
  public init(edition: String, question: Question.ID, wording: String) {
    self.edition = edition
    self.question = question
    self.wording = wording
  }

  init(_ question: Question, in template: Template) {
    self.init(edition: template.edition, question: question.id, wording: question.wording)
  }
}

/// What was said to a question of an earlier edition and could not go on with the audit: kept as it
/// was, readable, and not counted.
public struct EarlierAnswer: Hashable, Sendable {
  /// The edition in which it was asked.
  public let edition: String
  /// The question as it was asked.
  public let question: Question
  /// The answer, or nil where only words stood beside it.
  public let answer: Answer?
  /// Why it did not apply.
  public let reason: String?
  /// The words beside it.
  public let note: String?
  /// What it was marked as for the panel.
  public let flag: Flag?
  /// What was seen.
  public let evidence: [Evidence]

  /// Makes an answer of an earlier edition.
  public init(
    edition: String, question: Question, answer: Answer?, reason: String? = nil,
    note: String? = nil, flag: Flag? = nil, evidence: [Evidence] = []
  ) {
    self.edition = edition
    self.question = question
    self.answer = answer
    self.reason = reason
    self.note = note
    self.flag = flag
    self.evidence = evidence
  }
}

/// A grade given under an earlier edition that does not count as it stands any more.
public struct EarlierGrade: Hashable, Sendable {
  /// The edition.
  public let edition: String
  /// What was graded, as that edition called it.
  public let title: String
  /// The grade, as that edition called it.
  public let label: String
  /// The grade itself.
  public let grade: Grade

  /// Makes a grade of an earlier edition.
  public init(edition: String, title: String, label: String, grade: Grade) {
    self.edition = edition
    self.title = title
    self.label = label
    self.grade = grade
  }
}
