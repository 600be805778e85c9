import Auditing
import Documents
import Storage
import Terminal
import Wording

/// An agency's grades of its own practice in one case, section by section and overall; then the
/// return is handed in.
struct GradingWalk: Dialogue {
  /// The return.
  let place: ReturnPlace
  private let template: Template
  private let subjects: [GradeSubject]
  private var index: Int
  private var question: GradeQuestion?
  private var isSubmitting = false

  /// Starts at the first subject without a grade.
  init(_ place: ReturnPlace, on bench: Bench) throws {
    self.place = place
    template = try bench.template()
    subjects = place.agency == .panel ? [] : template.gradeSubjects(for: place.agency)
    let given = try bench.given(place)
    index = subjects.firstIndex { given.grades[$0] == nil } ?? subjects.count
    put(given)
  }

  func page(on bench: Bench) throws -> Document {
    guard let question else {
      return Document(nil, [.paragraph("Hand in the return? It can be reopened, with a reason.")])
    }
    let given = try bench.given(place)
    let head = "\(place.reference) · \(try bench.name(of: place.agency)) · \(question.title)"
    var blocks: [Block] = [
      .banner(.strong(head), .muted("grade \(index + 1) of \(subjects.count)")), .rule,
    ]
    blocks += limits(question)
    if let grade = given.grades[question.subject] {
      let kept = Inline("You gave \(label(grade.level)): \(grade.reason)")
      blocks.append(.remark(Remark(.done, [kept, "Press Enter to keep it, or grade again."])))
    }
    return Document(nil, blocks + [.lines(["    " + question.legend])])
  }

  var prompt: String {
    question.map { $0.prompt("Your grade for \($0.title) (\($0.letters))> ") }
      ?? "Hand it in? (y n)> "
  }

  func offers(on bench: Bench) -> [Candidate] {
    let levels = template.gradeLevels.map { Candidate($0.id.text, $0.meaning) }
    return levels
      + [
        Candidate("skip", "Leave this grade for later"), Candidate("back", "Go back one grade"),
        Candidate("stop", "Leave; everything said is saved"),
      ]
  }

  mutating func take(_ line: String, on bench: Bench) throws -> Turn {
    let typed = line.trimmed
    switch typed {
    case "stop": return .finished(.remark(.done, "Everything said is saved."))
    case "back": return goBack(try bench.given(place))
    case "skip" where question != nil: return moveOn(try bench.given(place), nil)
    case "" where question?.step == .level:
      return try keep(on: bench)
    default: break
    }
    guard question != nil else { return try submit(typed, on: bench) }
    return try grade(typed, on: bench)
  }

  private mutating func grade(_ typed: String, on bench: Bench) throws -> Turn {
    guard let outcome = try question?.take(typed, on: bench) else { return .stay(nil) }
    switch outcome {
    case .ask(let remark): return .stay(remark)
    case .given(let level, let reason, let against):
      let grade = Grade(
        subject: subjects[index], level: level, reason: reason, against: against,
        stamp: try bench.stamp())
      try bench.workspace.grade(grade, place.reference, place.agency, in: place.audit)
      let remark = Document.remark(
        .done, "Saved: \(template.title(of: grade.subject)): \(label(level)).")
      return moveOn(try bench.given(place), remark)
    }
  }

  /// Enter alone keeps a grade that is there.
  private mutating func keep(on bench: Bench) throws -> Turn {
    let given = try bench.given(place)
    guard given.grades[subjects[index]] != nil else {
      return .stay(.remark(.wrong, "Nothing is graded yet. Type a letter, or skip."))
    }
    return moveOn(given, nil)
  }

  private mutating func goBack(_ given: Return) -> Turn {
    guard index > 0 else { return .stay(.remark(.wrong, "This is the first grade.")) }
    index -= 1
    put(given)
    return .next(nil)
  }

  private mutating func moveOn(_ given: Return, _ remark: Document?) -> Turn {
    index += 1
    put(given)
    return .next(remark)
  }

  private mutating func put(_ given: Return) {
    question =
      index < subjects.count
      ? GradeQuestion(subjects[index], of: template, judging: [given]) : nil
  }

  private func submit(_ typed: String, on bench: Bench) throws -> Turn {
    guard let answer = YesNo(typed) else { throw WorkbenchError.yesOrNo(typed) }
    guard answer == .yes else {
      return .finished(
        .remark(.done, "Not handed in. To do so: submit \(place.reference) \(place.agency)"))
    }
    try bench.workspace.submit(
      place.reference, place.agency, because: nil, in: place.audit, by: bench.stamp())
    return .finished(
      .remark(.done, "\(try bench.name(of: place.agency)) has handed in \(place.reference)."))
  }

  private func limits(_ question: GradeQuestion) -> [Block] {
    question.hits.isEmpty
      ? []
      : [.remark(Remark(.warning, question.hits.map { Inline($0.sentence(in: template)) }))]
  }

  private func label(_ level: Level.ID) -> String {
    template.label(of: level)
  }
}
