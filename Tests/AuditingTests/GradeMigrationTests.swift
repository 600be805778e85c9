import Auditing
import Testing

@Suite struct GradeMigrationTests {
  private typealias E = Editions

  /// One return graded good overall, and the panel's agreed grade, on another scale of grades.
  private func plan(_ grades: Scale) -> MigrationPlan {
    var given = Sample.given(E.police, .submitted, ["N1": .level("yes")])
    given.grades[.overall] = Sample.grade("good")
    let old = E.snapshot(E.template("1", [E.question("N1")]), [given])
    let snapshot = AuditSnapshot(
      audit: old.audit, template: old.template, cases: old.cases, returns: old.returns,
      panel: [Case.Reference("C01"): [.overall: Sample.grade("good")]], concerns: [],
      findings: [], prose: [:])
    return MigrationPlan(snapshot, to: E.template("2", [E.question("N1")], grades: grades))
  }

  private func scale(_ map: [String: String]) -> Scale {
    var scale = E.scale("grades-2", ["outstanding", "fair"])
    scale.maps[Sample.grades.id] = Dictionary(
      map.map { (Level.ID($0.key), Level.ID($0.value)) }, uniquingKeysWith: { $1 })
    return scale
  }

  @Test func `grades of the same scale go on`() {
    let plan = plan(Sample.grades)
    #expect(plan.counts.grades == [.unchanged: 2])
    #expect(plan.gradeExamples.isEmpty)
  }

  @Test func `mapped grades are counted apart, with what they were and are`() {
    let plan = plan(scale(["good": "outstanding"]))
    #expect(plan.refusals.isEmpty)
    #expect(plan.counts.grades == [.mapped: 2])
    #expect(plan.gradeExamples.map(\.agency) == [E.police, nil])
    #expect(plan.gradeExamples.map(\.move.was) == [Level.ID("good"), Level.ID("good")])
    #expect(plan.gradeExamples.allSatisfy { $0.move.level == Level.ID("outstanding") })
  }

  @Test func `grades without a map do not go on`() {
    let plan = plan(scale([:]))
    #expect(plan.refusals == [.grades([Level.ID("good")])])
    #expect(plan.counts.grades == [.undeclared: 2])
    #expect(plan.gradeExamples.map(\.move.isDeclared) == [false, false])
  }
}
