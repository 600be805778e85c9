public import Wording

/// Sets a page as text for a width: for the terminal, for paper, for an e-mail.
public struct TextRenderer: Sendable {
  /// The columns of a line.
  public let width: Int

  /// Makes a renderer; narrower than 20 columns is set as 20.
  public init(width: Int) { self.width = max(20, width) }

  /// The page, with a line feed after every line.
  ///
  /// Styles are a terminal's; `plain` is without.
  public func render(_ document: Document) -> TerminalText {
    lines(document).reduce(TerminalText()) { $0 + $1 + TerminalText(untrusted: "\n") }
  }

  /// The page as plain text.
  public func plain(_ document: Document) -> String {
    lines(document).map { $0.unstyled.trimmedAtEnd + "\n" }.joined()
  }

  private func lines(_ document: Document) -> [TerminalText] {
    var out: [TerminalText] = []
    if let title = document.title {
      out += set(title, weight: .strong)
      if !document.blocks.isEmpty { out.append(TerminalText()) }
    }
    var previous: Block?
    for block in document.blocks {
      if let previous, wantsGap(between: previous, and: block) { out.append(TerminalText()) }
      out += lines(block)
      previous = block
    }
    return out
  }

  /// A page breathes between its parts; remarks and what follows a heading stand close.
  private func wantsGap(between upper: Block, and lower: Block) -> Bool {
    switch (upper, lower) {
    case (.heading, _), (.remark, .remark), (.rule, _), (_, .rule), (.lines, .lines): false
    case (.entry, .lines), (.banner, .lines), (.entry, .entry): false
    case (.lines, .remark), (.remark, .lines): false
    default: true
    }
  }

  private func lines(_ block: Block) -> [TerminalText] {
    switch block {
    case .heading(let text): set(text, weight: .strong)
    case .paragraph(let text): set(text)
    case .list(let items): items.flatMap(lines)
    case .table(let table): TableSetter(table, width: width).lines
    case .facts(let facts): lines(facts)
    case .lines(let lines): lines.map { TerminalText(untrusted: $0) }
    case .remark(let remark): lines(remark)
    case .rule: [TerminalText(untrusted: String(repeating: "─", count: width)).styled(.muted)]
    case .banner(let left, let right): banner(left, right)
    case .entry(let name, let text, let under): entry(name, text, under)
    }
  }

  /// Left and right on one line where both fit, else one under the other.
  private func banner(_ left: Inline, _ right: Inline) -> [TerminalText] {
    let (left, right) = (left.visibleLine, right.visibleLine)
    let room = width - DisplayWidth.of(left.plain) - DisplayWidth.of(right.plain)
    guard room >= 2 else { return set(left) + set(right) }
    let gap = TerminalText(untrusted: String(repeating: " ", count: room))
    return [Self.text(left.runs) + gap + Self.text(right.runs)]
  }

  private func entry(_ name: String, _ text: Inline, _ under: [Inline]) -> [TerminalText] {
    let name = TerminalText.visibleLine(name)
    let column = min(max(4, DisplayWidth.of(name) + 1), width / 2)
    return set(text, beside: name, indent: column)
      + under.flatMap { set($0, first: String(repeating: " ", count: column), indent: column) }
  }

  private func lines(_ item: ListItem) -> [TerminalText] {
    set(item.text, first: "· ", indent: 2)
      + item.under.flatMap { set($0, first: "  ", indent: 2) }
      + item.points.flatMap { set($0, first: "  – ", indent: 4) }
  }

  private func lines(_ facts: [Fact]) -> [TerminalText] {
    let names = facts.map { TerminalText.visibleLine($0.name) }
    let column = min(names.map { DisplayWidth.of($0) }.max() ?? 0, width / 2)
    return zip(facts, names).flatMap { fact, name in
      set(fact.text.isEmpty ? " " : fact.text, beside: "  " + name, indent: column + 4)
    }
  }

  private func lines(_ remark: Remark) -> [TerminalText] {
    remark.lines.flatMap { set($0, first: "    ", indent: 4, weight: remark.kind.weight) }
  }

  /// Sets text beside a name, or under it where the name takes all the room before the text.
  private func set(_ text: Inline, beside name: String, indent: Int) -> [TerminalText] {
    guard DisplayWidth.of(name) >= indent else {
      return set(text, first: Self.padded(name, indent), indent: indent)
    }
    let margin = String(name.prefix { $0 == " " })
    return set(Inline(name), first: margin, indent: margin.count)
      + set(text, first: String(repeating: " ", count: indent), indent: indent)
  }

  /// Sets text with something before its first line and all others set in.
  private func set(
    _ text: Inline, first: String = "", indent: Int = 0, weight: Inline.Weight = .plain
  ) -> [TerminalText] {
    let wrapped = Wrapping(width: width - indent).lines(text)
    let margin = String(repeating: " ", count: indent)
    return wrapped.enumerated().map { index, runs in
      TerminalText(untrusted: index == 0 ? first : margin) + Self.text(runs, weight)
    }
  }

  static func text(_ runs: [Inline.Run], _ weight: Inline.Weight = .plain) -> TerminalText {
    runs.reduce(TerminalText()) { line, run in
      let style = (run.weight == .plain ? weight : run.weight).style
      let words = TerminalText(untrusted: run.text)
      return line + (style.map(words.styled) ?? words)
    }
  }

  static func padded(_ text: String, _ columns: Int) -> String {
    text + String(repeating: " ", count: max(0, columns - DisplayWidth.of(text)))
  }
}

extension Inline.Weight {
  /// The terminal's style for the weight.
  var style: TerminalText.Style? {
    switch self {
    case .plain: nil
    case .strong: .strong
    case .muted: .muted
    case .good: .good
    case .warning: .warning
    case .serious: .serious
    }
  }
}

extension Remark.Kind {
  /// The weight of a remark's words where they have none of their own.
  var weight: Inline.Weight {
    switch self {
    case .done: .plain
    case .wrong: .plain
    case .warning: .warning
    case .serious: .serious
    }
  }
}

extension String {
  /// The line without the spaces it ends in.
  fileprivate var trimmedAtEnd: String {
    var line = self
    while line.last == " " { line.removeLast() }
    return line
  }
}
