import Seeds

@testable import Templates

/// Writes templates as nobody should: keys in any order, every style of YAML, texts full of signs,
/// remarks wherever one may stand.
///
/// What they say is mostly nonsense; only their layout can be read, and their keys are known.
struct Untidy {
  var random: Seeded
  /// The remarks written so far.
  private(set) var remarks: [String] = []

  init(random: Seeded) { self.random = random }

  mutating func template() -> String {
    (chance(3) ? remark(0) + (chance(2) ? "\n" : "") : "")
      + keys(of: .template, indent: 0) + (chance(3) ? "\n" + remark(0) : "")
  }

  // MARK: Keys

  private mutating func keys(of shape: Shape, indent: Int) -> String {
    var keys = shape.fields.filter { _ in chance(2) }.map { ($0.name, Optional($0.form)) }
    if chance(3) { keys.append(("x-\(number(9))", nil)) }
    if keys.isEmpty, let first = shape.fields.first { keys = [(first.name, first.form)] }
    keys.shuffle(using: &random)
    return keys.map { entry($0.0, $0.1, indent: indent) }.joined()
  }

  private mutating func ownKeys(indent: Int, form: Form?) -> String {
    (0...number(3)).map { entry(ownKey($0), form, indent: indent) }.joined()
  }

  private mutating func ownKey(_ number: Int) -> String {
    let key = ["k\(number)", "yes\(number)", "a/b~\(number)", "\"k: \(number)\"", "'#\(number)'"]
    return key.randomElement(using: &random) ?? "k\(number)"
  }

  private mutating func entry(_ key: String, _ form: Form?, indent: Int) -> String {
    if key == "scrutineer" { return space(indent) + "scrutineer: '1'" + end() }
    let above = chance(5) ? gap() + remark(indent) : ""
    let below = chance(9) ? gap() + remark(indent) : ""
    return above + space(indent) + key + ":" + value(form, indent: indent) + below
  }

  private mutating func value(_ form: Form?, indent: Int) -> String {
    guard indent < 12 else { return text(indent: indent) }
    switch form {
    case .names?: return names(indent: indent)
    case .labels?, .sentences?: return inner(indent) { $0.ownKeys(indent: $1, form: .line) }
    case .members?: return inner(indent) { $0.ownKeys(indent: $1, form: .names) }
    case .values?: return inner(indent) { $0.ownKeys(indent: $1, form: .line) }
    case .maps?: return inner(indent) { $0.ownKeys(indent: $1, form: .values) }
    case .part(let shape)?: return inner(indent) { $0.keys(of: shape, indent: $1) }
    case .keyed(let shape)?: return inner(indent) { $0.ownKeys(indent: $1, form: .part(shape)) }
    case .parts(let shape)?: return list(of: shape, indent: indent)
    case .either(let first, let second)?: return value(chance(2) ? first : second, indent: indent)
    case nil where chance(3): return inner(indent) { $0.ownKeys(indent: $1, form: nil) }
    case nil where chance(3): return names(indent: indent)
    default: return text(indent: indent)
    }
  }

  private mutating func inner(_ indent: Int, _ write: (inout Untidy, Int) -> String) -> String {
    let head = chance(6) ? " " + remark(0) : "\n"
    return head + write(&self, indent + 1 + number(4))
  }

  // MARK: Lists

  private mutating func list(of shape: Shape, indent: Int) -> String {
    let column = indent + number(3)
    let head = chance(6) ? " " + remark(0) : "\n"
    return head
      + (0...number(2)).map { _ in
        let above = chance(5) ? remark(column) : ""
        let lines = keysOnDash(shape, indent: column + 2)
        return above + space(column) + "- " + lines
      }.joined()
  }

  /// The keys of a part, the first without its indentation; no remark may stand before it.
  private mutating func keysOnDash(_ shape: Shape, indent: Int) -> String {
    while true {
      let before = remarks
      let lines = keys(of: shape, indent: indent)
      let rest = lines.dropFirst(indent)
      if lines.hasPrefix(space(indent)), rest.first != "#", rest.first != "\n" {
        return String(rest)
      }
      remarks = before
    }
  }

  private mutating func names(indent: Int) -> String {
    let names = (0..<number(5)).map { _ in
      ["police", "'gp'", "\"yes\"", "N1", "social-care", "a b", "1"].randomElement(using: &random)
        ?? "a"
    }
    if names.isEmpty { return " []" + end() }
    if chance(3) {
      let column = indent + number(3)
      return "\n" + names.map { space(column) + "- " + $0 + end() }.joined()
    }
    if chance(4) {
      return " [" + names.map { $0 + ", " + remark(0) + space(indent + 1) }.joined() + "]" + end()
    }
    return " [" + names.joined(separator: " , ") + "]" + end()
  }

  // MARK: Texts and remarks

  private static let words = [
    "neglect", "child's", "a:b", "#no", "-", "- x", "\"said\"", "R&D", "*all*", "yes", "1.10", "é",
    "[x]",
    "{y}", "Ünïcödé", "one, two", "...", "!", "%", "@", "<<",
    "very-long-" + String(repeating: "w", count: 90),
    "漢字", "\\", "'", "?", "it", "is", "so", "the", "file",
  ]

  private mutating func words(_ most: Int) -> [String] {
    (0...number(most)).map { _ in Self.words.randomElement(using: &random) ?? "a" }
  }

  private mutating func text(indent: Int) -> String {
    let inside = space(indent + 1 + number(3))
    switch number(8) {
    case 0: return " plain words here" + end()
    case 1: return " " + quoted(words(30).joined(separator: chance(5) ? "  " : " ")) + end()
    case 2: return " '" + words(6).joined(separator: " ").replacing("'", with: "''") + "'" + end()
    case 3:
      return " >-" + end() + inside + "x " + words(40).joined(separator: " ") + "\n" + inside
        + "y\n"
    case 4:
      return " |" + end()
        + (0...3).map { _ in inside + "x " + words(9).joined(separator: " ") + "\n" }
        .joined() + "\n" + inside + "  end\n"
    case 5:
      return " " + quoted(chance(2) ? " \(words(3).joined()) \n" : "a\nb\n\n c\td\u{7f}\n\n")
        + end()
    case 6: return [" \"\"", " yes", " no", " 2026.1", " 7", " 2026-09-01"][number(6)] + end()
    default: return " first\n" + inside + "second third" + end()
    }
  }

  private func quoted(_ text: String) -> String {
    let escaped = text.replacing("\\", with: "\\\\").replacing("\"", with: "\\\"")
      .replacing("\n", with: "\\n").replacing("\u{7f}", with: "\\x7F")
    return "\"\(escaped)\""
  }

  private mutating func end() -> String { chance(6) ? "  " + remark(0) : "\n" }

  private mutating func remark(_ indent: Int) -> String {
    let words = "# r\(remarks.count) " + ["x: y", "\"q", "# again", "é", "[", "- a"][number(6)]
    remarks.append(words)
    return space(indent) + words + "\n"
  }

  private mutating func gap() -> String { chance(3) ? "\n" : "" }
  private func space(_ count: Int) -> String { String(repeating: " ", count: count) }
  private mutating func chance(_ one: Int) -> Bool { Int.random(in: 0..<one, using: &random) == 0 }
  private mutating func number(_ below: Int) -> Int { Int.random(in: 0..<below, using: &random) }
}
