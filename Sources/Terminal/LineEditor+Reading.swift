internal import CLineEdit

/// The reader libedit asks for each character, which is also the loop in which signals are met:
/// between two keys, outside signal context.
extension LineEditor {
  /// Puts the next character into `out`: 1, or 0 at the end of input, or -1 when interrupted.
  func nextCharacter(_ out: UnsafeMutablePointer<wchar_t>) -> Int32 {
    while true {
      if let key = nextKey() {
        undoStack.note(line)
        out.pointee = wchar_t(key)
        return 1
      }
      if wasInterrupted { return -1 }
      if ending != nil { return 0 }
      let ready = cle_wait(-1, true)
      if ready & Int32(CLE_READY_EVENT) != 0 { meetEvents() }
      if ready & Int32(CLE_READY_INPUT) != 0 { fill() }
    }
  }

  /// The next key that is there, as libedit is to see it.
  private func nextKey() -> UInt32? {
    if !dueKeys.isEmpty { return dueKeys.removeFirst().rawValue }
    var inHaste = false
    while true {
      switch decoder.next(inHaste: inHaste) {
      case .nothing: return nil
      case .unfinished(let patience):
        inHaste = cle_wait(patience, false) == 0
        if !inHaste, !fill() { inHaste = true }
      case .key(let key): return key.rawValue
      case .pasted(let text):
        if !text.isEmpty { return insertionKey(text, replacing: 0) }
      case .scalar(let scalar): return composing(scalar)
      }
    }
  }

  /// Reads what the terminal has; false when it has gone.
  @discardableResult
  private func fill() -> Bool {
    var chunk = [UInt8](repeating: 0, count: 4096)
    let count = cle_read_input(&chunk, chunk.count)
    decoder.add(chunk.prefix(max(count, 0)))
    if count > 0 { return true }
    // A terminal that hangs up sends a signal too, which says more than the end.
    ending = Events.takeTermination() ?? .endOfInput
    return false
  }

  private func insertionKey(_ text: String, replacing: Int) -> UInt32 {
    insertion = (text, replacing)
    return VirtualKey.paste.rawValue
  }

  /// A combining mark replaces the letter it composes with; libedit draws the mark wrongly.
  private func composing(_ scalar: Unicode.Scalar) -> UInt32 {
    guard scalar.value >= 0x300, LineLayout.width(of: scalar) == 0, cle_edits(handle) else {
      return scalar.value
    }
    let line = self.line
    guard line.cursor > 0 else { return scalar.value }
    let joined = LineText.composed(String(scalars: [line.scalars[line.cursor - 1], scalar]))
    guard joined.unicodeScalars.count == 1 else { return scalar.value }
    return insertionKey(joined, replacing: 1)
  }

  // MARK: Signals

  private func meetEvents() {
    var isDrawn = true
    while !wasInterrupted, ending == nil, let (event, signal) = Events.next() {
      switch event {
      case CLE_EVENT_INTERRUPTED: interrupt()
      case CLE_EVENT_TERMINATED: terminate(signal)
      case CLE_EVENT_STOPPED: suspend()
      default:
        // Erasing twice would take what stands above.
        if isDrawn { eraseLine() }
        if event == CLE_EVENT_CONTINUED { takeTerminalBack() }
      }
      isDrawn = false
    }
    guard !isDrawn, !wasInterrupted, ending == nil else { return }
    cle_resize(handle)
    cle_redraw(handle)
  }

  private func interrupt() {
    moveBelowLine(showing: "^C")
    _ = cle_take_interrupt()
    wasInterrupted = true
  }

  private func terminate(_ signal: Int32) {
    moveBelowLine()
    ending = .terminated(signal: signal)
  }

  /// Stops as the shell expects, with its terminal as it was; the line is there again after `fg`.
  private func suspend() {
    moveBelowLine()
    stopEditing()
    cle_suspend()
    startEditing()
    Output.write(promptText.above)
  }

  /// After a stop that could not be caught, the terminal is in the shell's mode.
  private func takeTerminalBack() {
    stopEditing()
    startEditing()
  }
}
