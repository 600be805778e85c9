internal import CLineEdit

/// The terminal's mode, and what is drawn around the line libedit draws.
extension LineEditor {
  /// Puts the terminal in the editor's mode, before the prompt: Debian's libedit draws the prompt
  /// first, and keys typed in between would be echoed by the system.
  func startEditing() {
    cle_resize(handle)
    cle_guard_keys(true)
    if cle_edits(handle) { cle_set_raw(handle, true) }
    if marksPastes { Output.write("\u{1b}[?2004h") }
  }

  /// Gives the terminal back in the mode it was in.
  func stopEditing() {
    if marksPastes { Output.write("\u{1b}[?2004l") }
    cle_set_raw(handle, false)
    cle_guard_keys(false)
  }

  /// Whether the terminal is asked to tell pasted text from typed.
  private var marksPastes: Bool { canMove && cle_edits(handle) }

  /// Clears prompt and line, to be drawn again in the same place.
  func eraseLine() {
    guard canMove else {
      Output.write("\r\n")
      return
    }
    let row = layout(of: line.scalars.prefix(line.cursor)).row
    Output.write((row > 0 ? "\u{1b}[\(row)A" : "") + "\r\u{1b}[J")
  }

  /// Goes to the row below the line, with a mark at the line's end.
  func moveBelowLine(showing mark: String = "") {
    guard canMove else {
      Output.write(mark + "\r\n")
      return
    }
    let here = layout(of: line.scalars.prefix(line.cursor))
    let end = layout(of: line.scalars[...])
    let down = end.row > here.row ? "\u{1b}[\(end.row - here.row)B" : ""
    let right = end.column > 0 ? "\u{1b}[\(end.column)C" : ""
    Output.write(down + "\r" + right + mark + "\r\n")
  }

  private func layout(of scalars: ArraySlice<Unicode.Scalar>) -> LineLayout {
    var layout = LineLayout(columns: columns, promptWidth: promptText.width)
    layout.add(scalars)
    return layout
  }

  var columns: Int { Output.windowSize?.columns ?? 80 }
}
