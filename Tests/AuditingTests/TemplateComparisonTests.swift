import Auditing
import Seeds
import Testing

@Suite struct TemplateComparisonTests {
  private func changes(_ old: [Question], _ new: [Question], _ id: String) -> [QuestionChange] {
    let comparison = TemplateComparison(
      Editions.template("1", old), Editions.template("2", new))
    return comparison.questions.first { ($0.new ?? $0.old[0]).id.text == id }?.changes ?? []
  }

  private typealias E = Editions

  @Test func `an edition is the same as itself`() {
    let template = E.template("1", [E.question("N1"), E.question("N2")])
    #expect(TemplateComparison(template, template).isSame)
    #expect(TemplateComparison(Sample.template, Sample.template).isSame)
  }

  @Test func `another wording is told with both texts`() {
    let found = changes([E.question("N1", "Seen?")], [E.question("N1", "Seen alone?")], "N1")
    #expect(found == [.wording(old: "Seen?", new: "Seen alone?")])
  }

  @Test func `one question put in before others moves none of them`() {
    let old = (1...40).map { E.question("N\($0)") }
    let new = [E.question("N99")] + old
    #expect(changes(old, new, "N99") == [.added])
    let comparison = TemplateComparison(E.template("1", old), E.template("2", new))
    #expect(comparison.questions.count == 1)
  }

  @Test func `a question that went elsewhere moved, and only that one`() {
    let old = (1...9).map { E.question("N\($0)") }
    var new = old
    new.append(new.remove(at: 1))
    let comparison = TemplateComparison(E.template("1", old), E.template("2", new))
    #expect(comparison.questions.map(\.changes) == [[.moved(.place(from: 2, to: 9))]])
  }

