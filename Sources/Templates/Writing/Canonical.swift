import Wording

/// A template in its one form.
///
/// - Two spaces set a part in; keys stand in the order of the tables, those set aside with `x-` last.
/// - Parts at the top are apart by an empty line, and so are sections.
/// - A text of sentences that does not fit its line is wrapped behind `>-`; one with line breaks of
///   its own stands behind `|-`.
/// - Lists of names, and keys with nothing but words or names in them, stand in brackets where they
///   fit on one line of 100 columns and want no quotes for it; where parts of one kind stand
///   together, all or none do. Parts at the top, and sentences, stand line by line always.
/// - Quotes are double, and only where a text would be read as something else without them.
/// - Remarks stay with their entry and do not count when lines are measured.
///
/// Nothing depends on how it was written before, so that there is one form and no other.
struct Canonical {
  /// No line is longer, save for a word or a remark that is.
  static let width = 100

  var lines: [String] = []
  /// The remarks as they were set, each line of words by itself.
  var set: [SetRemark] = []
  /// The remarks that are not set yet, by path.
  var waiting: [String: Waiting] = [:]
  /// The paths of all that has remarks inside.
  private var holders: Set<String> = []

  /// The text of a piece with remarks; those whose entry is not there are left out.
  static func text(of piece: Piece, comments: [Comment]) -> String {
    Canonical(Arranging.template(piece).whole, comments).text
  }

  init(_ whole: Arranged, _ comments: [Comment]) {
    for comment in comments { wait(comment) }
    setHead(before: whole.first)
    if case .keys(let entries) = whole.value, !entries.isEmpty {
      for (number, entry) in entries.enumerated() {
        let isApart = number > 0 && (entry.value.isPart || entries[number - 1].value.isPart)
        if isApart { blankLine() }
        lay(entry, indent: 0, isFirst: number == 0)
      }
    } else {
      lines.append(contentsOf: [inBrackets(whole) ?? "{}"])
    }
    if waiting[""]?.below.isEmpty == false { blankLine() }
    setBelow("", indent: 0)
  }

  /// All of it, as a file holds it.
  var text: String { lines.map { $0 + "\n" }.joined() }

  mutating func blankLine() {
    if let last = lines.last, !last.isEmpty { lines.append("") }
  }

  private mutating func wait(_ comment: Comment) {
    waiting[comment.path, default: Waiting()].add(comment)
    var path = comment.path
    if comment.position == .below { holders.insert(path) }
    while let slash = path.lastIndex(of: "/") {
      path = String(path[..<slash])
      holders.insert(path)
    }
  }

  // MARK: Entries

  private mutating func lay(
    _ entry: Arranged.Entry, indent: Int, isFirst: Bool, mayBracket: Bool = true
  ) {
    setAbove(entry.value, indent: indent, isFirst: isFirst)
    let head = Self.space(indent) + ScalarText.line(entry.key, meant: entry.meant) + ":"
    lay(entry.value, behind: head, indent: indent, mayBracket: mayBracket)
  }

  /// Sets a value behind its key, or behind the dash of a list.
  private mutating func lay(
    _ node: Arranged, behind head: String, indent: Int, mayBracket: Bool = true
  ) {
    let room = Self.width - DisplayWidth.of(head) - 1
    if let short = short(node, room: room, mayBracket: mayBracket) {
      lines.append(head + (short.isEmpty ? "" : " " + short) + beside(node.path))
      return
    }
    switch node.value {
    case .text(let text, _):
      let isFolded = !text.contains("\n")
      let sign = isFolded ? ">-" : text.hasSuffix("\n") ? "|" : "|-"
      lines.append(head + " " + sign + beside(node.path))
      layBlock(text, isFolded: isFolded, indent: indent + 2)
    case .list, .keys:
      lines.append(head + beside(node.path))
      layParts(of: node, indent: indent + 2)
    }
  }

  private mutating func layBlock(_ text: String, isFolded: Bool, indent: Int) {
    let folded = isFolded ? Folding.lines(text, width: Self.width - indent) : nil
    let block =
      folded ?? text.split(separator: "\n", omittingEmptySubsequences: false).map { String($0) }
    // A text's own last line break is what `|` adds by itself.
    let all = block.last == "" ? block.dropLast() : block[...]
    lines += all.map { $0.isEmpty ? "" : Self.space(indent) + $0 }
  }

