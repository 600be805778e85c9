import Auditing
import Seeds
import Testing

@Suite struct MomentTests {
  @Test(arguments: 0..<500)
  func `a moment is read back as it is written`(seed: Int) {
    var random = Seeded(seed)
    let moment = Moment(seconds: Int.random(in: -2_000_000_000...4_000_000_000, using: &random))
    #expect(Moment(moment.description) == moment)
    #expect(moment.description.hasPrefix(moment.day.description + "T" + moment.clock + ":"))
  }

  @Test func `a moment is written in Coordinated Universal Time`() {
    #expect(Moment(seconds: 0).description == "1970-01-01T00:00:00Z")
    #expect(Moment(seconds: -1).description == "1969-12-31T23:59:59Z")
    #expect(Moment("2026-11-21T09:30:00Z")?.clock == "09:30")
    #expect(Moment("2026-11-21T09:30:00Z")?.day == Day("2026-11-21"))
  }

  @Test(arguments: [
    "", "2026-11-21", "2026-11-21 09:30:00Z", "2026-11-21T09:30:00", "2026-11-21T24:00:00Z",
    "2026-11-21T09:60:00Z", "2026-11-21T09:30:60Z", "2026-02-30T09:30:00Z",
    "2026-11-21T-9:30:00Z", "2026-11-21T+9:30:00Z", "21/11/2026T09:30:00Z",
    "2026-11-21T009:3:00Z", "2026-11-21T09:30::0Z", "2026-11-21T09:30+00Z",
  ])
  func `what is no moment is not read`(text: String) {
    #expect(Moment(text) == nil)
  }

  @Test func `earlier moments come first`() {
    #expect(Moment(seconds: 1) < Moment(seconds: 2))
    #expect(!(Moment(seconds: 2) < Moment(seconds: 2)))
  }
}