  @Test func `a question in another section moved, but not where the section is only renamed`() {
    let one = [E.question("N1"), E.question("N2", in: "history")]
    let other = [E.question("N1", in: "history"), E.question("N2", in: "history")]
    #expect(
      changes(one, other, "N1")
        == [.moved(.section(from: Section.ID("voice"), to: Section.ID("history")))])
    let renamed = TemplateComparison(
      E.template("1", [E.question("N1")]),
      E.template("2", [E.question("N1", in: "child")], sections: ["child": ["voice"]]))
    #expect(renamed.questions.isEmpty)
    #expect(renamed.changes.contains(.renamed(.section, from: "voice", to: "child")))
  }

  @Test func `split, joined, renamed, new and gone are told apart`() {
    let old = ["N1", "N2", "N3", "N4", "N5"].map { E.question($0) }
    let new = [
      E.question("N1"), E.question("N11", was: ["N1"]), E.question("N23", was: ["N2", "N3"]),
      E.question("N44", "What of N4?", was: ["N4"]), E.question("N6"),
    ]
    let (n1, n11) = (Question.ID("N1"), Question.ID("N11"))
    #expect(changes(old, new, "N1") == [.split(of: n1, into: [n1, n11])])
    #expect(changes(old, new, "N11").first == .split(of: n1, into: [n1, n11]))
    #expect(changes(old, new, "N23") == [.joined(from: [Question.ID("N2"), Question.ID("N3")])])
    #expect(changes(old, new, "N44") == [.renamed(from: Question.ID("N4"))])
    #expect(changes(old, new, "N5") == [.removed])
    #expect(changes(old, new, "N6") == [.added])
  }

  @Test func `another scale is told with what is declared and what is not`() throws {
    let scale = E.scale("met-2", ["fully", "no"], from: ["yes": "fully", "no": "no"])
    let found = changes([E.question("N1")], [E.question("N1", "", .scale(scale))], "N1")
    guard case .scale(let change)? = found.first else { return #expect(Bool(false), "\(found)") }
    #expect(change.unmapped == [Level.ID("partly")])
    #expect(change.level(Level.ID("yes")) == Level.ID("fully"))
    let count = E.question("N1", "", .count(Tally(of: "visits", atLeast: nil)))
    #expect(
      changes([E.question("N1")], [count], "N1")
        == [.kind(old: .scale(Sample.answers), new: count.kind)])
  }

  @Test func `what is harder to meet is tightened, and the other way round it is loosened`() {
    var (old, new) = (
      E.question("N1", "", dates(15, working: true)), E.question("N1", "", dates(20))
    )
    old.duty = .should
    new.duty = .statutory
    new.needsNote = .after(["no"])
    let demands: [Demand] = [
      .standard(old: standard(15, working: true), new: standard(20)),
      .note(old: .never, new: .after(["no"])), .duty(old: .should, new: .statutory),
    ]
    #expect(changes([old], [new], "N1") == demands.map { .tightened($0) })
    #expect(
      changes([new], [old], "N1").allSatisfy { if case .loosened = $0 { true } else { false } })
    #expect(changes([new], [old], "N1").count == 3)
  }

  @Test func `more expected of all, fewer expected of one, and fewer non-answers are tightened`() {
    let (a, b) = (Choice.ID("mother"), Choice.ID("father"))
    let all = Picks(choices: Sample.choices, expected: [a, b])
    let one = Picks(choices: Sample.choices, expected: [a])
    #expect(
      changes([E.question("N1", "", .choices(one))], [E.question("N1", "", .choices(all))], "N1")
        == [.tightened(.expected(old: [a], new: [a, b]))])
    #expect(
      changes([E.question("N1", "", .choice(all))], [E.question("N1", "", .choice(one))], "N1")
        == [.tightened(.expected(old: [a, b], new: [a]))])
    let fewer = Scale(
      id: Sample.answers.id, levels: Sample.answers.levels, nonAnswers: [.notApplicable])
    #expect(
      changes([E.question("N1")], [E.question("N1", "", .scale(fewer))], "N1")
        == [.tightened(.nonAnswers([.notKnown, .noEvidence]))])
  }

  @Test func `what is asked of whom, themes, weight, law and evidence are told`() {
    var new = E.question("N1", of: [E.police])
    new.weight = 3
    new.evidence = "Minutes"
    new.law = [LegalBasis.ID("ca89")]
    #expect(
      changes([E.question("N1")], [new], "N1") == [
        .askedOf(added: [], removed: [E.health]), .weight(old: 1, new: 3),
        .law(added: [LegalBasis.ID("ca89")], removed: []), .evidence(old: "", new: "Minutes"),
      ])
  }

  @Test func `sections, agencies, profile and grades are compared`() {
    let comparison = TemplateComparison(
      E.template("1", [E.question("N1"), E.question("N2", in: "history")]),
      E.template(
        "2", [E.question("N1"), E.question("N2", in: "past")], sections: ["past": ["history"]],
        grades: E.scale("met", ["good", "poor"]), overall: false,
        agencies: [E.police, E.health, Agency.ID("gp")], ages: ["over-5"]))
    let wanted: [TemplateChange] = [
      .renamed(.section, from: "history", to: "past"), .added(.agency, "gp"),
      .removed(.choice, "age=under-5"), .graded(.overall, now: false),
    ]
    for change in wanted { #expect(comparison.changes.contains(change), "\(change)") }
    #expect(
      comparison.changes.contains { if case .grades = $0 { true } else { false } })
  }

  @Test(arguments: 0..<200)
  func `every question of both editions is in the lineage, and shuffling is moves only`(
    _ seed: Int
  ) {
    var chance = Seeded(seed)
    let old = (1...12).map { E.question("N\($0)") }
    let new = old.shuffled(using: &chance)
    let comparison = TemplateComparison(E.template("1", old), E.template("2", new))
    for question in old {
      #expect(comparison.lineage.only(from: question.id) == question.id)
      #expect(comparison.lineage.only(to: question.id) == question.id)
    }
    let moved = comparison.questions.flatMap(\.changes)
    #expect(moved.allSatisfy { if case .moved = $0 { true } else { false } })
    // What is left when the moved are taken out stands in its old order.
    let gone = Set(comparison.questions.compactMap { $0.new?.id })
    #expect(
      new.map(\.id).filter { !gone.contains($0) } == old.map(\.id).filter { !gone.contains($0) })
  }

  private func standard(_ days: Int, working: Bool = false) -> DatePair.Standard {
    DatePair.Standard(days: days, areWorkingDays: working)
  }

  private func dates(_ days: Int, working: Bool = false) -> AnswerKind {
    .dates(DatePair(from: "a", to: "b", standard: standard(days, working: working)))
  }
}
