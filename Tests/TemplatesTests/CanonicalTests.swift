import Foundation
import Seeds
import Testing
import Wording

@testable import Templates

struct CanonicalTests {
  private func canonical(_ text: String) throws -> String {
    try TemplateWriter.canonical(TemplateSource(name: "t.yaml", text: text))
  }

  @Test func `sets a badly laid out file in its one form`() throws {
    try Goldens.expect(canonical(Goldens.text("untidy.yaml")), isKeptAs: "tidy.yaml")
  }

  @Test(arguments: ["untidy.yaml", "small.yaml"])
  func `has one form and no other`(_ file: String) throws {
    let once = try canonical(Goldens.text(file))
    #expect(try canonical(once) == once)
  }

  /// Other tools read what is set aside with `x-`: a number stays one, and a text a text.
  @Test(arguments: [
    (
      "{b: \"3\", c: ~, d: 'true', e: true, f: \"~\"}",
      "{b: \"3\", c: ~, d: \"true\", e: true, f: \"~\"}"
    ),
    ("[-1, \"-1\", 1.50, 12:30, '12:30']", "[-1, \"-1\", 1.50, 12:30, \"12:30\"]"),
    ("{3: a, \"4\": b, yes: c, 'no': d}", "{3: a, \"4\": b, yes: c, \"no\": d}"),
    ("\n  a: |-\n    5\n  b: \"plain\"", "{a: \"5\", b: plain}"),
    ("\n  a: # r\n  b: ''\n  c:", "\n  a: # r\n  b: \"\"\n  c:"),
    ("\n  - a\n  -\n  - ''", "\n  - a\n  -\n  - \"\""),
  ])
  func `keeps quotes where other tools heed them`(_ written: String, _ kept: String) throws {
    let indented = [written, kept].map { $0.replacing("\n", with: "\n  ") }
    let once = try canonical("id: a\nx-a:\n  k: \(indented[0])\n")
    #expect(once == "id: a\n\nx-a:\n  k: \(indented[1])\n".replacing(": \n", with: ":\n"))
    #expect(try canonical(once) == once)
  }

  /// As the sheets carry it, too.
  @Test func `keeps quotes through sheets where other tools heed them`() throws {
    let aside = "x-a: \"3\"\nx-b: 3\nx-c:\nx-d: {e: ~, f: [\"~\", 1.50, \"1.50\"], 7: g, h: }\n"
    let text = try canonical(Goldens.text("small.yaml") + aside)
    #expect(text.contains("f: [\"~\", 1.50, \"1.50\"]"))
    let sheets = try TemplateSheets.sheets(of: TemplateSource(name: "t", text: text))
    #expect(try TemplateSheets.template(in: sheets, named: "t").source.text == text)
  }

  /// Files made to be a burden: set out or refused in good time.
  @Test(arguments: [
    "id: a\n" + String(repeating: "# r\n", count: 50_000),
    "x-a: [" + String(repeating: "{a: b}, ", count: 5_000) + "] # r\n",
    "x-a: {" + (0..<5_000).map { "k\($0): [a], # r\n " }.joined() + "}\n",
    "x-a:\n" + (0..<5_000).map { " - - k\($0): # r\n       a\n" }.joined(),
    "title: " + String(repeating: "word ", count: 100_000) + "\n",
    "purpose: " + String(repeating: "word ", count: 100_000) + "\n",
  ])
  func `takes no longer than it must`(_ text: String) throws {
    let start = ContinuousClock.now
    let once = try canonical(text)
    Times.note("canonical of \(text.utf8.count) bytes", ContinuousClock.now - start)
    #expect(ContinuousClock.now - start < .seconds(20))
    #expect(try canonical(once) == once)
  }

  @Test func `says the same afterwards`() throws {
    let text = try Goldens.text("small.yaml")
    let before = try TemplateReader.read(TemplateSource(name: "t", text: text)).template
    let after = try TemplateReader.read(TemplateSource(name: "t", text: canonical(text))).template
    #expect(before == after)
  }

  @Test(arguments: OwnTemplatesTests.files)
  func `is the form of every template that comes with the workbench`(_ file: String) throws {
    let text = try String(
      contentsOf: OwnTemplatesTests.folder.appending(path: file), encoding: .utf8)
    let read = { try TemplateReader.read(TemplateSource(name: file, text: $0)).template }
    let canonical = try canonical(text)
    #expect(canonical == text, "Set it out with format-template \(file).")
    #expect(try read(canonical) == read(text))
  }

