import CommandLanguage
import Seeds
import Testing

@Suite struct CompletionTests {
  private func completion(of line: String) -> LineCompletion {
    Toy.index.complete(line, at: line.unicodeScalars.count, for: Workshop())
  }

  private func offered(_ line: String) -> [String] { completion(of: line).offers.map(\.text) }

  @Test(arguments: [
    ("", ["answer", "note", "quote", "add", "show", "cases"]), ("a", ["answer", "add"]),
    ("A", ["answer", "add"]), ("xyz", []), ("sh", ["show"]), ("show ", ["case", "return"]),
    ("show c", ["case"]), ("sh ca ", ["C01", "C02"]), ("show case C01 ", []),
    ("answer ", ["C01", "C02"]), ("answer c02", ["C02"]), ("answer \"C0", ["C01", "C02"]),
    ("answer C01 no", ["no", "\"not sure\""]), ("answer C01 \"not s", ["\"not sure\""]),
    ("answer C01 --", ["--because", "--day", "--force"]), ("answer --d", ["--day"]),
    ("answer C01 --force --", ["--because", "--day"]),
    ("answer --day ", ["monday", "\"day after\""]), ("answer --day monday ", ["C01", "C02"]),
    ("answer C01 yes ", ["--because", "--day", "--force"]), ("answer C01 --because ", []),
    ("publish ", []), ("cases ", []),
  ])
  func `what may stand at the cursor is offered`(line: String, offers: [String]) {
    #expect(offered(line) == offers)
  }

  @Test func `an offer says a word about itself`() {
    #expect(completion(of: "ca").offers == [Offer("cases", "Lists the cases.")])
    #expect(completion(of: "answer C01 y").offers == [Offer("yes", "it is")])
  }

  @Test func `only what stands before the cursor counts`() {
    let completion = Toy.index.complete("sh cases", at: 2, for: Workshop())
    #expect(completion.offers.map(\.text) == ["show"])
    #expect(completion.replacing == 2)
  }

  @Test(arguments: 0..<200)
  func `every offer accepted makes a line that reads`(seed: Int) {
    var random = Seeded(seed)
    var line = ""
    for _ in 0..<6 {
      line += random.word(of: "acCnds-'\"0", 0...1)
      let completion = completion(of: line)
      let replaced = String(
        String.UnicodeScalarView(
          line.unicodeScalars.dropLast(completion.replacing)))
      for offer in completion.offers {
        let accepted = CommandLine(replaced + offer.text)
        #expect(accepted.openQuote == nil, "'\(line)' and '\(offer.text)'")
        #expect(accepted.words.count == CommandLine(replaced).words.count + 1, "\(replaced)")
        #expect(accepted.text.hasPrefix(replaced))
      }
      guard let taken = completion.offers.randomElement(using: &random) else { return }
      line = replaced + taken.text + " "
    }
  }

  @Test func `a value with spaces, quotes or backslashes is read back as it was`() throws {
    for (offer, level) in zip(completion(of: "answer C01 ").offers, Toy.levels) {
      let words = CommandLine("answer C01 " + offer.text).texts
      #expect(words == ["answer", "C01", level.text])
    }
  }
}
