import Testing

@testable import Templates

struct ShapeTests {
  /// What is said about a small template with one line changed.
  private func said(_ line: String, as changed: String) throws -> [String] {
    let good = try Goldens.text("small.yaml")
    #expect(good.contains(line))
    let range = try #require(good.firstRange(of: line))
    let text = good[..<range.lowerBound] + changed + good[range.upperBound...]
    return diagnostics(of: String(text)).map {
      "\($0.summary) \($0.hint ?? "")"
    }
  }

  @Test func `suggests the key that was meant`() throws {
    #expect(
      try said("        look-for: First", as: "        lookfor: First") == [
        "A question has no key 'lookfor'. Write look-for."
      ])
  }

  @Test func `says which keys are missing, and in what`() throws {
    #expect(
      try said("      theme: voice\n    - id: N4", as: "    - id: N4") == [
        "Question N3 has no 'theme'. Add theme: …"
      ])
    #expect(
      try said("unit: child\n", as: "") == [
        "A template of kind case-audit has no 'unit'. Add unit: …"
      ])
  }

  @Test func `asks for text, lists, keys and yes or no where they belong`() throws {
    #expect(
      try said("title: Small & simple", as: "title: [a, b]") == [
        "'title' is text, and this is a list. Write title: \"…\"."
      ])
    #expect(
      try said("sources: [report-2018]", as: "sources: report-2018") == [
        "'sources' is a list, and this is text. Write sources: [a, b], or start each line below it with -."
      ])
    #expect(
      try said("count: {of: times seen alone, at-least: 1}", as: "count: twice").first
        == "A count is written as keys with values, and this is text. Write of: ….")
    #expect(
      try said("overall: no", as: "overall: false") == [
        "'overall' is yes or no, and this is 'false'. Write overall: no."
      ])
    #expect(
      try said("who: all", as: "who: police") == [
        "'who' is all, a list, or all but some, and this is 'police'. Write who: all, who: [police] or who: {all-but: […]}."
      ])
    #expect(
      try said("title: Small & simple", as: "title:") == [
        "'title' says nothing. Write what belongs there after the colon."
      ])
  }

  @Test func `leaves keys that start with x- alone`() throws {
    #expect(try said("unit: child", as: "unit: child\nx-owner: {anything: [at, all]}").isEmpty)
    #expect(try said("  history: Use", as: "  x-old: Old\n  history: Use").isEmpty)
  }

  @Test func `tells every repeated key and goes on reading`() throws {
    let good = try Goldens.text("small.yaml")
    let text = good.replacing("unit: child", with: "unit: chidl\ntitle: Again")
      .replacing("  police: Police\n  health", with: "  police: Police\n  police: Others\n  health")
    #expect(diagnostics(of: text).map(\.code) == ["template.unit", "key.repeated", "key.repeated"])
    #expect(diagnostics(of: text)[1].note?.mark.line == 6)
  }

  @Test(arguments: [
    "a: {b: c d: e}", "a: \"\\q\"", "a: [b c: d: e]", "- a\nb: c", "a: \"x\"\n  b: c",
    "  a: 1\n b: 2",
    "a: |x\n  b", "a: [b\nc: d", "\"a\": 1\n\"b\"\n", "a: \"b\\", "{a: b, c:,}",
  ])
  func `has its own words for every slip of layout`(_ text: String) throws {
    let said = diagnostics(of: text)
    #expect(!said.isEmpty)
    for diagnostic in said {
      #expect(diagnostic.code.hasPrefix("yaml."))
      for raw in ["did not find", "while ", "mapping", "scalar", "simple key", "flow", "parser"] {
        #expect(!diagnostic.summary.contains(raw))
      }
    }
  }

  @Test(arguments: [
    ("", "template.empty"), ("# only\n# comments", "template.empty"),
    ("- a\n- b", "shape.keys"), ("just text", "shape.keys"), ("---\n...\n", "template.empty"),
  ])
  func `asks for keys at the top`(_ text: String, _ code: String) {
    #expect(diagnostics(of: text).map(\.code) == [code])
  }
}
