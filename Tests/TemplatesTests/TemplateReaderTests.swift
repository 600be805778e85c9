import Auditing
import Testing
import Wording

@testable import Templates

struct TemplateReaderTests {
  private func small() throws -> Template {
    try TemplateReader.read(
      TemplateSource(name: "small.yaml", text: try Goldens.text("small.yaml"))
    ).template
  }

  @Test func `reads every part of a good template and has nothing to say about it`() throws {
    let reading = try TemplateReader.read(
      TemplateSource(name: "small.yaml", text: try Goldens.text("small.yaml")))
    #expect(reading.warnings.isEmpty && reading.lines.isEmpty)
    let template = reading.template
    #expect(template.id.text == "small" && template.unit == "child")
    #expect(
      template.purpose
        == "To show every part of a template: keys, lists and text # which is no comment here.")
    #expect(template.questions.map(\.id.text) == ["N1", "N2", "N3", "N4", "N5"])
    #expect(template.sections.map(\.title) == ["Recognition", "Voice of the child"])
    #expect(template.sources.map(\.link) == ["https://example.org/r", ""])
    #expect(template.gradesSections && !template.gradesOverall)
    #expect(template.guidance.tools.map(\.id.text) == ["gcp2"])
    #expect(template.guidance.advice(on: Theme.ID("history"))?.steps.map(\.role) == ["Everyone"])
  }

  @Test func `keeps yes, no and 1.10 as they are written`() throws {
    let template = try small()
    #expect(template.edition == "1.10")
    let scale = try #require(template.question(Question.ID("N1"))?.scale)
    #expect(scale.levels.map(\.id.text) == ["yes", "partly", "no"])
    #expect(scale.levels.map(\.letter) == ["y", "p", "n"])
    #expect(scale.levels.map(\.code) == [1, 2, 3])
  }

  @Test func `turns a scale that lists the worst first, and keeps its codes as listed`() throws {
    let scale = try #require(try small().question(Question.ID("N5"))?.scale)
    #expect(scale.levels.map(\.id.text) == ["often", "never"])
    #expect(scale.levels.map(\.code) == [2, 1])
  }

  @Test func `asks agencies by name, by group and by exception, in the template's order`() throws {
    let template = try small()
    let asked = template.questions.map { $0.agencies.map(\.text) }
    #expect(
      asked == [
        ["social-care", "police", "health-visiting", "gp"], ["social-care"], ["social-care"],
        ["health-visiting", "gp", "panel"], ["police"],
      ])
  }

  @Test func `reads dates, counts, choices and limits`() throws {
    let template = try small()
    #expect(
      template.questions[1].kind
        == .dates(
          DatePair(
            from: "Strategy discussion", to: "Initial conference",
            standard: DatePair.Standard(days: 15, areWorkingDays: true))))
    #expect(template.questions[2].kind == .count(Tally(of: "times seen alone", atLeast: 1)))
    guard case .choices(let picks) = template.questions[3].kind else { return #expect(Bool(false)) }
    #expect(picks.expected.map(\.text) == ["social-care", "police"])
    #expect(template.limits.map(\.atLeast) == [1, 2])
    #expect(template.limits[1].standings == [.lacking, .partial])
    #expect(template.limits[0].subject == .section(Section.ID("voice")))
  }

  @Test func `warns and still reads`() throws {
    let text = try Goldens.text("small.yaml").replacing("      look-for: Visits\n", with: "")
    let reading = try TemplateReader.read(TemplateSource(name: "small.yaml", text: text))
    #expect(reading.warnings.map(\.code) == ["question.look-for"])
    #expect(reading.warnings.map(\.severity) == [.warning])
    #expect(reading.lines.first?.contains("Question N3 does not say what to look for.") == true)
  }

  @Test func `refuses a newer generation and says nothing else`() throws {
    let refused = try #require(rejection(of: "scrutineer: 2\nwhatever: it\nholds: [now]"))
    #expect(refused.diagnostics.map(\.code) == ["template.generation"])
    #expect(refused.diagnostics[0].summary.contains("generation 2"))
    #expect(refused.explanation.summary == "1 complaint. Nothing was loaded.")
  }

  @Test func `says the same however lines end and whatever stands at the start`() throws {
    let text = try Goldens.text("small.yaml")
    let expected = try small()
    for variant in [
      "\u{feff}" + text, text.replacing("\n", with: "\r\n"), text.replacing("\n", with: "\r"),
    ] {
      #expect(
        try TemplateReader.read(TemplateSource(name: "small.yaml", text: variant)).template
          == expected)
    }
  }
}
