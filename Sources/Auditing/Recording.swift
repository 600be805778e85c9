/// One answer to be kept, with the words that go with it.
public struct Entry: Hashable, Sendable {
  /// The question answered.
  public let question: Question.ID
  /// The answer; nil takes an answer back.
  public let answer: Answer?
  /// Why the question does not apply, where that is the answer.
  public let reason: String?

  /// Makes an entry.
  public init(_ question: Question.ID, _ answer: Answer?, reason: String? = nil) {
    self.question = question
    self.answer = answer
    self.reason = reason
  }
}

extension Return {
  /// Records an answer, or refuses what may not be recorded.
  ///
  /// The one rule for every way in.
  ///
  /// - Throws: `notAsked`, `wrongKind`, `reasonNeeded`, `alreadyIn` or `isWithdrawn`.
  public mutating func record(_ entry: Entry, asking template: Template) throws(AuditingError) {
    try mayChange()
    let question = try asked(entry.question, template)
    if let answer = entry.answer {
      guard question.accepts(answer) else { throw .wrongKind(entry.question) }
      guard applicability(in: template).truth(of: question.id) != .fails else {
        throw .doesNotArise(question.id, when: question.arises(in: template) ?? "")
      }
    }
    let reason = entry.reason.flatMap { $0.isEmpty ? nil : $0 }
    if entry.answer == .nonAnswer(.notApplicable), reason == nil {
      throw .reasonNeeded(entry.question)
    }
    answers[entry.question] = entry.answer
    reasons[entry.question] = entry.answer == .nonAnswer(.notApplicable) ? reason : nil
    marks[entry.question] = nil
    if state == .awaited { state = .started }
  }

  /// The question of that name when this return's agency is asked it.
  ///
  /// - Throws: `noQuestion` or `notAsked`.
  public func asked(_ id: Question.ID, _ template: Template) throws(AuditingError) -> Question {
    guard let question = template.question(id) else {
      throw .noQuestion(id.text, of: template.questions(for: agency).map(\.id))
    }
    guard question.agencies.contains(agency) else {
      throw .notAsked(id, agency, asked: question.agencies)
    }
    return question
  }

  /// Lets a return be changed only while its agency still holds it.
  ///
  /// - Throws: `alreadyIn` or `isWithdrawn`.
  public func mayChange() throws(AuditingError) {
    if state.isIn { throw .alreadyIn(reference, agency) }
    if state == .withdrawn { throw .isWithdrawn(reference, agency) }
  }

  /// Hands the return in.
  ///
  /// What is unanswered stays so, and is said why.
  ///
  /// - Throws: `unanswered` when something is and no reason is given; `alreadyIn`, `isWithdrawn`.
  public mutating func submit(asking template: Template, because reason: String?)
    throws(AuditingError)
  {
    try mayChange()
    let left = unanswered(in: template).map(\.id)
    if !left.isEmpty, reason?.isEmpty ?? true { throw .unanswered(reference, agency, left) }
    let bare = wantingNotes(in: template).map(\.id)
    if !bare.isEmpty, reason?.isEmpty ?? true { throw .notesWanted(reference, agency, bare) }
    state = .submitted
  }

  /// Opens a return that is in, to be changed.
  ///
  /// - Throws: `notIn` when it is not.
  public mutating func reopen() throws(AuditingError) {
    guard state.isIn else { throw .notIn(reference, agency) }
    state = .started
  }
}

extension Template {
  /// Checks a grade before it is kept: the level exists, a reason is given, and a limit that speaks
  /// against it is answered.
  ///
  /// - Throws: `noGrade`, `gradeNeedsReason` or `limited`.
  public func check(_ grade: Grade, against returns: [Return]) throws(AuditingError) {
    guard grades?.level(grade.level) != nil else {
      throw .noGrade(grade.level.text, of: grades?.levels.map(\.id) ?? [])
    }
    guard !grade.reason.isEmpty else { throw .gradeNeedsReason(title(of: grade.subject)) }
    let exceeded = exceeded(by: grade.level, hits(on: grade.subject, in: returns))
    if let hit = exceeded.first, grade.against?.isEmpty ?? true {
      throw .limited(hit.limit, label(of: hit.limit.cap))
    }
  }
}
