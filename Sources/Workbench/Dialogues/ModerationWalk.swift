import Auditing
import Documents
import Storage
import Terminal
import Wording

/// The panel's grades for one case: each subject with every agency's grade and reason side by side,
/// then the agreed grade and why.
struct ModerationWalk: Dialogue {
  private let audit: Audit.Name
  private let reference: Case.Reference
  private let subjects: [GradeSubject]
  private var index: Int
  private var question: GradeQuestion

  /// What is graded now.
  var subject: GradeSubject { question.subject }

  /// Starts at the first subject the panel has not agreed.
  init(_ reference: Case.Reference, on bench: Bench) throws {
    let snapshot = try bench.snapshot()
    audit = snapshot.audit.name
    self.reference = reference
    subjects = snapshot.template.gradeSubjects
    let agreed = snapshot.panel[reference] ?? [:]
    index = subjects.firstIndex { agreed[$0] == nil } ?? 0
    guard subjects.indices.contains(index) else { throw WorkbenchError.nothingGraded }
    question = GradeQuestion(
      subjects[index], of: snapshot.template, judging: snapshot.returns(for: reference))
  }

  func page(on bench: Bench) throws -> Document {
    let snapshot = try bench.snapshot()
    let view = SubjectView(snapshot, reference, subject)
    return Document(
      nil,
      [
        .banner(
          .strong("\(reference) · \(question.title)"),
          .muted("\(index + 1) of \(subjects.count)")),
        .rule, view.table,
      ] + view.remarks + [.lines(["    " + question.legend])])
  }

  var prompt: String {
    question.prompt("Agreed grade (\(question.letters), s to see the answers, l later)> ")
  }

  func offers(on bench: Bench) -> [Candidate] {
    question.levels.map { Candidate($0.id.text, $0.meaning) }
      + [
        Candidate("see", "See the answers behind the grades"),
        Candidate("later", "Leave this for later"), Candidate("back", "Go back one"),
        Candidate("stop", "Leave; everything agreed is saved"),
      ]
  }

  mutating func take(_ line: String, on bench: Bench) throws -> Turn {
    let typed = line.trimmed
    switch typed {
    case "stop": return .finished(.remark(.done, "Everything agreed is saved."))
    case "back": return try go(index - 1, on: bench, nil)
    case "later", "l", "skip": return try go(index + 1, on: bench, nil)
    case "see",
      "s" where question.step == .level:
      return .stay(try answers(on: bench))
    case "" where question.step == .level: return try keep(on: bench)
    default: return try grade(typed, on: bench)
    }
  }

  private mutating func grade(_ typed: String, on bench: Bench) throws -> Turn {
    switch try question.take(typed, on: bench) {
    case .ask(let remark): return .stay(remark)
    case .given(let level, let reason, let against):
      let grade = Grade(
        subject: subject, level: level, reason: reason, against: against,
        stamp: try bench.stamp())
      try bench.workspace.moderate(grade, reference, in: audit)
      let view = SubjectView(try bench.snapshot(), reference, subject)
      return try go(index + 1, on: bench, Document(nil, [.remark(Remark(.done, view.agreement))]))
    }
  }

  /// Enter alone keeps a grade that is agreed.
  private mutating func keep(on bench: Bench) throws -> Turn {
    guard try agreed(on: bench) != nil else {
      return .stay(.remark(.wrong, "Nothing is agreed yet. Type a letter, or later."))
    }
    return try go(index + 1, on: bench, nil)
  }

  private func agreed(on bench: Bench) throws -> Grade? {
    try bench.snapshot().panel[reference]?[subject]
  }

  private mutating func go(_ to: Int, on bench: Bench, _ remark: Document?) throws -> Turn {
    guard to >= 0 else { return .stay(.remark(.wrong, "This is the first grade.")) }
    guard to < subjects.count else {
      let done = Document.remark(
        .done, "\(reference) is through. See it with: show case \(reference)")
      return .finished((remark ?? Document(nil, [])) + done)
    }
    let snapshot = try bench.snapshot()
    index = to
    question = GradeQuestion(
      subjects[to], of: snapshot.template, judging: snapshot.returns(for: reference))
    return .next(remark)
  }

  private func answers(on bench: Bench) throws -> Document {
    Document(nil, SubjectView(try bench.snapshot(), reference, subject).answers)
  }
}
