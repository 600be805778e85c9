import Documents
import Testing

@Suite struct TextRendererTests {
  private let renderer = TextRenderer(width: 40)

  @Test func `a title stands over the page with an empty line between`() {
    let page = Document("Neglect", [.paragraph("Eight files were read.")])
    #expect(renderer.plain(page) == "Neglect\n\nEight files were read.\n")
    #expect(renderer.plain(Document("Neglect", [])) == "Neglect\n")
    #expect(renderer.plain(Document(nil, [])) == "")
  }

  @Test func `paragraphs are wrapped and kept apart, a heading stands close to its text`() {
    let page = Document(
      nil,
      [
        .paragraph("The panel met twice and read every file that was sampled."),
        .heading("Why we looked"), .paragraph("A review asked for it."),
      ])
    #expect(
      renderer.plain(page) == """
        The panel met twice and read every file
        that was sampled.

        Why we looked
        A review asked for it.

        """)
  }

  @Test func `a list has a dot before each point and what belongs under it set in`() {
    let items = [
      ListItem("Chronologies were kept up to date in every file that was read."),
      ListItem("Home visits", under: ["More of them"], points: ["Go at mealtimes.", "See rooms."]),
    ]
    #expect(
      renderer.plain(Document(nil, [.list(items)])) == """
        · Chronologies were kept up to date in
          every file that was read.
        · Home visits
          More of them
          – Go at mealtimes.
          – See rooms.

        """)
  }

  @Test func `facts stand in two columns as wide as the longest name`() {
    let facts = [
      Fact("Agencies", "Police, health visiting and three schools"), Fact("In", ""),
      Fact("Open", "2"),
    ]
    #expect(
      renderer.plain(Document(nil, [.facts(facts)])) == """
          Agencies  Police, health visiting and
                    three schools
          In
          Open      2

        """)
  }

  @Test func `a fact's name that takes too much of the page stands on a line of its own`() {
    let facts = [Fact("The children's social care team", "12 of 13"), Fact("Police", "yes")]
    #expect(
      renderer.plain(Document(nil, [.facts(facts)])) == """
          The children's social care team
                                12 of 13
          Police                yes

        """)
  }

  @Test func `lines keep their own breaks and are never wrapped`() {
    let lines = ["  > answer C01 police N6 yes --note \"…\"", "    ^ in the middle of it all"]
    #expect(
      renderer.plain(Document(nil, [.lines(lines)])) == lines.joined(separator: "\n") + "\n")
  }

  @Test func `remarks are set in and stand close to each other`() {
    let page = Document(
      nil,
      [
        .remark(Remark(.done, ["C01 is handed in."])),
        .remark(Remark(.wrong, ["There is no case 'C09'; C01 to C08 are here.", "Type cases."])),
      ])
    #expect(
      renderer.plain(page) == """
            C01 is handed in.
            There is no case 'C09'; C01 to C08
            are here.
            Type cases.

        """)
  }

  @Test func `a rule runs across the page and a banner has two ends`() {
    let rule = String(repeating: "─", count: 40)
    let page = Document(nil, [.banner("C01 police", "3 of 42"), .rule, .paragraph("Was it?")])
    let gap = String(repeating: " ", count: 23)
    #expect(renderer.plain(page) == "C01 police\(gap)3 of 42\n\(rule)\nWas it?\n")
  }

  @Test func `a banner whose ends do not fit beside each other has them one under the other`() {
    let page = Document(nil, [.banner("The return of the police for C01", "12 answered")])
    #expect(renderer.plain(page) == "The return of the police for C01\n12 answered\n")
  }

  @Test func `an entry has its name at the left and everything else beside it`() {
    let page = Document(
      nil,
      [
        .entry("N6", "Was the child seen alone by someone they know?", under: ["Look for dates."]),
        .entry("overall", "Grade", under: []),
      ])
    #expect(
      renderer.plain(page) == """
        N6  Was the child seen alone by someone
            they know?
            Look for dates.
        overall Grade

        """)
  }

  @Test func `no page is set narrower than 20 columns`() {
    #expect(TextRenderer(width: 3).width == 20)
    #expect(TextRenderer(width: 72).width == 72)
  }

  @Test func `two pages joined keep the first one's title`() {
    let joined = Document("One", [.paragraph("a")]) + Document("Two", [.rule])
    #expect(joined == Document("One", [.paragraph("a"), .rule]))
    #expect(Document.line("Done.") == Document(nil, [.paragraph("Done.")]))
  }
}
