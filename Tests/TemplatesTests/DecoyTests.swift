import Seeds
import Testing

@testable import Templates

/// Good YAML full of signs that mean nothing where they stand, with or without one that does.
struct DecoyTests {
  @Test(arguments: 0..<50)
  func `tells signs in texts from signs that act`(_ seed: Int) throws {
    var random = Seeded(seed + 7)
    for _ in 0..<10 {
      var harmless = Decoys(random: random)
      let text = try intake(harmless.keys(indent: 0, depth: 0))
      #expect(TokenScan.complaints(about: text).isEmpty, "\(text.text)")
      guard case .success = Composer.piece(of: text) else {
        Issue.record("Yams does not read:\n\(text.text)")
        continue
      }
      var harmful = Decoys(random: random, acting: Int.random(in: 0..<3, using: &random))
      let acting = try intake(harmful.keys(indent: 0, depth: 0))
      let codes = Set(TokenScan.complaints(about: acting).map(\.code))
      #expect(!codes.isDisjoint(with: ["yaml.anchor", "yaml.alias", "yaml.tag"]), "\(acting.text)")
      random = harmful.random
    }
  }
}

/// Writes keys and values in every style YAML has and templates may use.
struct Decoys {
  var random: Seeded
  /// The number of values to write before one with a sign that acts.
  var acting: Int?

  init(random: Seeded, acting: Int? = nil) {
    self.random = random
    self.acting = acting
  }

  mutating func keys(indent: Int, depth: Int) -> String {
    let count = depth == 0 ? 5 : Int.random(in: 1...3, using: &random)
    let space = String(repeating: " ", count: indent)
    return (0..<count).map { key in
      let name = ["k\(key)", "\"k: \(key)\"", "'k #\(key)'", "k&*!\(key)"].randomElement(
        using: &random)
      return space + (name ?? "k") + ":" + value(indent: indent, depth: depth)
    }.joined()
  }

  private mutating func value(indent: Int, depth: Int) -> String {
    let space = String(repeating: " ", count: indent + 2)
    if let left = acting {
      acting = left - 1
      if left == 0 {
        return [" &a b\n", " *a\n", " !t b\n", " [x, *a]\n"].randomElement(using: &random) ?? ""
      }
    }
    switch Int.random(in: 0..<(depth < 3 ? 11 : 9), using: &random) {
    case 0: return " R&D, 5 * 3, it's! a<<b 50%\n"
    case 1: return " \"&x *y: !z # \\\" \\\\\" # &c\n"
    case 2: return " '&x ''*y'' : !z #' # *c\n"
    case 3: return " |\n\(space)&x\n\(space)*y: !z \"\n\n\(space)  - # ' deep\n"
    case 4: return " >-\n\n\(space)'open\n\(space)%x @y\n"
    case 5: return " [a&b, \"*c, ]\", {d: e*f, 'g': '}'}, # &h\n\(space)i!]\n"
    case 6: return " first\n\(space)& *second* !third \"fourth\n"
    case 7: return " \"one\n\(space)&two\n\n\(space)*three: '\"\n"
    case 8: return "\n\(space)# &comment\n\(space)x # *y\n"
    case 9: return "\n" + keys(indent: indent + 2, depth: depth + 1)
    default: return list(indent: indent, depth: depth)
    }
  }

  private mutating func list(indent: Int, depth: Int) -> String {
    // A list may stand in the column of its key.
    let column = indent + (Bool.random(using: &random) ? 0 : 2)
    let items = (0..<Int.random(in: 1...3, using: &random)).map { _ in
      let inner = keys(indent: column + 2, depth: depth + 1).dropFirst(column + 2)
      return String(repeating: " ", count: column) + "- " + inner
    }
    return "\n" + items.joined()
  }
}
