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
    let limits = limits.filter { $0.subject == subject }
    guard !limits.isEmpty else { return [] }
    let judged = returns.filter { $0.state != .withdrawn }.map {
      Judged(given: $0, setAside: $0.applicability(in: self).setAside)
    }
    return limits.compactMap { hit($0, in: judged) }
  }

  /// The limits among these that a grade goes above.
  public func exceeded(by level: Level.ID, _ hits: [LimitHit]) -> [LimitHit] {
    hits.filter { grades?.isBetter(level, than: $0.limit.cap) == true }
  }

  /// A return to be judged, and which of its questions do not apply.
  private struct Judged {
    let given: Return
    let setAside: Set<Question.ID>
  }

  private func hit(_ limit: Limit, in returns: [Judged]) -> LimitHit? {
    let seen = returns.filter { judged in
      let facts = judged.given.facts(setAside: judged.setAside)
      return limit.condition.map { $0.truth(in: facts) == .holds } ?? true
    }
    let causes = limit.questions.flatMap { id in seen.compactMap { cause(id, limit, $0) } }
    return Set(causes.map(\.question)).count >= limit.atLeast
      ? LimitHit(limit: limit, answers: causes) : nil
  }

  private func cause(_ id: Question.ID, _ limit: Limit, _ judged: Judged) -> LimitHit.Cause? {
    guard !judged.setAside.contains(id), let question = question(id),
      let answer = judged.given.answers[id], let standing = question.standing(of: answer),
      limit.standings.contains(standing)
    else { return nil }
    return LimitHit.Cause(question: id, agency: judged.given.agency, answer: answer)
  }
}