  /// Sets what is in a list or in keys, line by line.
  private mutating func layParts(of node: Arranged, indent: Int) {
    switch node.value {
    case .text: break
    case .list(let parts):
      for (number, part) in parts.enumerated() {
        if node.isSpaced, number > 0 { blankLine() }
        layPart(part, indent: indent, isFirst: number == 0)
      }
    case .keys(let entries):
      let mayBracket = !node.isEven || entries.allSatisfy { fits($0, indent: indent) }
      for (number, entry) in entries.enumerated() {
        lay(entry, indent: indent, isFirst: number == 0, mayBracket: mayBracket)
      }
    }
    setBelow(node.path, indent: indent)
  }

  /// Sets a part of a list: what is in it stands on the line of the dash.
  private mutating func layPart(_ node: Arranged, indent: Int, isFirst: Bool) {
    let head = Self.space(indent) + "-"
    if case .text = node.value {
      setAbove(node, indent: indent, isFirst: isFirst)
      return lay(node, behind: head, indent: indent)
    }
    if short(node, room: Self.width - indent - 2, mayBracket: true) != nil {
      setAbove(node, indent: indent, isFirst: isFirst)
      return lay(node, behind: head, indent: indent)
    }
    shareFirstLine(of: node)
    setAbove(node, indent: indent, isFirst: isFirst)
    let start = lines.count
    layParts(of: node, indent: indent + 2)
    if start < lines.count { lines[start] = head + lines[start].dropFirst(indent + 1) }
  }

  // MARK: On one line

  /// The value on one line, or nil when it is set on lines of its own.
  private func short(_ node: Arranged, room: Int, mayBracket: Bool) -> String? {
    switch node.value {
    case .text(let text, let style):
      if text.contains("\n") {
        return ScalarText.fitsBlock(text) ? nil : ScalarText.line(text, meant: style.meant)
      }
      let line = ScalarText.line(text, meant: style.meant)
      let isFine = !style.wraps || DisplayWidth.of(line) <= room
      return isFine || Folding.lines(text, width: room) == nil ? line : nil
    case .list, .keys:
      if node.isEmpty { return inBrackets(node) }
      guard mayBracket, !node.isOpen, !holders.contains(node.path) else { return nil }
      return inBrackets(node).flatMap { DisplayWidth.of($0) <= room ? $0 : nil }
    }
  }

  /// Whether an entry can stand in brackets on its line, or is words anyway.
  private func fits(_ entry: Arranged.Entry, indent: Int) -> Bool {
    if case .text = entry.value.value { return true }
    let head = Self.space(indent) + ScalarText.line(entry.key, meant: entry.meant) + ":"
    let room = Self.width - DisplayWidth.of(head) - 1
    return short(entry.value, room: room, mayBracket: true) != nil
  }

  /// A list of words, or keys with words or such lists, in brackets; nil for anything deeper.
  private func inBrackets(_ node: Arranged) -> String? {
    switch node.value {
    case .text: return nil
    case .list(let parts):
      let words = parts.compactMap(wordInBrackets)
      return words.count == parts.count ? "[" + words.joined(separator: ", ") + "]" : nil
    case .keys(let entries):
      let words = entries.compactMap { entry -> String? in
        let key = ScalarText.line(entry.key, meant: entry.meant, inBrackets: true)
        if let word = wordInBrackets(entry.value) { return key + ": " + word }
        guard case .list = entry.value.value else { return nil }
        return inBrackets(entry.value).map { key + ": " + $0 }
      }
      return words.count == entries.count ? "{" + words.joined(separator: ", ") + "}" : nil
    }
  }

  private func wordInBrackets(_ node: Arranged) -> String? {
    guard case .text(let text, let style) = node.value, !text.contains("\n") else { return nil }
    let word = ScalarText.line(text, meant: style.meant, inBrackets: true)
    guard !word.isEmpty else { return nil }
    // Quotes that only the brackets would ask for are harder to read than a line more.
    return word == ScalarText.line(text, meant: style.meant) ? word : nil
  }

  static func space(_ indent: Int) -> String { String(repeating: " ", count: indent) }
}