  /// Whatever keys, texts and remarks there are, and however they are laid out.
  @Test(arguments: 0..<30)
  func `keeps every text and every remark, and is stable`(_ seed: Int) throws {
    var random = Seeded(seed + 11)
    for _ in 0..<10 {
      var untidy = Untidy(random: random)
      let text = untidy.template()
      random = untidy.random
      let once: String
      do { once = try canonical(text) } catch {
        Issue.record(
          "\((error as? TemplateRejected)?.lines.joined(separator: "\n") ?? "")\n\(text)")
        continue
      }
      #expect(try canonical(once) == once, "\(text)")
      #expect(untidy.remarks.sorted() == (try remarks(of: once)).sorted(), "\(text)")
    }
  }

  @Test(arguments: 0..<50)
  func `wraps at the width and loses no blank`(_ seed: Int) throws {
    var random = Seeded(seed + 5)
    let words = (0..<60).map { _ in
      String(
        repeating: "ab漢"[...].randomElement(using: &random) ?? "a",
        count: .random(in: 1...30, using: &random))
    }
    let text = words.reduce("") {
      $0 + ($0.isEmpty ? "" : Bool.random(using: &random) ? " " : "  ") + $1
    }
    let lines = try #require(Folding.lines(text, width: 40))
    #expect(lines.joined(separator: " ") == text)
    for line in lines {
      #expect(DisplayWidth.of(line) <= 40 || line.firstRange(of: /[^ ] [^ ]/) == nil)
    }
  }

  private func remarks(of text: String) throws -> [String] {
    let text = try intake(text)
    let piece = try #require(try? Composer.piece(of: text).get())
    return CommentCollector.comments(of: text, piece: piece).flatMap(\.words)
  }

  /// The same entries in another order, in brackets or not, in these quotes or those.
  @Test func `writes two writings of one template alike`() throws {
    let one = "scrutineer: 1\nid: a\nthemes: {b: 'c', \"d\": e f}\nsections:\n- {id: x, title: 't'}"
    let other =
      "sections: [{title: t, id: \"x\"}]\nid: 'a'\nthemes:\n    b: c\n    d: e\n      f\nscrutineer: 1"
    #expect(try canonical(one) == canonical(other))
  }

  @Test(arguments: [
    ("id: a\nname: b", "key.unknown"), ("id: a\nid: b", "key.repeated"),
    ("id: [", "yaml.open-bracket"),
    ("- a", "shape.keys"), ("scrutineer: 2\nid: a", "template.generation"),
    ("# a", "template.empty"),
    ("sections:\n- id: a\n  titel: b", "key.unknown"),
  ])
  func `refuses what it might lose`(_ text: String, _ code: String) {
    do throws(TemplateRejected) {
      _ = try TemplateWriter.canonical(TemplateSource(name: "t", text: text))
      Issue.record("It was written.")
    } catch {
      #expect(error.diagnostics.map(\.code).contains(code))
      #expect(error.lines.contains { $0.hasSuffix("Nothing was written.") })
    }
  }

  /// What a YAML reader that knows numbers, days and truth values would not take for text.
  @Test(arguments: [
    "yes", "No", "n", "ON", "true", "null", "~", "1", "-1", "+1", "1.10", "2026.1", ".5", "1e3",
    "0x1F",
    "0o7", "1_000", "12:30:45", ".inf", "-.INF", ".NaN", "2026-09-01", "2026-9-1 10:00", "=", "",
    " a",
    "a ", "a: b", "a #b", "- a", "? a", ": a", "a:", "#a", "&a", "*a", "!a", "|", ">", "%a", "@a",
    "`a",
    "[a", "{a", "]a", "}a", ",a", "'a'", "\"a\"", "<<", "-", "\ta", "a\u{7f}b", "a\u{2028}b",
  ])
  func `puts quotes where others would read something else`(_ text: String) throws {
    let line = ScalarText.line(text)
    #expect(line.hasPrefix("\"") && line.hasSuffix("\""))
    let piece = try #require(try? Composer.piece(of: intake("a: \(line)")).get())
    guard case .keys(let entries, _) = piece, case .text(let read)? = entries.first?.value else {
      Issue.record("\(line) is no text.")
      return
    }
    #expect(read.value == text)
  }

  @Test(arguments: [
    "a", "R&D", "it's", "a:b", "http://x.y/?a=b#c", "50%", "1-4", "10 days", "15 working days",
    "1 to 4",
    "N6", "a, b", "a [b]", "2017/18", "é", "en-GB", "16-17", "yesterday", "2026-09-01a", "a\u{a0}b",
  ])
  func `puts no quotes where none are needed`(_ text: String) {
    #expect(ScalarText.line(text) == text)
  }
}
