import Auditing
import Documents
import Reporting
import Testing

@Suite struct LearningBriefingTests {
  private func page(_ snapshot: AuditSnapshot) -> String {
    TextRenderer(width: 72).plain(LearningBriefing(snapshot, on: Sample.day).document)
  }

  @Test func `the briefing of a small audit is the page that is kept`() throws {
    try Goldens.expect(page(Sample.snapshot()), isKeptAs: "briefing.txt")
  }

  @Test func `the same snapshot gives the same page, byte for byte`() {
    #expect(Array(page(Sample.snapshot()).utf8) == Array(page(Sample.snapshot()).utf8))
  }

  @Test func `no line but a link is wider than 72 columns`() {
    let wide = page(Sample.snapshot()).split(separator: "\n").filter { $0.count > 72 }
    #expect(wide.count == 1)
    #expect(wide.allSatisfy { $0.contains("https://") })
  }

  @Test func `no reference of a case is on the page`() {
    let page = page(Sample.snapshot())
    for audited in Sample.snapshot().cases { #expect(!page.contains(audited.reference.text)) }
  }

  @Test func `a child is quoted only with consent and from a return that counts`() {
    let briefing = LearningBriefing(Sample.snapshot(), on: Sample.day)
    #expect(briefing.children == ["Nobody asked me what I wanted.", "I like my new school."])
    let page = page(Sample.snapshot())
    #expect(!page.contains("pub"))
    #expect(!page.contains("taken back"))
  }

  @Test func `strengths and developments carry their own counts`() {
    let briefing = LearningBriefing(Sample.snapshot(), on: Sample.day)
    #expect(briefing.strengths.map(\.number) == [1, 5])
    #expect(briefing.strengths.map(\.count?.seen) == [Share(2, of: 2), Share(0, of: 0)])
    #expect(briefing.developments.map(\.number) == [2, 3, 4])
    #expect(
      briefing.developments.map(\.count?.seen) == [Share(1, of: 2), Share(1, of: 1), nil])
    #expect(briefing.developments.map(\.records) == [["health visiting"], [], []])
    #expect(briefing.developments.map(\.among) == [nil, "Unborn", nil])
  }

  @Test func `each role has its steps once, from the developments alone`() {
    let briefing = LearningBriefing(Sample.snapshot(), on: Sample.day)
    #expect(briefing.steps.map(\.role) == ["Everyone", "Health visitors"])
    #expect(
      briefing.steps.first?.words == [
        "See the child alone and write down their words.",
        "Read the whole chronology before you decide.",
      ])
    #expect(
      briefing.questions == [
        "When did we last see each child alone?", "Who keeps our chronologies?",
      ])
  }

  @Test func `what was looked at counts agencies and returns that are in`() {
    let scope = LearningBriefing(Sample.snapshot(), on: Sample.day).scope
    #expect(scope.cases == 3)
    #expect(scope.returns == Share(4, of: 5))
    #expect(scope.agencies == Share(2, of: 2))
  }

  @Test func `the panel's own prose stands in place of the template's`() {
    let page = page(Sample.snapshot(prose: [.why: "A review asked.", .next: "We meet in May."]))
    #expect(page.contains("A review asked."))
    #expect(page.contains("We meet in May."))
    #expect(!page.contains("most common reason"))
    #expect(!page.contains("looks again"))
  }

  @Test func `a part with nothing to say says so`() {
    let empty = Guidance(why: "", advice: [], tools: [], next: "")
    let page = page(Sample.snapshot(cases: [], returns: [], findings: [], guidance: empty))
    for heading in [
      "Why we looked", "What children told us", "What works well", "What needs to be better",
      "What you need to do", "Questions for your team", "Tools and links", "What happens next",
    ] {
      #expect(page.contains("\(heading)\nNothing was recorded."), "\(page)")
    }
  }

  @Test(arguments: [
    ("child", 0, "NO CHILDREN'S FILES", "0 children's files;"),
    ("child", 1, "ONE CHILD'S FILE", "1 child's file;"),
    ("child", 2, "TWO CHILDREN'S FILES", "2 children's files;"),
    ("family", 1, "ONE FAMILY'S FILE", "1 family's file;"),
    ("family", 3, "THREE FAMILIES' FILES", "3 families' files;"),
    ("incident", 1, "ONE INCIDENT", "1 incident;"),
    ("incident", 2, "TWO INCIDENTS", "2 incidents;"),
  ])
  func `cases are called what the template calls them, in their number`(
    unit: String, number: Int, title: String, scope: String
  ) {
    let cases = (0..<number).map { Sample.audited("C0\($0)") }
    let page = page(Sample.snapshot(cases: cases, returns: [], unit: unit, period: ""))
    #expect(page.hasPrefix("NEGLECT: WHAT \(title) TAUGHT US\n"), "\(page.prefix(80))")
    #expect(page.contains("\n\(scope) 0 of 0 returns, from 0 of 2 agencies.\n"))
  }

  @Test func `everything that people of the audit wrote is looked at before release`() {
    let briefing = LearningBriefing(Sample.snapshot(), on: Sample.day)
    let places = briefing.passages.map(\.place)
    for number in 1...5 { #expect(places.contains("finding \(number)")) }
    #expect(places.contains("the advice of finding 3"))
    let words = briefing.passages.map(\.words)
    #expect(words.contains("Ask midwives for the booking notes."))
    #expect(words.contains("I like my new school."))
    #expect(words.contains("January to March 2018"))
    #expect(words.contains(briefing.why) && words.contains(briefing.next))
  }
}
