import Seeds
import Testing

@testable import Wording

@Suite struct NearestTests {
  @Test(arguments: [
    ("scroe", "score"), ("SCORE", "score"), ("scor", "score"), ("scorre", "score"),
    ("acore", "score"), ("moderat", "moderate"), ("moddrte", "moderate"), ("hlep", "help"),
  ])
  func `one or two slips lead to the word that was meant`(typed: String, meant: String) {
    #expect(Nearest.word(to: typed, among: ["cases", "help", "moderate", "score"]) == meant)
  }

  @Test(arguments: ["", "xyzzy", "publish", "hepl!!", "moderation", "ab"])
  func `a word that is far from all is near none`(typed: String) {
    #expect(Nearest.word(to: typed, among: ["cases", "help", "moderate", "score"]) == nil)
  }

  @Test func `a short word forgives one change and a longer one two`() {
    #expect(Nearest.word(to: "hxly", among: ["help"]) == nil)
    #expect(Nearest.word(to: "hexy", among: ["help"]) == nil)
    #expect(Nearest.word(to: "hely", among: ["help"]) == "help")
    #expect(Nearest.word(to: "grxdy", among: ["grade"]) == "grade")
    #expect(Nearest.word(to: "grxyz", among: ["grade"]) == nil)
  }

  @Test func `a tie goes to the word that is named first`() {
    #expect(Nearest.word(to: "cart", among: ["cast", "card", "care"]) == "cast")
    #expect(Nearest.word(to: "cart", among: ["care", "card", "cast"]) == "care")
  }

  @Test func `a word of which nothing is left is not suggested`() {
    #expect(Nearest.word(to: "x", among: ["a"]) == nil)
    #expect(Nearest.word(to: "x", among: []) == nil)
  }

  @Test func `neighbours that changed places are one change`() {
    #expect(Nearest.distance(Array("ab"), Array("ba")) == 1)
    #expect(Nearest.distance(Array("ca"), Array("abc")) == 3)
    #expect(Nearest.distance(Array("return"), Array("retrun")) == 1)
  }

  @Test(arguments: 0..<200)
  func `the distance is the one a plain recursion finds`(seed: Int) {
    var random = Seeded(seed)
    let a = Array(random.word(of: "abc", 0...6))
    let b = Array(random.word(of: "abc", 0...6))
    #expect(Nearest.distance(a, b) == plainDistance(a[...], b[...]), "\(String(a)) \(String(b))")
    #expect(Nearest.distance(a, b) == Nearest.distance(b, a))
  }

  @Test(arguments: 0..<200)
  func `the suggestion is the nearest of the words, and near`(seed: Int) {
    var random = Seeded(seed)
    let words = (0..<8).map { _ in random.word(of: "abcde", 2...7) }
    let typed = random.word(of: "abcde", 1...7)
    let limit = typed.count <= 4 ? 1 : 2
    let near = words.filter {
      let distance = plainDistance(Array(typed)[...], Array($0)[...])
      return distance <= limit && distance < $0.count
    }
    let best = near.map { plainDistance(Array(typed)[...], Array($0)[...]) }.min()
    let expected = near.first { plainDistance(Array(typed)[...], Array($0)[...]) == best }
    #expect(Nearest.word(to: typed, among: words) == expected, "\(typed) among \(words)")
  }

  /// The definition, tried without a table.
  private func plainDistance(_ a: ArraySlice<Character>, _ b: ArraySlice<Character>) -> Int {
    guard let x = a.last, let y = b.last else { return max(a.count, b.count) }
    let (restA, restB) = (a.dropLast(), b.dropLast())
    if x == y { return plainDistance(restA, restB) }
    var least = 1 + min(plainDistance(restA, restB), plainDistance(restA, b))
    least = min(least, 1 + plainDistance(a, restB))
    if x == restB.last, y == restA.last {
      least = min(least, 1 + plainDistance(restA.dropLast(), restB.dropLast()))
    }
    return least
  }
}
