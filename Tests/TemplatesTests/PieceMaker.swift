import Seeds
@testable import Templates

/// Makes pieces that have the shape of a template and say nothing sensible, from a seed.
struct PieceMaker {
  private var random: Seeded
  private var made = 0

  init(_ seed: Int) { random = Seeded(seed) }

  /// A whole template.
  mutating func template() -> Piece { piece(.part(.template)) }

  private mutating func piece(_ form: Form, depth: Int = 0) -> Piece {
    switch form {
    case .name, .number, .day, .period, .yesOrNo, .condition: text(oneOf(Self.words))
    case .line, .prose: text(words())
    case .word(let words): text(oneOf(words))
    case .names: names()
    case .values: keys(0...3) { $0.chance(4) ? $0.names() : $0.text($0.words()) }
    case .labels: keys(0...4) { $0.text($0.words()) }
    case .sentences: keys(0...2, nasty: true) { $0.text($0.words()) }
    case .members: keys(0...3) { $0.names() }
    case .maps: keys(0...2) { $0.keys(0...3) { $0.text($0.oneOf(Self.words)) } }
    case .either(let one, let other): piece(chance(2) ? one : other)
    case .keyed(let shape): keys(0...3) { $0.part(shape) }
    case .parts(let shape): list(0...3) { $0.part(shape) }
    case .part(let shape): part(shape)
    }
  }

  private mutating func part(_ shape: Shape) -> Piece {
    let isQuestion = shape.noun == Shape.question.noun
    let way = oneOf(DraftReader.waysToAnswer)
    var entries: [Piece.Entry] = []
    for key in shape.fields {
      if isQuestion, DraftReader.waysToAnswer.contains(key.name) {
        guard key.name == way else { continue }
      } else if !key.isRequired, chance(2) {
        continue
      }
      entries.append(entry(key.name, key.name == "id" ? text(name()) : piece(key.form)))
    }
    return .keys(withSomeAside(entries), .start)
  }

  private mutating func keys(
    _ count: ClosedRange<Int>, nasty: Bool = false, _ value: (inout Self) -> Piece
  ) -> Piece {
    let entries = (0..<Int.random(in: count, using: &random)).map { _ in
      entry(nasty && chance(3) ? "\(oneOf(Self.nasty)) \(name())" : name(), value(&self))
    }
    return .keys(withSomeAside(entries), .start)
  }

  /// Keys that their author set aside, anywhere between the others.
  private mutating func withSomeAside(_ entries: [Piece.Entry]) -> [Piece.Entry] {
    guard chance(6) else { return entries }
    let place = Int.random(in: 0...entries.count, using: &random)
    var entries = entries
    let value = chance(2) ? text(words()) : chance(2) ? names() : keys(0...2) { $0.names() }
    entries.insert(entry("x-\(name())", value), at: place)
    return entries
  }

  private mutating func list(
    _ count: ClosedRange<Int>, _ part: (inout Self) -> Piece
  ) -> Piece {
    .list((0..<Int.random(in: count, using: &random)).map { _ in part(&self) }, .start)
  }

  private mutating func names() -> Piece {
    list(0...3) { $0.text($0.chance(20) ? $0.oneOf(Self.nasty) : $0.oneOf(Self.words)) }
  }

  // MARK: Words

  private static let words = ["gp", "police", "social-care", "all", "always", "yes", "1", "Q9"]

  /// What spreadsheets, lists in cells and YAML each might take for something else.
  private static let nasty = [
    "=1+1", "+44 20", "-", "@me", "'quoted", "a, b", "x: y", " before", "say \"so\"", "[]", "[a]",
    "(see long-text 1)", "all-but: gp", "TRUE", "1.10", "5-11", "2026-01-31", "# no remark", "é😀",
    "two\nlines", "three\n\n  lines", "a/b~c", "tab\there", "null", "~", "\u{a0}blank", "_x0041_",
    String(repeating: "Long. ", count: 6_000) + "End",
  ]

  private mutating func words() -> String {
    chance(3) ? oneOf(Self.nasty) : "\(oneOf(Self.words)) \(name())"
  }

  private mutating func name() -> String {
    made += 1
    return "n\(made)"
  }

  private func text(_ text: String) -> Piece { .text(Marked(value: text, place: .start)) }

  private func entry(_ key: String, _ value: Piece) -> Piece.Entry {
    Piece.Entry(key: Marked(value: key, place: .start), value: value)
  }

  private mutating func chance(_ one: Int) -> Bool { Int.random(in: 1...one, using: &random) == 1 }

  private mutating func oneOf<Element>(_ all: [Element]) -> Element {
    all[Int.random(in: all.indices, using: &random)]
  }

  // MARK: Remarks

  /// Remarks on some of the entries.
  mutating func comments(on piece: Piece) -> [Templates.Comment] {
    Self.paths(piece, "").compactMap { path in
      guard chance(12) else { return nil }
      let position = oneOf([Templates.Comment.Position.above, .below, .beside])
      let lines =
        position == .beside ? ["# beside"] : oneOf([["# a"], ["# a", "#", "# b"], ["#x", ""]])
      return Templates.Comment(path: path, position: position, lines: lines)
    }
  }

  private static func paths(_ piece: Piece, _ path: String) -> [String] {
    switch piece {
    case .text: []
    case .keys(let entries, _):
      entries.flatMap { entry in
        let own = EntryPath.path(path, entry.key.value)
        return [own] + paths(entry.value, own)
      }
    case .list(let parts, _):
      zip(EntryPath.paths(path, of: parts), parts).flatMap { [$0] + paths($1, $0) }
    }
  }
}
