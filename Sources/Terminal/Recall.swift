/// The lines Up and Down go through, with the one being typed at their end.
///
/// libedit's own keeps only the first 1024 characters of the line being typed.
struct Recall {
  /// Oldest first, each once.
  private(set) var entries: [String]
  private var position: Int?
  /// What was typed over entries, and the new line itself, by position.
  private var edits: [Int: String] = [:]

  init(_ entries: [String]) { self.entries = entries }

  /// Starts a new line, with nothing typed over.
  mutating func begin() {
    position = nil
    edits = [:]
  }

  /// Adds a line as the newest, in place of an older one equal to it.
  mutating func add(_ line: String) {
    entries.removeAll { $0 == line }
    entries.append(line)
  }

  /// The line so many steps newer (or older, when negative) than `text`, which is kept; nil when
  /// there is none.
  mutating func move(_ step: Int, from text: String) -> String? {
    // A line that was found by searching is where going up and down begins.
    let here = position ?? entries.lastIndex(of: text) ?? entries.count
    let target = here + step
    guard (0...entries.count).contains(target) else { return nil }
    edits[here] = text
    position = target
    return edits[target] ?? (target < entries.count ? entries[target] : "")
  }
}
