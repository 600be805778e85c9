import Auditing
import Documents
import Terminal
import Wording

/// Asking for one grade: the level, why a limit should not hold where one speaks, and the reason.
///
/// The same for an agency's own grades and the panel's, so that the rule is one.
struct GradeQuestion: Equatable {
  /// What is graded.
  let subject: GradeSubject
  /// The subject as it is shown.
  let title: String
  /// The scale of grades, where the template has one.
  let scale: Scale?
  /// The limits that speak on the subject.
  let hits: [LimitHit]
  private(set) var step = Step.level

  enum Step: Equatable {
    case level
    /// The level goes above a limit; typing it once more keeps it.
    case limited(Level.ID)
    case against(Level.ID)
    case reason(Level.ID, against: String?)
  }

  /// What came of a line.
  enum Outcome {
    case ask(Document?)
    case given(level: Level.ID, reason: String, against: String?)
  }

  init(_ subject: GradeSubject, of template: Template, judging returns: [Return]) {
    self.subject = subject
    title = template.title(of: subject)
    scale = template.grades
    hits = template.hits(on: subject, in: returns)
  }

  /// The grades, best first.
  var levels: [Level] { scale?.levels ?? [] }

  /// The letters of the grades, for a prompt.
  var letters: String { levels.map { String($0.letter) }.joined(separator: " ") }

  /// What the letters mean.
  var legend: String {
    levels.map { "\($0.letter) \($0.label.lowercased())" }.joined(separator: "   ")
  }

  mutating func take(_ typed: String, on bench: Bench) throws -> Outcome {
    switch step {
    case .level: return try choose(try bench.grade(typed, on: scale))
    case .limited(let wanted):
      let level = try bench.grade(typed, on: scale)
      guard level == wanted else { return try choose(level) }
      step = .against(level)
      return .ask(nil)
    case .against(let level):
      guard !typed.isEmpty else { throw WorkbenchError.reasonWanted }
      step = .reason(level, against: typed)
      return .ask(nil)
    case .reason(let level, let against):
      guard !typed.isEmpty else { throw WorkbenchError.reasonWanted }
      return .given(level: level, reason: typed, against: against)
    }
  }

  private mutating func choose(_ level: Level.ID) throws -> Outcome {
    guard let hit = hits.first(where: { scale?.isBetter(level, than: $0.limit.cap) == true }) else {
      step = .reason(level, against: nil)
      return .ask(nil)
    }
    step = .limited(level)
    return .ask(.remark(.warning, challenge(hit, level)))
  }

  /// What a limit says to a grade above it.
  private func challenge(_ hit: LimitHit, _ level: Level.ID) -> String {
    let causes = Enumeration.all(Set(hit.answers.map(\.question)).sorted().map(\.text))
    let allowed = levels.filter { scale?.isBetter($0.id, than: hit.limit.cap) != true }
      .map { String($0.letter) }
    let wanted = scale?.level(level)
    let cap = scale?.level(hit.limit.cap)?.label ?? hit.limit.cap.text
    return "\(causes) \(hit.answers.count == 1 ? "caps" : "cap") this at \(cap). Choose "
      + "\(Enumeration.either(allowed)), or type \(wanted?.letter ?? "?") again to keep "
      + "\(wanted?.label ?? level.text) and say why the limit should not hold."
  }

  /// What is asked now, given what is asked first.
  func prompt(_ first: String) -> String {
    switch step {
    case .level, .limited: first
    case .against: "Why should the limit not hold?> "
    case .reason: "Why, in a sentence> "
    }
  }
}
