import Testing
import Wording

@Suite struct CountTests {
  @Test(arguments: [(0, "no cases"), (1, "1 case"), (2, "2 cases"), (211, "211 cases")])
  func `a number of things takes the noun its number needs`(number: Int, words: String) {
    #expect(Count(number, "case").description == words)
  }

  @Test(arguments: [(0, "no agencies"), (1, "1 agency"), (7, "7 agencies")])
  func `an uneven plural is used as it is given`(number: Int, words: String) {
    #expect(Count(number, "agency", "agencies").description == words)
  }

  @Test(arguments: 0...30)
  func `the noun alone is the one the count ends in`(number: Int) {
    let count = Count(number, "child", "children")
    #expect(count.description.hasSuffix(" " + count.noun))
    #expect(count.noun == (number == 1 ? "child" : "children"))
  }

  @Test(arguments: [(0, "no"), (1, "one"), (8, "eight"), (12, "twelve"), (20, "twenty")])
  func `numbers up to twenty are put in words`(number: Int, word: String) {
    #expect(NumberInWords.of(number) == word)
  }

  @Test(arguments: [21, 100, 1974, -1])
  func `numbers that have no word stay in digits`(number: Int) {
    #expect(NumberInWords.of(number) == String(number))
  }

  @Test func `every number in words is a word of its own`() {
    let words = (0...20).map { NumberInWords.of($0) }
    #expect(Set(words).count == 21)
    #expect(words.allSatisfy { $0.allSatisfy(\.isLetter) }, "\(words)")
  }
}
