internal import CLineEdit
internal import Wording

/// What our own keys do to the line.
extension LineEditor {
  /// The line as it stands.
  var line: EditedLine {
    var start: UnsafePointer<wchar_t>?
    var length: Int32 = 0
    var cursor: Int32 = 0
    cle_line(handle, &start, &length, &cursor)
    let characters = UnsafeBufferPointer(start: start, count: Int(length))
    return EditedLine(scalars: characters.map(Self.scalar), cursor: Int(cursor))
  }

  private static func scalar(_ character: wchar_t) -> Unicode.Scalar {
    Unicode.Scalar(UInt32(truncatingIfNeeded: character)) ?? "\u{fffd}"
  }

  /// A submitted line as text: without its end and without controls that were quoted into it.
  static func text(of submitted: UnsafeBufferPointer<wchar_t>) -> String {
    var scalars = submitted.map(scalar)
    if scalars.last == "\n" { scalars.removeLast() }
    scalars.removeAll { $0 != "\n" && $0 != "\t" && $0.properties.generalCategory == .control }
    return LineText.composed(String(scalars: scalars))
  }

  // MARK: Inserting

  /// Puts text in at the cursor, in place of so many scalars before it.
  func insert(_ text: String, replacing: Int = 0) -> cle_outcome {
    if replacing > 0 { cle_delete_before(handle, Int32(replacing)) }
    // libedit calls it a fault to insert nothing.
    guard !text.isEmpty else { return cle_refresh }
    let characters = text.unicodeScalars.map { wchar_t($0.value) } + [0]
    return cle_insert(handle, characters) ? cle_refresh : cle_refused
  }

  func insertWaiting() -> cle_outcome {
    let waiting = insertion
    insertion = ("", 0)
    return insert(waiting.text, replacing: waiting.replacing)
  }

  private func replaceLine(with new: EditedLine) -> cle_outcome {
    let old = line
    cle_move_cursor(handle, Int32(old.scalars.count - old.cursor))
    let outcome = insert(new.text, replacing: old.scalars.count)
    cle_move_cursor(handle, Int32(new.cursor - new.scalars.count))
    return outcome
  }

  func undo() -> cle_outcome {
    guard let earlier = undoStack.undo(from: line) else { return cle_refused }
    return replaceLine(with: earlier)
  }

  // MARK: Moving

  /// Up and down: within a text of several lines first, then through history.
  func moveVertically(_ step: Int) -> cle_outcome {
    let line = self.line
    if let target = line.cursor(movedBy: step) {
      cle_move_cursor(handle, Int32(target - line.cursor))
      return cle_cursor_moved
    }
    guard prompt.keepsHistory, let other = recall.move(step, from: line.text) else {
      return cle_refused
    }
    let scalars = Array(other.unicodeScalars)
    return replaceLine(with: EditedLine(scalars: scalars, cursor: scalars.count))
  }

  /// Ctrl-D: deletes, or ends input when there is nothing in the line.
  func deleteOrEnd() -> cle_outcome {
    let line = self.line
    if line.scalars.isEmpty {
      Output.write("\r\n")
      return cle_end_of_file
    }
    guard line.cursor < line.scalars.count else { return cle_refused }
    cle_move_cursor(handle, 1)
    cle_delete_before(handle, 1)
    return cle_refresh
  }

  // MARK: Completing

  /// TAB: what is certain goes in; when nothing is, a second TAB lists what there is.
  func complete() -> cle_outcome {
    let line = self.line
    let completion = prompt.completes(line.text, line.cursor)
    switch TabAnswer(completion, in: line) {
    case .nothing: return cle_refused
    case .insert(let replacing, let text):
      let outcome = insert(text, replacing: replacing)
      lineAtLastTab = completion.candidates.count > 1 ? self.line : nil
      return outcome
    case .ambiguous:
      guard lineAtLastTab == line else {
        lineAtLastTab = line
        return cle_refused
      }
      list(completion.candidates)
      return cle_normal
    }
  }

  private func list(_ candidates: [Candidate]) {
    let size = Output.windowSize ?? (24, 80)
    let list = CandidateList(candidates, columns: size.columns, rows: size.rows).text.string
    moveBelowLine()
    Output.write(showsStyles ? list : StyledText.plain(list))
    cle_redraw(handle)
  }
}

extension EditedLine {
  /// Where the cursor goes a line up (-1) or down (1); nil from the first or last line.
  func cursor(movedBy step: Int) -> Int? {
    let start = startOfLine(before: cursor)
    let end = scalars[cursor...].firstIndex(of: "\n") ?? scalars.count
    if step < 0 {
      guard start > 0 else { return nil }
      return min(startOfLine(before: start - 1) + cursor - start, start - 1)
    }
    guard end < scalars.count else { return nil }
    let next = end + 1
    return min(next + cursor - start, scalars[next...].firstIndex(of: "\n") ?? scalars.count)
  }

  private func startOfLine(before index: Int) -> Int {
    scalars[..<index].lastIndex(of: "\n").map { $0 + 1 } ?? 0
  }
}
