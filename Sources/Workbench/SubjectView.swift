import Auditing
import Documents
import Wording

/// One subject of one case as the panel sees it: every agency's grade and reason side by side, who
/// is missing, which limits speak, and how the agreed grade moved.
struct SubjectView {
  private let snapshot: AuditSnapshot
  private let reference: Case.Reference
  private let subject: GradeSubject

  init(_ snapshot: AuditSnapshot, _ reference: Case.Reference, _ subject: GradeSubject) {
    self.snapshot = snapshot
    self.reference = reference
    self.subject = subject
  }

  private var template: Template { snapshot.template }
  private var agreed: Grade? { snapshot.panel[reference]?[subject] }

  /// The agencies invited that have questions in the subject.
  private var agencies: [Agency] {
    template.agencies.filter { agency in
      snapshot.audit.agencies.contains(agency.id)
        && template.gradeSubjects(for: agency.id).contains(subject)
    }
  }

  /// Whether an agency or the panel has graded the subject.
  var isGraded: Bool {
    agreed != nil || agencies.contains { snapshot.given(reference, $0.id)?.grades[subject] != nil }
  }

  /// Every agency with its grade and its reason; a missing one is a finding of its own.
  var table: Block {
    let movement: [Column] = agreed == nil ? [] : ["movement"]
    return .table(
      Table(
        ["", "grade"] + movement + ["because"],
        rows: agencies.map { row($0, withMovement: agreed != nil) }))
  }

  private func row(_ agency: Agency, withMovement: Bool) -> [Cell] {
    let given = snapshot.given(reference, agency.id)
    let grade = given?.grades[subject]
    let movement = grade.map { Movement(from: $0.level, to: agreed?.level, on: template.grades) }
    let moved: [Cell] =
      withMovement ? [movement.map { .text(Inline($0.rawValue)) } ?? .absent] : []
    return [.text(Inline(agency.name)), .text(Inline(standing(agency, grade, given)))] + moved
      + [.text(Inline(because(agency, grade, given)))]
  }

  private func standing(_ agency: Agency, _ grade: Grade?, _ given: Return?) -> String {
    if let grade { return label(grade.level) }
    if given?.state.isIn == true { return "not graded" }
    switch snapshot.audited(reference)?.involvement[agency.id] {
    case .known: return "awaited"
    case .notKnown: return "does not know the case"
    case nil: return "has not yet said"
    }
  }

  private func because(_ agency: Agency, _ grade: Grade?, _ given: Return?) -> String {
    if let grade {
      return grade.reason + (grade.against.map { " (Against the limit: \($0))" } ?? "")
    }
    guard snapshot.audited(reference)?.involvement[agency.id] == .known else { return "" }
    return given?.state.isIn == true ? "" : "a finding of its own: no return yet"
  }

  /// The limits that speak, and the grade the panel has agreed.
  var remarks: [Block] {
    let hits = template.hits(on: subject, in: snapshot.returns(for: reference))
    let limits = hits.map { hit in
      let who = Set(hit.answers.map(\.agency)).sorted().map { template.agency($0)?.name ?? $0.text }
      return Inline("\(hit.sentence(in: template)) Answered so by \(Enumeration.all(who)).")
    }
    let agreed = agreed.map { grade in
      Remark(
        .done,
        [
          Inline("Agreed: \(label(grade.level)). \(grade.reason)"),
          "Press Enter to keep it, or grade again.",
        ])
    }
    return (limits.isEmpty ? [] : [.remark(Remark(.warning, limits))])
      + (agreed.map { [.remark($0)] } ?? [])
  }

  /// What the panel agreed and how each agency's grade moved.
  var agreement: [Inline] {
    guard let agreed else { return [] }
    let moves = agencies.compactMap { agency -> String? in
      guard let own = snapshot.given(reference, agency.id)?.grades[subject] else { return nil }
      let movement = Movement(from: own.level, to: agreed.level, on: template.grades)
      return "\(agency.name) \(movement.rawValue)"
    }
    let saved = "Saved: \(template.title(of: subject)): \(label(agreed.level))."
    return [Inline(saved)] + (moves.isEmpty ? [] : [Inline(moves.joined(separator: " · "))])
  }

  /// The answers behind the grades, question by question.
  var answers: [Block] {
    let questions = template.questions.filter { question in
      subject == .overall || subject == .section(question.section)
    }
    let given = snapshot.returns(for: reference)
    return questions.compactMap { question in
      let said = given.compactMap { line(question, $0) }
      return said.isEmpty ? nil : .entry(question.id.text, Inline(question.wording), under: said)
    }
  }

  private func line(_ question: Question, _ given: Return) -> Inline? {
    given.answers[question.id].map { answer in
      let name = template.agency(given.agency)?.name ?? given.agency.text
      let words = given.notes[question.id] ?? given.reasons[question.id]
      return .strong(name) + Inline(": \(question.shown(answer))")
        + Inline(words.map { " – \($0)" } ?? "")
    }
  }

  private func label(_ level: Level.ID) -> String {
    template.label(of: level)
  }
}
