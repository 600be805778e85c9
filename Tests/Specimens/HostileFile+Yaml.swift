/// What YAML makes possible, and what kept YAML libraries busy for minutes or ended them.
extension HostileFile {
  static let yaml =
    [7, 8, 9].flatMap { levels in
      [
        HostileFile("laughs of \(levels) levels", ["yaml.anchor", "yaml.alias"], laughs(levels)),
        HostileFile(
          "laughs of \(levels) levels as a key", ["yaml.anchor", "yaml.alias", "yaml.complex-key"],
          laughs(levels) + "? *g\n: x\n"),
        HostileFile(
          "laughs of \(levels) levels as a short key", ["yaml.anchor", "yaml.alias"],
          laughs(levels) + "*g : x\n"),
      ]
    } + merges + depths + nodes

  private static let merges = [
    HostileFile("an alias as a key", ["yaml.anchor", "yaml.alias"], "a: &a [x]\n*a : b\n"),
    HostileFile(
      "merge keys", ["yaml.merge-key", "yaml.anchor", "yaml.alias"],
      "a: &b {c: d}\n" + many("e:\n  <<: [*b, *b]\n", 20)),
    HostileFile(
      "50,000 anchors", ["yaml.anchor"], (0..<50_000).map { "k\($0): &a\($0) x\n" }.joined()),
    HostileFile(
      "50,000 aliases", ["yaml.anchor", "yaml.alias"], "a: &a x\n" + many("- *a\n", 50_000)),
    HostileFile("several documents", ["yaml.several-documents"], many("---\na: b\n", 10_000)),
    HostileFile("lists as keys", ["yaml.complex-key"], "{[a, b]: c}"),
    HostileFile("empty keys", ["yaml.complex-key"], many(": a\n", 100)),
  ]

  private static let depths =
    [17, 300, 900, 990, 1_100, 100_000].flatMap { depth in
      [
        HostileFile("\(depth) lists deep", ["yaml.too-deep"], many("[", depth) + many("]", depth)),
        HostileFile(
          "\(depth) keys deep", ["yaml.too-deep"], many("{a: ", depth) + many("}", depth)),
        HostileFile("\(depth) dashes deep", ["yaml.too-deep"], many("- ", depth)),
      ]
    } + [
      HostileFile(
        "900 deep by indentation", ["yaml.too-deep"],
        (0..<900).map { many(" ", $0) + "a:\n" }.joined()),
      HostileFile("900 question marks deep", ["yaml.complex-key"], many("? ", 900)),
      HostileFile("100,000 open and mixed", ["yaml.too-deep"], many("{a: [", 50_000)),
    ]

  private static let nodes = [
    HostileFile("400,000 parts", ["yaml.too-many"], "[" + many("a,", 400_000) + "]"),
    HostileFile("299,000 parts", ["shape.keys"], "[" + many("a,", 299_000) + "]"),
    HostileFile(
      "149,000 keys with 149,000 values", ["shape.too-long"],
      (0..<149_000).map { "k\($0): v\n" }.joined()),
    HostileFile(
      "100,000 keys", ["shape.too-long"], (0..<100_000).map { "key\($0): 1\n" }.joined()),
    HostileFile("100,000 times the same key", ["key.repeated"], many("title: x\n", 100_000)),
  ]
}
