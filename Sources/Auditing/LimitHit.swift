/// A limit that speaks, and the answers that make it speak.
public struct LimitHit: Hashable, Sendable {
  /// The limit.
  public let limit: Limit
  /// The answers against the grade: which question, and which agency answered it so.
  public let answers: [Cause]

  /// One answer against a grade.
  public struct Cause: Hashable, Sendable {
    /// The question.
    public let question: Question.ID
    /// The agency that answered it so.
    public let agency: Agency.ID
    /// What was answered.
    public let answer: Answer
  }
}

extension Template {
  /// The limits that speak on a subject, given the returns of one case that are to be judged.
  ///
  /// Questions are counted once each, however many agencies answered them so.
  public func hits(on subject: GradeSubject, in returns: [Return]) -> [LimitHit] {
    limits.filter { $0.subject == subject }.compactMap { hit($0, in: returns) }
  }

  /// The limits among these that a grade goes above.
  public func exceeded(by level: Level.ID, _ hits: [LimitHit]) -> [LimitHit] {
    hits.filter { grades?.isBetter(level, than: $0.limit.cap) == true }
  }

  private func hit(_ limit: Limit, in returns: [Return]) -> LimitHit? {
    let causes = limit.questions.flatMap { id in returns.compactMap { cause(id, limit, $0) } }
    return Set(causes.map(\.question)).count >= limit.atLeast
      ? LimitHit(limit: limit, answers: causes) : nil
  }

  private func cause(_ id: Question.ID, _ limit: Limit, _ given: Return) -> LimitHit.Cause? {
    guard given.state != .withdrawn, let question = question(id), let answer = given.answers[id],
      let standing = question.standing(of: answer), limit.standings.contains(standing),
      applies(question, limit, given)
    else { return nil }
    return LimitHit.Cause(question: id, agency: given.agency, answer: answer)
  }

  /// Whether an answer counts, and the limit looks at the return at all.
  private func applies(_ question: Question, _ limit: Limit, _ given: Return) -> Bool {
    guard limit.condition != nil || !conditional.isEmpty else { return true }
    let setAside = given.applicability(in: self).setAside
    guard !setAside.contains(question.id) else { return false }
    let facts = given.facts(setAside: setAside)
    return limit.condition.map { $0.truth(in: facts) == .holds } ?? true
  }
}
