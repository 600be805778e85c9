extension TemplateTest {
  /// One thing that did not follow.
  public enum Failure: Hashable, Sendable {
    /// Other limits speak than were expected.
    case limits(expected: [Limit.ID], found: [Limit.ID])
    /// The best grade no limit speaks against is another one.
    case grade(GradeSubject, expected: Level.ID, found: Level.ID?)
    /// A question was to apply, not to apply, or to wait, and does not.
    case question(Question.ID, expected: Applying, found: Applying)
  }

  /// Whether a question is asked in a return.
  public enum Applying: String, Hashable, Sendable {
    case asked
    case notAsked = "not asked"
    case waiting
  }

  /// What of the test does not follow from its answers; nothing when it passes.
  public func failures(in template: Template) -> [Failure] {
    var given = Return(reference: Case.Reference("TEST1"), agency: agency ?? Agency.ID(""))
    given.profile = profile
    given.respondent = respondent
    given.answers = self.given
    return limitFailures(template, given) + gradeFailures(template, given)
      + questionFailures(template, given)
  }

  private func limitFailures(_ template: Template, _ given: Return) -> [Failure] {
    guard let wanted = expected.limits else { return [] }
    let speaking = template.gradeSubjects.flatMap { template.hits(on: $0, in: [given]) }
      .map(\.limit.id)
    guard wanted != Set(speaking) else { return [] }
    return [.limits(expected: wanted.sorted(), found: speaking)]
  }

  private func gradeFailures(_ template: Template, _ given: Return) -> [Failure] {
    expected.grades.sorted { $0.key.text < $1.key.text }.compactMap { subject, wanted in
      let found = template.bestGrade(for: subject, in: [given])
      return found == wanted ? nil : .grade(subject, expected: wanted, found: found)
    }
  }

  private func questionFailures(_ template: Template, _ given: Return) -> [Failure] {
    let applicability = given.applicability(in: template)
    let wanted: [(questions: [Question.ID], applying: Applying)] = [
      (expected.asked, .asked), (expected.notAsked, .notAsked), (expected.waiting, .waiting),
    ]
    return wanted.flatMap { questions, applying in
      questions.compactMap { id -> Failure? in
        let found = found(id, template, applicability)
        return found == applying ? nil : .question(id, expected: applying, found: found)
      }
    }
  }

  private func found(
    _ id: Question.ID, _ template: Template, _ applicability: Applicability
  ) -> Applying {
    if let agency, template.question(id)?.agencies.contains(agency) == false { return .notAsked }
    switch applicability.truth(of: id) {
    case .holds: return .asked
    case .fails: return .notAsked
    case .unknown: return .waiting
    }
  }
}

extension Template {
  /// The best grade on a subject that no limit speaks against, or nil where there are no grades.
  public func bestGrade(for subject: GradeSubject, in returns: [Return]) -> Level.ID? {
    let hits = hits(on: subject, in: returns)
    return gradeLevels.first { exceeded(by: $0.id, hits).isEmpty }?.id
  }
}
