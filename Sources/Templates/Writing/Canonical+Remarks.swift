/// Remarks, set where they belong.
extension Canonical {
  /// The remarks of one entry.
  struct Waiting {
    var above: [Comment] = []
    var beside: [Comment] = []
    var below: [Comment] = []

    mutating func add(_ comment: Comment) {
      switch comment.position {
      case .above: above.append(comment)
      case .beside: beside.append(comment)
      case .below: below.append(comment)
      }
    }
  }

  /// One line of a remark, and where it was set: what a second reading must find again.
  struct SetRemark: Equatable {
    let path: String
    let position: Comment.Position
    let words: String
  }

  /// The remarks that no entry was found for, or that were not set.
  var unset: [Comment] {
    waiting.values.flatMap { $0.above + $0.beside + $0.below }.sorted { $0.place < $1.place }
  }

  /// Sets the remarks at the head of the file, where those of the first entry may join them.
  mutating func setHead(before first: Arranged?) {
    var above = waiting[""]?.above ?? []
    if let first {
      gatherAbove(first)
      above += waiting[first.path]?.above ?? []
      waiting[first.path]?.above = []
    }
    guard let start = above.first else { return }
    let lines = above.map(\.lines).joined(separator: [""])
    let head = Comment.head(of: Array(lines))
    waiting[""]?.above = []
    let file = Comment(path: "", position: .above, lines: head.file, place: start.place)
    set(file, as: .above, of: "", indent: 0, isFirst: true)
    guard let first, !head.entry.isEmpty else { return }
    let rest = Comment(path: first.path, position: .above, lines: head.entry, place: start.place)
    waiting[first.path, default: Waiting()].above = [rest]
  }

  /// Puts above an entry what finds no room beside or in it.
  private mutating func gatherAbove(_ node: Arranged) {
    guard var here = waiting[node.path] else { return }
    here.above += here.beside.dropFirst()
    here.beside = Array(here.beside.prefix(1))
    if !node.hasLinesInside {
      here.above += here.below
      here.below = []
    }
    waiting[node.path] = here
  }

  /// Sets the remarks above an entry.
  mutating func setAbove(_ node: Arranged, indent: Int, isFirst: Bool) {
    gatherAbove(node)
    for comment in waiting[node.path]?.above ?? [] {
      set(comment, as: .above, of: node.path, indent: indent, isFirst: isFirst)
    }
    waiting[node.path]?.above = []
  }

  /// The remark at the end of an entry's first line.
  mutating func beside(_ path: String) -> String {
    guard let comment = waiting[path]?.beside.first else { return "" }
    waiting[path]?.beside = []
    let words = comment.words.joined(separator: " ")
    set.append(SetRemark(path: path, position: .beside, words: words))
    return " " + words
  }

  /// Sets the remarks at the end of a part.
  mutating func setBelow(_ path: String, indent: Int) {
    for comment in waiting[path]?.below ?? [] {
      set(comment, as: .below, of: path, indent: indent, isFirst: false)
    }
    waiting[path]?.below = []
  }

  /// The first key of a part in a list stands on the line of the dash, and shares its remarks.
  mutating func shareFirstLine(of node: Arranged) {
    guard let first = node.first else { return }
    if let here = waiting[node.path], !here.beside.isEmpty {
      waiting[first.path, default: Waiting()].beside.insert(contentsOf: here.beside, at: 0)
      waiting[node.path]?.beside = []
    }
    if case .list = node.value { shareFirstLine(of: first) }
    gatherAbove(first)
    guard let there = waiting[first.path], !there.above.isEmpty else { return }
    waiting[node.path, default: Waiting()].above += there.above
    waiting[first.path]?.above = []
  }

  private mutating func set(
    _ comment: Comment, as position: Comment.Position, of path: String, indent: Int, isFirst: Bool
  ) {
    for (number, line) in comment.lines.enumerated() {
      guard !line.isEmpty else {
        if number > 0 || !isFirst { blankLine() }
        continue
      }
      lines.append(Self.space(indent) + line)
      set.append(SetRemark(path: path, position: position, words: line))
    }
  }
}

extension Arranged {
  /// Whether it can hold a remark in lines of its own.
  fileprivate var hasLinesInside: Bool {
    switch value {
    case .text: false
    case .list, .keys: !isEmpty
    }
  }

  /// What is written first in it.
  var first: Arranged? {
    switch value {
    case .text: nil
    case .list(let parts): parts.first
    case .keys(let entries): entries.first?.value
    }
  }
}
