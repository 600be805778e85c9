/// Looking at bytes, and moving on.
extension TokenScan {
  /// The column, from 0.
  ///
  /// Whatever stands before a key on its line is ASCII, so bytes will do.
  var column: Int { at - lineStart }

  /// Where the line ends.
  var endOfLine: Int {
    var end = at
    while end < bytes.count, bytes[end] != 0x0a { end += 1 }
    return end
  }

  func isBreak(_ place: Int) -> Bool { bytes[place] == 0x0a }

  func isBlankOrEnd(_ place: Int) -> Bool {
    guard place < bytes.count else { return true }
    return bytes[place] == 0x20 || bytes[place] == 0x09 || bytes[place] == 0x0a
  }

  func isDash(_ place: Int) -> Bool {
    bytes[place] == UInt8(ascii: "-") && isBlankOrEnd(place + 1)
  }

  func text(_ range: Range<Int>) -> String { String(decoding: bytes[range], as: UTF8.self) }

  mutating func skip(_ byte: UInt8) {
    while at < bytes.count, bytes[at] == byte { at += 1 }
  }

  mutating func skipBlanks() {
    while at < bytes.count, bytes[at] == 0x20 || bytes[at] == 0x09 { at += 1 }
  }

  /// To the start of the next line, from anywhere on this one.
  mutating func nextLineFromHere() {
    at = min(endOfLine + 1, bytes.count)
    lineStart = at
  }

  /// Notes the remark that begins here, if one does.
  mutating func noteRemark() {
    guard notesRemarks, at < bytes.count, bytes[at] == UInt8(ascii: "#") else { return }
    remarks.append(Remark(range: at..<endOfLine, bracket: nesting.innermostBracket))
  }

  mutating func found(_ fault: TokenFault, _ place: Int, _ length: Int = 1) {
    faults.append(Fault(fault: fault, at: place, length: length))
    if faults.count >= Complaint.most { isHalted = true }
  }

  /// Counts one more part of the source, and stops at too many or too deep.
  mutating func count(at place: Int) {
    nesting.nodes += 1
    if nesting.nodes > Self.mostNodes { halt(.tooManyNodes, place) }
    if nesting.depth > Self.deepest { halt(.tooDeep, place) }
  }

  private mutating func halt(_ fault: TokenFault, _ place: Int) {
    guard !isHalted else { return }
    found(fault, place)
    isHalted = true
  }
}
