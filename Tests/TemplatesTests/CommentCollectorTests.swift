import Testing

@testable import Templates

struct CommentCollectorTests {
  /// Each remark as `path position words`.
  private func collected(_ yaml: String) throws -> [String] {
    let text = try intake(yaml)
    let piece = try #require(try? Composer.piece(of: text).get())
    return CommentCollector.comments(of: text, piece: piece).map {
      "\($0.path) \($0.position) \($0.lines.joined(separator: "|"))"
    }
  }

  @Test(arguments: [
    ("# a\n#b\n\nk: v", " above # a|#b|"), ("k: v\n# b\nl: w", "l above # b"),
    ("k: v # a  ", "k beside # a"),
    ("k: v\n# end", " below # end"), ("k: # a\n  v", "k beside # a"),
    ("k:\n  # a\n  v", "k above # a"), ("k: >- # a\n  v # no\n  # no", "k beside # a"),
    ("k: one\n  two # a", "k beside # a"), ("k: |\n  v\n # a\nl: w", "l above # a"),
    ("k:\n  a: b\n\n  # end\n\nl: w", "k below |# end"), ("k:\n  a: b\n# l\nl: w", "l above # l"),
    ("k:\n    # deep\n  a: b", "k/a above # deep"), ("k:\n# out\n  a: b", "k/a above # out"),
    ("k:\n  # none yet\nl: w", "k above # none yet"),
    ("k: [a, # x\n  b]", "k/1 beside # x"), ("k: [ # x\n  b]", "k beside # x"),
    ("k: [\n  # x\n  b]", "k/1 above # x"), ("k: [b,\n  # x\n  ]", "k below # x"),
    ("k: [b\n] # x", "k beside # x"), ("k: {a: b, c: d} # x", "k beside # x"),
    ("k:\n  {a: b, c: d} # x", "k beside # x"), ("k: {a: [b, c], # x\n d: e}", "k/a beside # x"),
    ("k: []#x", "k beside #x"), ("k: {} # x", "k beside # x"), ("k: [\n  # x\n]", "k below # x"),
    ("k:\n- a # x\n- b", "k/1 beside # x"), ("k:\n- id: a # x\n  b: c", "k/a/id beside # x"),
    ("k:\n- # x\n  id: a", "k/a/id beside # x"), ("k:\n# x\n- id: a", "k/a above # x"),
    ("k:\n- id: a\n  # x\n  b: c", "k/a/b above # x"), ("k:\n- id: a\n# x\n- b", "k/2 above # x"),
    ("k:\n- a\n# x\nl: w", "l above # x"), ("k:\n- a\n # x\nl: w", "l above # x"),
    ("k:\n  - a\n  # x\nl: w", "k below # x"),
    ("k:\n- name: a/b~c # x", "k/a~1b~0c/name beside # x"),
    ("--- # x\nk: v", " above # x"), ("k: v\n... # x", " below # x"),
    ("k: \"a # no\" # x", "k beside # x"), ("k: 'a'#x", "k beside #x"),
    ("é: ü # ö", "é beside # ö"),
  ])
  func `ties a remark to what it is about`(_ yaml: String, _ expected: String) throws {
    #expect(try collected(yaml) == [expected])
  }

  @Test func `steps out with the remarks of a row and never in`() throws {
    let yaml = "a:\n  b:\n    c: d\n    # 1\n  # 2\n\n# 3\n  # 4\ne: f\n\n# 5\n\n# 6\n"
    #expect(
      try collected(yaml) == [
        "a/b below # 1", "a below # 2", "e above |# 3|# 4", " below |# 5||# 6",
      ])
  }

  @Test func `leaves the head of a file to the file`() throws {
    #expect(try collected("# 1\n\n\n# 2\n\n# 3\nk: v") == [" above # 1||# 2|", "k above # 3"])
    #expect(try collected("# 1\nk: v") == [" above # 1"])
  }

  @Test func `calls parts of a list by their names only when they have one of their own`() throws {
    let yaml = "k:\n- id: a # 1\n- id: a # 2\n- id: 7 # 3\n- name: b # 4\n- c # 5"
    #expect(
      try collected(yaml).map { $0.prefix { $0 != " " } } == [
        "k/a/id", "k/2/id", "k/3/id", "k/b/name", "k/5",
      ])
  }
}
