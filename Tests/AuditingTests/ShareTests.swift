import Auditing
import Testing

@Suite struct ShareTests {
  @Test(arguments: 0...6)
  func `all is the whole of something and none is nothing of it`(part: Int) {
    let share = Share(part, of: 6)
    #expect(share.isAll == (part == 6))
    #expect(share.isNone == (part == 0))
  }

  @Test func `nothing of nothing is none and not all`() {
    #expect(!Share(0, of: 0).isAll)
    #expect(Share(0, of: 0).isNone)
  }

  @Test func `a share is kept as it was counted`() {
    #expect(Share(2, of: 4) != Share(1, of: 2))
  }
}
