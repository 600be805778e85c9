import Auditing
import Testing
import Wording

@Suite struct MigrationPlanTests {
  private typealias E = Editions
  private let yes = Answer.level("yes")
  private let partly = Answer.level("partly")

  private func plan(
    _ old: [Question], _ new: [Question], _ answers: [String: Answer],
    _ state: Return.State = .started
  ) -> MigrationPlan {
    plan(E.template("1", old), E.template("2", new), [Sample.given(E.police, state, answers)])
  }

  private func plan(
    _ old: Template, _ new: Template, _ returns: [Return], findings: [Finding] = []
  ) -> MigrationPlan {
    MigrationPlan(E.snapshot(old, returns, findings: findings), to: new)
  }

  private func id(_ name: String) -> Question.ID { Question.ID(name) }

  @Test func `an answer to the same words goes on unmarked`() {
    let plan = plan([E.question("N1")], [E.question("N1"), E.question("N2")], ["N1": yes])
    #expect(plan.refusals.isEmpty)
    #expect(
      plan.returns[0].moves == [
        AnswerMove(from: id("N1"), answer: yes, fate: .carried(to: id("N1")))
      ])
    #expect(plan.returns[0].marks.isEmpty)
    #expect(plan.counts[.unchanged] == .init(number: 1, returns: 1))
    #expect(plan.counts.new == .init(number: 1, returns: 1))
    #expect(plan.examples.isEmpty)
  }

  @Test func `an answer to other words goes on and is marked with the words it was given to`() {
    let plan = plan([E.question("N1", "Seen?")], [E.question("N1", "Seen alone?")], ["N1": yes])
    let asked = Asking(edition: "1", question: id("N1"), wording: "Seen?")
    #expect(plan.returns[0].marks == [id("N1"): Mark(.askedDifferently, [asked])])
    #expect(plan.counts[.askedDifferently].number == 1)
    #expect(plan.examples.first?.answerThen == yes)
  }

  @Test func `a mark stays until the words are again those the answer was given to`() {
    let asked = Asking(edition: "1", question: id("N1"), wording: "Seen?")
    var given = Sample.given(E.police, .started, ["N1": yes])
    given.marks[id("N1")] = Mark(.askedDifferently, [asked])
    let second = E.template("2", [E.question("N1", "Seen alone?")])
    let third = plan(second, E.template("3", [E.question("N1", "Seen alone, by whom?")]), [given])
    #expect(third.returns[0].marks == given.marks)
    let back = plan(second, E.template("3", [E.question("N1", "Seen?")]), [given])
    #expect(back.returns[0].marks.isEmpty)
  }

  @Test func `what is not asked any more stays readable`() {
    let plan = plan(
      [E.question("N1"), E.question("N2")], [E.question("N2", of: [E.health])],
      ["N1": yes, "N2": partly])
    #expect(plan.returns[0].moves.map(\.fate) == [.setAside(.removed), .setAside(.notAsked)])
    #expect(plan.counts[.setAside].number == 2)
    #expect(plan.returns[0].marks.isEmpty)
  }

  @Test func `a scale changes by its map, and the old answer is kept`() {
    let new = E.question("N1", "", .scale(E.four))
    let plan = plan([E.question("N1")], [new], ["N1": yes])
    #expect(plan.returns[0].moves.map(\.fate) == [.mapped(to: id("N1"), .level("fully"))])
    #expect(plan.counts[.mapped].number == 1)
    #expect(plan.examples.map(\.answerThen) == [.level("fully")])
  }

  @Test func `without a map a scale in use is refused, by level and number`() {
    let scale = E.scale("met-2", ["fully", "no"], from: ["no": "no"])
    let old = [E.question("N1"), E.question("N2")]
    let new = [E.question("N1", "", .scale(scale)), E.question("N2")]
    let plan = plan(old, new, ["N1": yes, "N2": yes])
    #expect(
      plan.refusals
        == [.scale(old: id("N1"), new: id("N1"), levels: [Level.ID("yes")], answers: 1)])
    #expect(refusal { () throws(AuditingError) in try plan.check() } != nil)
    #expect(self.plan(old, new, ["N1": .level("no"), "N2": yes]).refusals.isEmpty)
    #expect(self.plan(old, new, ["N1": .nonAnswer(.notKnown)]).refusals.isEmpty)
  }

  @Test func `another kind of answer is refused, or answered anew where the edition says so`() {
    let kind = AnswerKind.count(Tally(of: "visits", atLeast: nil))
    let plan = plan([E.question("N1")], [E.question("N1", "", kind)], ["N1": yes])
    #expect(
      plan.refusals == [
        .kind(old: id("N1"), was: "a scale", new: id("N1"), now: "a count", answers: 1)
      ])
    #expect(
      plan.refusals[0].explanation.summary
        == "1 answer to N1 cannot go on: N1 was answered by a scale and is answered by a count now."
    )
    let review = self.plan(
      [E.question("N1")], [E.question("N1", "", kind, carry: .review)], ["N1": yes])
    #expect(review.refusals.isEmpty)
    #expect(review.returns[0].moves.map(\.fate) == [.setAside(.review)])
    #expect(review.returns[0].marks[id("N1")]?.kind == .toReview)
  }

  @Test func `an answer the question does not take any more is answered anew`() {
    let picks = Picks(choices: Array(Sample.choices.prefix(1)), expected: [])
    let old = E.question("N1", "", .choices(Picks(choices: Sample.choices, expected: [])))
    let new = E.question("N1", "", .choices(picks))
    let gone = plan([old], [new], ["N1": .choices([Sample.choices[2].id])])
    #expect(gone.returns[0].moves.map(\.fate) == [.setAside(.review)])
    let kept = plan([old], [new], ["N1": .choices([Sample.choices[0].id])])
    #expect(kept.returns[0].moves.map(\.fate) == [.carried(to: id("N1"))])
    #expect(kept.counts[.askedDifferently].number == 1)
  }

  @Test func `a split question is answered anew, and takes the answer over only when told to`() {
    let new = [E.question("N1"), E.question("N11", was: ["N1"], carry: .copy)]
    let plan = plan([E.question("N1")], new, ["N1": yes])
    #expect(plan.returns[0].moves.map(\.fate) == [.setAside(.copied)])
    #expect(plan.returns[0].copies.map(\.to) == [id("N11")])
    #expect(plan.returns[0].marks[id("N1")]?.kind == .toReview)
    #expect(plan.returns[0].marks[id("N11")]?.kind == .askedDifferently)
  }

  @Test func `joined questions take over what they agree on`() {
    let old = [E.question("N1"), E.question("N2")]
    let new = [E.question("N12", was: ["N1", "N2"], carry: .copy)]
    let agreed = plan(old, new, ["N1": yes, "N2": yes])
    #expect(agreed.returns[0].copies.map(\.answer) == [yes])
    #expect(agreed.returns[0].moves.map(\.fate) == [.setAside(.copied), .setAside(.copied)])
    #expect(agreed.examples.map(\.question.id) == [id("N1"), id("N2")])
    #expect(agreed.examples.map(\.then?.id) == [id("N12"), id("N12")])
    #expect(agreed.examples.map(\.answerThen) == [yes, yes])
    for answers in [["N1": yes, "N2": partly], ["N1": yes]] {
      let other = plan(old, new, answers)
      #expect(other.returns[0].copies.isEmpty)
      #expect(other.returns[0].marks[id("N12")]?.kind == .toReview)
      #expect(other.counts[.toReview].number == answers.count)
      #expect(other.examples.allSatisfy { $0.then?.id == id("N12") && $0.answerThen == nil })
    }
  }

  @Test func `returns that are in and would have gaps are named`() {
    let new = [E.question("N1"), E.question("N3")]
    let plan = plan([E.question("N1"), E.question("N2")], new, ["N1": yes], .submitted)
    #expect(plan.counts.incomplete.map(\.reference.text) == ["C01"])
    // What was left open before is no new gap.
    let same = self.plan([E.question("N1")], [E.question("N1", "Other?")], [:], .submitted)
    #expect(same.counts.incomplete.isEmpty)
  }

  @Test func `grades follow their section, and a section that is gone is refused`() {
    var given = Sample.given(E.police, .submitted, ["N1": yes])
    given.grades[.overall] = Sample.grade("good")
    given.grades[.section(Section.ID("voice"))] = Sample.grade("good", on: "voice")
    let old = E.template("1", [E.question("N1")])
    let renamed = E.template("2", [E.question("N1", in: "child")], sections: ["child": ["voice"]])
    #expect(
      plan(old, renamed, [given]).returns[0].grades.map(\.to)
        == [.section(Section.ID("child")), .overall])
    let gone = E.template("2", [E.question("N1", in: "child")], overall: false)
    let refused = plan(old, gone, [given])
    #expect(refused.refusals == [.section(Section.ID("voice"), grades: 1)])
    #expect(refused.returns[0].grades.map(\.to) == [nil, nil])
    let ungraded = E.template("2", [E.question("N1")], grades: E.scale("x", ["a", "b"]))
    #expect(plan(old, ungraded, [given]).refusals == [.grades([Level.ID("good")])])
  }

  @Test func `what is in use and gone is refused`() {
    let old = E.template("1", [E.question("N1"), E.question("N2")])
    let finding = Finding(
      number: 4, kind: .strength, theme: Theme.ID("voice"), words: "x",
      ground: .init(questions: [id("N2")], agencies: [], profile: nil), advice: nil)
    let new = E.template(
      "2", [E.question("N1", of: [E.police])], agencies: [E.police], ages: ["over-5", "x"])
    #expect(
      plan(old, new, [], findings: [finding]).refusals == [
        .agency(E.health), .profile(ProfileItem.ID("age"), Choice.ID("under-5")),
        .ground(finding: 4, id("N2")),
      ])
  }

  @Test func `every refusal says what to do about it`() {
    let all: [MigrationRefusal] = [
      .scale(old: id("N1"), new: id("N1"), levels: [Level.ID("a")], answers: 2),
      .kind(old: id("N1"), was: "a date", new: id("N1"), now: "a count", answers: 1),
      .grades([Level.ID("a"), Level.ID("b")]),
      .section(Section.ID("s"), grades: 3), .agency(E.police),
      .profile(ProfileItem.ID("a"), Choice.ID("b")), .ground(finding: 1, id("N1")),
      .theme(finding: 1, Theme.ID("t")),
    ]
    #expect(Set(all.map(\.explanation.code)).count == all.count)
    #expect(all.allSatisfy { $0.explanation.hint != nil })
  }
}
