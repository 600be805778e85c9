import Auditing
import Testing

@Suite struct SnapshotTests {
  private let one = Case.Reference("C01")

  @Test func `withdrawn returns and the panel's are not among those expected of agencies`() {
    let returns = [
      Sample.given(Sample.police, .submitted), Sample.given(Sample.health, .withdrawn),
      Sample.given(.panel, .submitted), Sample.given(Sample.health, .moderated, about: "C02"),
      Sample.given(Sample.police, .awaited, about: "C02"),
    ]
    let snapshot = Sample.snapshot([], returns)
    #expect(snapshot.returnsIn == Share(2, of: 3))
    #expect(snapshot.returns(for: one).map(\.agency) == [Sample.police, .panel])
    #expect(snapshot.given(one, Sample.health)?.state == .withdrawn)
    #expect(snapshot.given(Case.Reference("C09"), Sample.health) == nil)
  }

  @Test func `a concern is open until somebody says what was done`() {
    let closing = Concern.Closing(words: "Referred.", stamp: Sample.stamp)
    let concerns = [nil, closing].enumerated().map { number, closing in
      Concern(
        number: number + 1, reference: one, agency: Sample.police, words: "Bruising.",
        raised: Sample.stamp, closing: closing)
    }
    let bare = Sample.snapshot([], [])
    let snapshot = AuditSnapshot(
      audit: bare.audit, template: bare.template, cases: [], returns: [], panel: [:],
      concerns: concerns, findings: [], prose: [:])
    #expect(snapshot.openConcerns.map(\.number) == [1])
  }
}
