public import Documents

extension CommandIndex {
  /// The help page: every command under what a person is doing.
  public var helpPage: Document {
    var groups: [CommandGroup] = []
    for command in commands where !groups.contains(command.group) { groups.append(command.group) }
    let blocks = groups.flatMap { group in
      let facts = commands.filter { $0.group == group }
        .map { Fact($0.name, Inline($0.summary)) }
      return [Block.heading(Inline(group.title)), .facts(facts)]
    }
    return Document(nil, blocks)
  }
}

extension Command {
  /// The command's own help: usage, what it takes, examples.
  public var helpPage: Document {
    var blocks: [Block] = [.paragraph(Inline(summary))]
    if !about.isEmpty { blocks.append(.paragraph(Inline(about))) }
    if !usages.isEmpty {
      blocks.append(.facts(usages.map { Fact($0.shown, Inline($0.help)) }))
    }
    blocks.append(.heading(examples.count == 1 ? "Example" : "Examples"))
    blocks.append(.lines(examples.flatMap { ["  > \($0.line)", "    \($0.shows)"] }))
    return Document(.strong(usage), blocks)
  }
}
