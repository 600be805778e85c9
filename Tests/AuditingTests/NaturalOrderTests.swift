import Auditing
import Seeds
import Testing

@Suite struct NaturalOrderTests {
  @Test func `numbers in names are compared as numbers`() {
    let names = ["N10", "N9", "N1a", "N2", "N", "M11", "N1", "N1b", "C02", "C010", "C2"]
    let sorted = names.map { Question.ID($0) }.sorted().map(\.text)
    #expect(sorted == ["C02", "C2", "C010", "M11", "N", "N1", "N1a", "N1b", "N2", "N9", "N10"])
  }

  @Test func `a number too long for the machine is a number all the same`() {
    let names = ["10000000000000000000000", "20", "5"].map { Question.ID($0) }
    #expect(names.sorted().map(\.text) == ["5", "20", "10000000000000000000000"])
  }

  @Test(arguments: 0..<300)
  func `any three names stand in one order`(seed: Int) {
    var random = Seeded(seed)
    let names = (0..<3).map { _ in Question.ID(random.word(of: "019ab-²٣", 0...4)) }
    for a in names {
      #expect(!(a < a))
      for b in names where a != b {
        #expect((a < b) != (b < a), "\(a) and \(b)")
        for c in names where a < b && b < c { #expect(a < c, "\(a) < \(b) < \(c)") }
      }
    }
  }
}
