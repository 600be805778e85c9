import Auditing
import Testing

@testable import Workbench

/// What a script meets: silence when all is well, a place and a reason when it is not.
@Suite struct ScriptTests {
  @Test func `a script stops at the first line that is refused`() throws {
    let stage = try Stage(.scoring)
    let played = stage.script(["flag C01 police N1 learning", "frobnicate", "audits"])
    #expect(played.code == ExitCode.refused.rawValue)
    #expect(
      played.complaints == """
        test.session:2: frobnicate

            There is no command 'frobnicate'.
            Type help for what you can do.

        """)
    #expect(played.shown == "")
  }

  @Test func `a script told to keep going goes on and still says that it was refused`() throws {
    let stage = try Stage(.scoring)
    let played = stage.script(["frobnicate", "concerns", "score C09 police"], keepsGoing: true)
    #expect(played.code == ExitCode.refused.rawValue)
    #expect(played.shown == "There are no concerns.\n")
    #expect(played.complaints.contains("test.session:1: frobnicate\n"))
    #expect(played.complaints.contains("test.session:3: score C09 police\n"))
  }

  @Test func `comments and empty lines are passed over`() throws {
    let stage = try Stage(.scoring)
    let played = stage.script(["# score C09 nobody", "", "   # indented", "concerns"])
    #expect(played.code == ExitCode.fine.rawValue)
    #expect(played.shown == "There are no concerns.\n")
  }

  @Test func `acknowledgements are silent`() throws {
    let stage = try Stage(.scoring)
    let played = stage.script(["flag C01 police N1 learning", "known C03 gp"])
    #expect(played.shown == "" && played.complaints == "")
    #expect(try stage.bench.snapshot().given(.c01, .police)?.flags[Question.ID("N1")] == .learning)
  }

  @Test func `a serious remark is not silent`() throws {
    let played = try Stage(.scoring).script(["concern C01 police No adult was at home."])
    #expect(played.shown.contains("Concern 1 is recorded for C01."))
  }

  @Test func `a dialogue takes the lines that follow until it stops`() throws {
    let stage = try Stage(.scoring)
    let played = stage.script(
      [
        "score C02 health-visiting", "# a comment", "yes", "2026-02-01 2026-02-08", "stop",
        "audits",
      ]
    )
    #expect(played.code == ExitCode.fine.rawValue && played.complaints == "")
    #expect(played.shown.hasPrefix("  audit"))
    let given = try #require(try stage.bench.snapshot().given(.c02, .healthVisiting))
    #expect(given.answers.keys.map(\.text).sorted() == ["N1", "N3"])
  }

  @Test func `a dialogue that ends by itself hands the lines back`() throws {
    let stage = try Stage(.scoring)
    let items = try stage.bench.template().profile.count
    let passes = Array(repeating: "", count: items)
    let played = stage.script(["add-case C04"] + passes + ["concerns"])
    #expect(played.complaints == "" && played.shown == "There are no concerns.\n")
  }

  @Test func `a rejected answer is an error at its line`() throws {
    let stage = try Stage(.scoring)
    let played = stage.script(["score C02 health-visiting", "yes", "prtly", "yes"])
    #expect(played.code == ExitCode.refused.rawValue)
    #expect(played.complaints.hasPrefix("test.session:3: prtly\n"))
    let given = try #require(try stage.bench.snapshot().given(.c02, .healthVisiting))
    #expect(given.answers.keys.map(\.text) == ["N1"])
  }

  @Test func `the end of a script inside a dialogue is fine`() throws {
    let stage = try Stage(.scoring)
    let played = stage.script(["score C02 health-visiting", "yes"])
    #expect(played.code == ExitCode.fine.rawValue && played.complaints == "")
    let given = try #require(try stage.bench.snapshot().given(.c02, .healthVisiting))
    #expect(given.answers.count == 1)
  }

  @Test func `nobody is asked who is working`() throws {
    let played = try Stage(.new).script(["load neglect"])
    #expect(played.code == ExitCode.refused.rawValue)
    #expect(played.complaints.contains("Nobody has said who is working."))
  }

  @Test func `pages that are shown stand apart`() throws {
    let played = try Stage(.scoring).script(["concerns", "findings"])
    #expect(
      played.shown == """
        There are no concerns.

        There are no findings yet. Draw one with conclude.

        """)
  }

  @Test func `what follows leaving is not read`() throws {
    let played = try Stage(.scoring).script(["quit", "frobnicate"])
    #expect(played.code == ExitCode.fine.rawValue && played.complaints == "")
  }
}
