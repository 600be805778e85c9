import Auditing
import CommandLanguage
import Documents
import Wording

extension BenchCommand {
  /// Shows a case: its profile, and every grade side by side with the agreed one.
  static let showCase = BenchCommand(
    "show case", in: .moderating, "Show a case: its profile and all its grades side by side.",
    .argument("case", Case.Reference.self, "The case.", offering: Offers.cases),
    examples: [
      Example(
        "show case C01",
        "C01   4 returns, 0 in")
    ]
  ) { bench, typed in
    let reference = try bench.known(typed)
    let snapshot = try bench.snapshot()
    let returns = snapshot.returns(for: reference).filter { $0.agency != .panel }
    let state = "\(Count(returns.count, "return")), \(returns.count { $0.state.isIn }) in"
    let all = snapshot.template.gradeSubjects
    let graded = all.filter { SubjectView(snapshot, reference, $0).isGraded }
    let subjects = graded.flatMap { subject -> [Block] in
      let view = SubjectView(snapshot, reference, subject)
      return [.heading(Inline(snapshot.template.title(of: subject))), view.table]
        + snapshot.agreed(reference, subject)
    }
    return .show(
      Document(
        nil,
        [.banner(.strong(reference.text), .muted(state)), snapshot.profile(of: reference)]
          + subjects + snapshot.ungraded(all.filter { !graded.contains($0) })
          + snapshot.earlierAgreed(reference)))
  }
}

extension AuditSnapshot {
  /// A case's profile, item by item; what nobody said is said to be so.
  fileprivate func profile(of reference: Case.Reference) -> Block {
    .table(
      Table(
        ["", ""],
        rows: template.profile.map { item in
          let choice = audited(reference)?.profile[item.id]
          let label = item.choices.first { $0.id == choice }?.label
          return [
            .text(Inline(item.wording)), .text(label.map { Inline($0) } ?? .muted("not said")),
          ]
        }))
  }

  /// What nobody has graded, in a list.
  fileprivate func ungraded(_ subjects: [GradeSubject]) -> [Block] {
    guard !subjects.isEmpty else { return [] }
    return [.heading("Not graded yet")]
      + [.list(subjects.map { ListItem(Inline(template.title(of: $0))) })]
  }

  /// What the panel agreed under earlier editions and does not count as it stands.
  fileprivate func earlierAgreed(_ reference: Case.Reference) -> [Block] {
    guard let grades = earlierPanel[reference] else { return [] }
    return [.heading("Agreed under earlier editions, not counted")] + grades.map(\.block)
  }

  fileprivate func agreed(_ reference: Case.Reference, _ subject: GradeSubject) -> [Block] {
    guard let grade = panel[reference]?[subject] else { return [] }
    let label = template.label(of: grade.level)
    return [.remark(Remark(.done, [.strong("Agreed: \(label). ") + Inline(grade.reason)]))]
  }
}
