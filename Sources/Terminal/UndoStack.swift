/// The line being edited: its scalars and the cursor among them.
struct EditedLine: Equatable {
  var scalars: [Unicode.Scalar] = []
  var cursor = 0

  /// The line as a string.
  var text: String { String(scalars: scalars) }
}

/// What the line was before each edit.
///
/// A word typed without a break is one edit, with the spaces after it.
struct UndoStack {
  private var earlier: [EditedLine] = []
  private var latest = EditedLine()
  private var isTypingWord = false

  /// Sees the line before each key.
  mutating func note(_ line: EditedLine) {
    guard line.scalars != latest.scalars else {
      // A cursor moved by hand ends a word.
      if line.cursor != latest.cursor { isTypingWord = false }
      latest.cursor = line.cursor
      return
    }
    let isTyped = isTypedCharacter(line)
    if !(isTyped && isTypingWord && !beginsWord(line)) { push(latest) }
    isTypingWord = isTyped
    latest = line
  }

  /// The line before the last edit, if there was one.
  mutating func undo(from line: EditedLine) -> EditedLine? {
    note(line)
    guard let last = earlier.popLast() else { return nil }
    latest = last
    isTypingWord = false
    return last
  }

  private func isTypedCharacter(_ line: EditedLine) -> Bool {
    line.scalars.count == latest.scalars.count + 1 && line.cursor == latest.cursor + 1
  }

  private func beginsWord(_ line: EditedLine) -> Bool {
    latest.cursor > 0 && line.scalars[latest.cursor - 1] == " "
      && line.scalars[latest.cursor] != " "
  }

  /// Keeps two hundred edits, fewer of a very long text.
  private mutating func push(_ line: EditedLine) {
    earlier.append(line)
    let kept = min(200, max(2, 2_000_000 / max(1, line.scalars.count)))
    if earlier.count > kept { earlier.removeFirst(earlier.count - kept) }
  }
}
