/// Texts: plain, in quotes, and in blocks behind `|` and `>`.
extension TokenScan {
  // MARK: Plain

  mutating func plainText() {
    let start = at
    let (column, mayBeKey, startLine) = (column, keyMayStart, lineStart)
    var end = plainPart()
    while at < bytes.count, isBreak(at), goesOnBelow() { end = max(end, plainPart()) }
    count(at: start)
    let isOnOneLine = startLine == lineStart
    pending = Word(
      range: start..<end, column: column, mayBeKey: mayBeKey && isOnOneLine, isCollection: false)
    keyMayStart = false
    guard mayBeKey, nesting.isInBlock else { return }
    // Where keys are due, text is one; elsewhere only a colon further down shows that it was to be.
    let isDue = nesting.holdsKeys(in: column)
    if isDue ? !(isAtColon && isOnOneLine) : isAtColon && !isOnOneLine {
      refuseMissingColon(start, end: bytes[start..<end].firstIndex(of: 0x0a) ?? end)
    }
  }

  private var isAtColon: Bool {
    at < bytes.count && bytes[at] == UInt8(ascii: ":")
  }

  private mutating func refuseMissingColon(_ start: Int, end: Int) {
    found(.noColon(Complaint.short(text(start..<end))), start, end - start)
    pending = nil
    at = endOfLine
  }

  /// The part of a plain text on this line: where it ends without the blanks behind it.
  private mutating func plainPart() -> Int {
    let start = at
    var end = at
    while at < bytes.count, !isBreak(at) {
      let byte = bytes[at]
      if byte == UInt8(ascii: ":"), isBlankOrEnd(at + 1) { break }
      if !nesting.isInBlock, isFlowSign(byte) { break }
      if byte == UInt8(ascii: "#"), at > start, isBlank(at - 1) { break }
      at += 1
      if byte != 0x20, byte != 0x09 { end = at }
    }
    return end
  }

  private func isBlank(_ place: Int) -> Bool { bytes[place] == 0x20 || bytes[place] == 0x09 }

  /// Moves to where a plain text goes on, if it does, past empty lines.
  private mutating func goesOnBelow() -> Bool {
    var (next, start) = (at, lineStart)
    while next < bytes.count, isBreak(next) {
      start = next + 1
      next = start
      while next < bytes.count, bytes[next] == 0x20 { next += 1 }
      if nesting.isInBlock, next - start <= nesting.indent, next < bytes.count, isBlank(next) {
        return false
      }
      while next < bytes.count, isBlank(next) { next += 1 }
    }
    guard next < bytes.count, bytes[next] != UInt8(ascii: "#") else { return false }
    if next == start, documentMarker(next) != nil { return false }
    if nesting.isInBlock, next - start <= nesting.indent { return false }
    (at, lineStart) = (next, start)
    return true
  }

  // MARK: In quotes

  mutating func quotedText() {
    let start = at
    let (column, mayBeKey, startLine) = (column, keyMayStart, lineStart)
    guard closeQuote() else {
      found(.openQuote(text(start..<start + 1)), start)
      return isHalted = true
    }
    count(at: start)
    pending = Word(
      range: start..<at, column: column, mayBeKey: mayBeKey && startLine == lineStart,
      isCollection: false)
    keyMayStart = false
    refuseTextBehindQuote(from: start, startLine)
  }

  /// Moves behind the closing quotation mark, or to the end of the file when there is none.
  private mutating func closeQuote() -> Bool {
    let quote = bytes[at]
    at += 1
    while at < bytes.count {
      let byte = bytes[at]
      if byte == UInt8(ascii: "\\"), quote == UInt8(ascii: "\"") {
        at += 1
        if at < bytes.count, isBreak(at) { lineStart = at + 1 }
      } else if byte == quote {
        at += 1
        guard quote == UInt8(ascii: "'"), at < bytes.count, bytes[at] == quote else { return true }
      } else if byte == 0x0a {
        lineStart = at + 1
        if documentMarker(at + 1) != nil { return false }
      }
      at += 1
    }
    return false
  }

  private mutating func refuseTextBehindQuote(from start: Int, _ startLine: Int) {
    var next = at
    while next < bytes.count, isBlank(next) { next += 1 }
    guard next < bytes.count, !isBreak(next), bytes[next] != UInt8(ascii: "#") else { return }
    let quote = text(start..<start + 1)
    if bytes[next] == UInt8(ascii: ":") {
      // A colon makes it a key; behind text of several lines, the quote was closed by accident.
      guard nesting.isInBlock, startLine != lineStart else { return }
    } else if !nesting.isInBlock, isFlowSign(bytes[next]) {
      return
    }
    if startLine == lineStart {
      found(.afterQuote(quote), next)
    } else {
      found(.openQuote(quote), start)
    }
    isHalted = true
  }

  // MARK: In blocks

  /// The lines of a `|` or `>` text are skipped whole, whatever they contain.
  mutating func blockText() {
    count(at: at)
    let explicit = blockHeader()
    nextLineFromHere()
    var indent = explicit.map { max(nesting.indent, 0) + $0 } ?? blockIndent()
    indent = max(indent, 1)
    while at < bytes.count {
      var next = at
      while next < bytes.count, next - at < indent, bytes[next] == 0x20 { next += 1 }
      guard next >= bytes.count || isBreak(next) || next - at == indent else { break }
      at = next
      nextLineFromHere()
    }
    pending = nil
    keyMayStart = true
  }

  /// The indentation the header names, if it does: `|2`, `>-`, `|+1`.
  private mutating func blockHeader() -> Int? {
    at += 1
    var digit: Int?
    while !isBlankOrEnd(at), bytes[at] != UInt8(ascii: "#") {
      if (0x31...0x39).contains(bytes[at]) { digit = digit ?? Int(bytes[at]) - 0x30 }
      at += 1
    }
    skipBlanks()
    noteRemark()
    return digit
  }

  /// The indentation of a block that does not name it: of its first line with text, and at least
  /// that of any empty line before.
  private func blockIndent() -> Int {
    var (place, deepest) = (at, 0)
    while place < bytes.count {
      let start = place
      while place < bytes.count, bytes[place] == 0x20 { place += 1 }
      deepest = max(deepest, place - start)
      guard place < bytes.count, isBreak(place) else { break }
      place += 1
    }
    return max(deepest, nesting.indent + 1)
  }
}
