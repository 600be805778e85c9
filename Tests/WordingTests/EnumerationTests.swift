import Seeds
import Testing
import Wording

@Suite struct EnumerationTests {
  @Test(arguments: [
    ([], ""), (["a"], "a"), (["a", "b"], "a or b"), (["a", "b", "c"], "a, b or c"),
  ])
  func `a choice ends in or`(words: [String], text: String) {
    #expect(Enumeration.either(words).description == text)
  }

  @Test(arguments: [
    ([], ""), (["a"], "a"), (["a", "b"], "a and b"), (["a", "b", "c", "d"], "a, b, c and d"),
  ])
  func `a whole ends in and, without a comma before it`(words: [String], text: String) {
    #expect(Enumeration.all(words).description == text)
  }

  @Test(arguments: 0..<50)
  func `taking a list apart at its commas and its or gives the words back`(seed: Int) {
    var random = Seeded(seed)
    let words = (0..<Int.random(in: 1...9, using: &random)).map { _ in
      random.word(of: "abcxyz", 1...6)
    }
    let parts = Enumeration.either(words).description.replacing(" or ", with: ", ")
      .split(separator: ", ").map(String.init)
    #expect(parts == words)
  }
}
