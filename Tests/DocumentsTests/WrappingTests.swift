import Seeds
import Testing
import Wording

@testable import Documents

@Suite struct WrappingTests {
  @Test(arguments: 0..<200)
  func `no line is wider than the width`(seed: Int) {
    var random = Seeded(seed)
    let width = Int.random(in: 2...40, using: &random)
    let text = Self.text(&random, letters: "aéŵ日1-’")
    for line in Wrapping(width: width).lines(text) {
      #expect(DisplayWidth.of(Inline(runs: line).plain) <= width, "width \(width): \(text.plain)")
    }
  }

  @Test(arguments: 0..<200)
  func `every word stays, and in its order`(seed: Int) {
    var random = Seeded(seed)
    let width = Int.random(in: 9...40, using: &random)
    let text = Self.text(&random, letters: "aéŵ1-’", gaps: [" ", "  ", "\n"])
    let lines = Wrapping(width: width).lines(text)
    let kept = lines.flatMap { Inline(runs: $0).plain.split(separator: " ") }
    #expect(kept == text.plain.split { $0 == " " || $0 == "\n" }, "width \(width)")
  }

  @Test(arguments: 0..<200)
  func `words too long for a line are cut and nothing is lost`(seed: Int) {
    var random = Seeded(seed)
    let text = Self.text(&random, letters: "aéŵ日1-’")
    let lines = Wrapping(width: Int.random(in: 2...6, using: &random)).lines(text)
    let kept = lines.map { Inline(runs: $0).plain }.joined()
    let letters: (String) -> String = { $0.filter { $0 != " " && $0 != "\n" } }
    #expect(letters(kept) == letters(text.plain))
  }

  @Test(arguments: 0..<200)
  func `a word goes to the next line only when it does not fit`(seed: Int) throws {
    var random = Seeded(seed)
    let width = Int.random(in: 9...40, using: &random)
    let text = Inline(Self.text(&random, letters: "abc", gaps: [" ", "  "]).plain)
    let lines = Wrapping(width: width).lines(text).map { Inline(runs: $0).plain }
    for (upper, lower) in zip(lines, lines.dropFirst()) {
      let next = try #require(lower.split(separator: " ").first)
      #expect(upper.count + 1 + next.count > width, "'\(next)' fits after '\(upper)'")
    }
  }

  @Test(arguments: 0..<100)
  func `weights stay with their letters`(seed: Int) {
    var random = Seeded(seed)
    let text = Self.text(&random, letters: "ab")
    let width = Int.random(in: 2...20, using: &random)
    let kept = Wrapping(width: width).lines(text).joined()
    #expect(Self.weighed(Array(kept)) == Self.weighed(text.runs))
  }

  @Test func `a link stands out over the margin rather than break`() {
    let link = "https://www.example.org/neglect/tools"
    let lines = Wrapping(width: 20).lines(Inline("See \(link) for it"))
    #expect(lines.map { Inline(runs: $0).plain } == ["See", link, "for it"])
  }

  @Test func `a word whose weight changes inside is one word`() {
    let text = Inline("was seen ") + .strong("al") + Inline("one, twice")
    let lines = Wrapping(width: 13).lines(text).map { Inline(runs: $0).plain }
    #expect(lines == ["was seen", "alone, twice"])
  }

  @Test func `a line feed ends a line and an empty line stays`() {
    let lines = Wrapping(width: 20).lines("one\n\ntwo   three ")
    #expect(lines.map { Inline(runs: $0).plain } == ["one", "", "two three"])
  }

  @Test func `no text is one empty line`() {
    #expect(Wrapping(width: 20).lines("") == [[]])
    #expect(Wrapping(width: 20).lines("   ") == [[]])
  }

  /// Up to thirty pieces of changing weight; some stand together as one word.
  static func text(
    _ random: inout Seeded, letters: String, gaps: [String] = [" ", " ", " ", "  ", "\n", ""]
  ) -> Inline {
    let weights: [Inline.Weight] = [.plain, .plain, .plain, .strong, .muted, .serious]
    return (0..<Int.random(in: 0...30, using: &random)).reduce(Inline("")) { text, _ in
      let word = random.word(of: letters, 1...4)
      let weight = weights.randomElement(using: &random) ?? .plain
      return text + Inline(word, weight) + Inline(gaps.randomElement(using: &random) ?? " ")
    }
  }

  private static func weighed(_ runs: [Inline.Run]) -> [String] {
    runs.flatMap { run in
      run.text.filter { $0 != " " && $0 != "\n" }.map { "\($0) \(run.weight)" }
    }
  }
}

extension Inline {
  init(runs: [Run]) {
    self.init("")
    self.runs = runs
  }
}
