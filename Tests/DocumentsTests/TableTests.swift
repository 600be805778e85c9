import Documents
import Seeds
import Testing

@Suite struct TableTests {
  private func plain(_ table: Table, width: Int = 40) -> String {
    TextRenderer(width: width).plain(Document(nil, [.table(table)]))
  }

  @Test func `words stand at the left and figures at the right`() {
    let table = Table(
      ["Agency", "In", "Open"],
      rows: [
        [.text("Police"), .share(part: 3, whole: 8), .number(2)],
        [.text("Health visiting"), .share(part: 12, whole: 13), .number(10)],
        [.text("Schools"), .absent, .absent],
      ])
    #expect(
      plain(table) == """
          Agency                 In  Open
          Police             3 of 8     2
          Health visiting  12 of 13    10
          Schools                 –     –

        """)
  }

  @Test func `a column with words among its figures is set to the left`() {
    let rows: [[Cell]] = [[.text("C01"), .number(2)], [.text("C02"), .text("no")]]
    let table = Table(["Case", "Seen"], rows: rows)
    #expect(
      plain(table) == """
          Case  Seen
          C01   2
          C02   no

        """)
  }

  @Test func `the widest column is wrapped where the page is narrow`() {
    let table = Table(
      ["Case", "What was found"],
      rows: [[.text("C01"), .text("The child's own words were on the file and dated.")]])
    #expect(
      plain(table, width: 30) == """
          Case  What was found
          C01   The child's own words
                were on the file and
                dated.

        """)
  }

  @Test func `a page too narrow for columns has one cell under another`() {
    let table = Table(
      ["Agency", "Strengths", "Weaknesses"],
      rows: [
        [.text("Children's social care"), .text("Recording of visits"), .text("Use of history")],
        [.text("Police"), .text("Attendance at conferences"), .absent],
      ])
    #expect(
      plain(table, width: 32) == """
          Agency: Children's social care
          Strengths: Recording of visits
          Weaknesses: Use of history

          Agency: Police
          Strengths: Attendance at
          conferences
          Weaknesses: –

        """)
  }

  @Test func `columns without names have no line above them`() {
    let table = Table(["", ""], rows: [[.text("C01"), .text("ready")]])
    #expect(plain(table) == "  C01  ready\n")
  }

  @Test func `a table without rows shows what would stand in it`() {
    #expect(plain(Table(["Case", "Agency"], rows: [])) == "  Case  Agency\n")
    #expect(plain(Table([], rows: [])) == "")
    #expect(plain(Table([], rows: [[]])) == "")
  }

  @Test(arguments: 0..<200)
  func `no line of a table is wider than the page`(seed: Int) {
    var random = Seeded(seed)
    let columns = Int.random(in: 1...6, using: &random)
    let width = Int.random(in: 20...80, using: &random)
    let names = (0..<columns).map { _ in Column(random.word(of: "abcdef", 0...14)) }
    let rows = (0..<4).map { _ in (0..<columns).map { _ in Self.cell(&random) } }
    for line in plain(Table(names, rows: rows), width: width).split(separator: "\n") {
      #expect(line.count <= width, "\(line)")
    }
  }

  private static func cell(_ random: inout Seeded) -> Cell {
    switch Int.random(in: 0...4, using: &random) {
    case 0: .number(Int.random(in: -9...10_000, using: &random))
    case 1: .share(part: Int.random(in: 0...5, using: &random), whole: 5)
    case 2: .absent
    default: .text(Inline(random.word(of: "abcdef é", 0...50)))
    }
  }
}
