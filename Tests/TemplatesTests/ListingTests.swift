import Testing
import Wording

@testable import Templates

struct ListingTests {
  @Test func `lists all complaints of a template broken in many ways`() throws {
    let broken = try Goldens.text("broken.yaml")
    let refused = try #require(rejection(of: broken, named: "broken.yaml"))
    #expect(refused.diagnostics.count > 10)
    try Goldens.expect(refused.lines.joined(separator: "\n") + "\n", isKeptAs: "broken.txt")
  }

  @Test func `shows a complaint with its line, a caret and what to type`() throws {
    let text = try Goldens.text("small.yaml").replacing(
      "        scale: yes-partly-no", with: "        scale: yespartlyno")
    let refused = try #require(rejection(of: text, named: "neglect.yaml"))
    #expect(
      refused.lines == [
        "neglect.yaml:61:16  Question N1 uses scale 'yespartlyno', which is not",
        "                    declared.",
        "   61 |         scale: yespartlyno",
        "      |                ^~~~~~~~~~~",
        "   Use yes-partly-no, declared at line 24.",
        "1 complaint. Nothing was loaded.", "More: help scale.unknown.",
      ])
    #expect(refused.explanation.code == "template.rejected")
    #expect(refused.explanation.summary == "1 complaint. Nothing was loaded.")
  }

  @Test func `counts columns in characters and puts the caret in terminal columns`() throws {
    let refused = try #require(rejection(of: "{x-é\u{301}: 日本, title: a: b}"))
    #expect(refused.diagnostics.map(\.place) == ["1:19"])
    #expect(
      refused.lines[1...2] == [
        "    1 | {x-é\u{301}: 日本, title: a: b}", "      |                     ^",
      ])
  }

  @Test(arguments: [0, 10, 60, 61, 70, 71, 200, 5_000], [1, 8, 100])
  func `cuts a long line around the word so that both fit the page`(_ before: Int, _ length: Int) {
    let word = String(repeating: "w", count: length)
    for after in [0, 3, 40, 900] {
      let line = String(repeating: "b", count: before) + word + String(repeating: "a", count: after)
      let text = SourceText(name: "t", text: line, bytes: Array(line.utf8))
      let lines = Excerpt(Place(line: 1, offset: before, length: length), in: text).lines
      #expect(lines.allSatisfy { DisplayWidth.of($0) <= Listing.width })
      let caret = Array(lines[1]).firstIndex(of: "^") ?? 0
      #expect(Array(lines[0])[caret] == "w")
      #expect(Array(lines[0]).dropFirst(8).prefix(caret - 8).last.map { "b…".contains($0) } ?? true)
    }
  }

  @Test(arguments: ["a", "visits.yaml", "a folder/another folder/and one more/visits.yaml"])
  func `fits the page whatever the file is called`(_ name: String) throws {
    let refused = try #require(rejection(of: try Goldens.text("broken.yaml"), named: name))
    for line in refused.lines { #expect(DisplayWidth.of(line) <= Listing.width, "\(line)") }
  }

  @Test func `names at most three codes to read more about`() throws {
    let refused = try #require(rejection(of: try Goldens.text("broken.yaml")))
    #expect(
      refused.lines.last == "More: help template.name, help key.repeated, help key.unknown.")
  }

  @Test func `says when there is more than a listing holds`() throws {
    let text = (0..<300).map { "key\($0): 1\n" }.joined()
    let refused = try #require(rejection(of: text))
    #expect(refused.diagnostics.count == Complaint.most)
    #expect(
      refused.lines.suffix(2) == [
        "100 complaints, and there are more. Nothing was loaded.", "More: help key.unknown.",
      ])
  }

  @Test func `shows what could act on a terminal instead of sending it`() throws {
    let refused = try #require(rejection(of: "a\u{202e}b: 1", named: "x\u{1b}[2J.yaml"))
    #expect(!refused.lines.joined().unicodeScalars.contains { $0 == "\u{202e}" || $0 == "\u{1b}" })
  }
}
