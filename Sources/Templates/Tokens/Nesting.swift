/// The lists and mappings that are open at one point of the source.
struct Nesting {
  /// One of them: laid out by indentation, or in brackets.
  struct Level {
    let column: Int
    let isList: Bool
    var keys: [String: Int] = [:]
  }

  private(set) var block: [Level] = []
  private(set) var flow: [(level: Level, opened: Int, keyMayStart: Bool)] = []
  var nodes = 0

  var depth: Int { block.count + flow.count }
  var isInBlock: Bool { flow.isEmpty }
  var openBracket: Int? { flow.first?.opened }
  var innermostBracket: Int? { flow.last?.opened }
  var isInFlowList: Bool { flow.last?.level.isList ?? false }
  /// The column that text on further lines must stand to the right of.
  var indent: Int { block.last?.column ?? -1 }
  /// Whether the innermost of those laid out by indentation holds keys, in just this column.
  func holdsKeys(in column: Int) -> Bool {
    block.last.map { !$0.isList && $0.column == column } ?? false
  }

  /// Closes what a line in this column is no longer part of.
  mutating func unroll(to column: Int, isDash: Bool) {
    while let last = block.last, last.column > column { block.removeLast() }
    // A list may stand in the column of its own key: it ends with the next line that is no dash.
    guard !isDash, let last = block.last, last.isList, last.column == column else { return }
    if block.dropLast().last?.column == column { block.removeLast() }
  }

  /// Opens a list or mapping in this column unless it is open; true when it was opened.
  mutating func roll(to column: Int, isList: Bool) -> Bool {
    if let last = block.last {
      guard last.column < column || (last.column == column && isList && !last.isList) else {
        return false
      }
    }
    block.append(Level(column: column, isList: isList))
    return true
  }

  mutating func open(isList: Bool, at byte: Int, keyMayStart: Bool) {
    flow.append((Level(column: 0, isList: isList), byte, keyMayStart))
  }

  /// Closes the innermost brackets: where they opened, and whether a key could start there.
  mutating func close() -> (opened: Int, keyMayStart: Bool)? {
    flow.popLast().map { ($0.opened, $0.keyMayStart) }
  }

  /// Notes a key: where the same one was written before, or nil.
  mutating func note(key: String, at byte: Int) -> Int? {
    if flow.isEmpty {
      guard let last = block.indices.last else { return nil }
      if let first = block[last].keys[key] { return first }
      block[last].keys[key] = byte
    } else {
      let last = flow.count - 1
      if let first = flow[last].level.keys[key] { return first }
      flow[last].level.keys[key] = byte
    }
    return nil
  }
}
