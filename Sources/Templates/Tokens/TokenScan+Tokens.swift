/// One token at a time, in the order in which libyaml tries them.
extension TokenScan {
  mutating func scanToken() {
    skipBlanks()
    guard at < bytes.count, !isBreak(at) else { return }
    switch bytes[at] {
    case UInt8(ascii: "#"): remark()
    case UInt8(ascii: "["), UInt8(ascii: "{"): open()
    case UInt8(ascii: "]"), UInt8(ascii: "}"): close()
    case UInt8(ascii: ","): comma()
    case UInt8(ascii: "-") where isBlankOrEnd(at + 1): dash()
    case UInt8(ascii: "?") where !nesting.isInBlock || isBlankOrEnd(at + 1): complexKey(at)
    case UInt8(ascii: ":") where !nesting.isInBlock || isBlankOrEnd(at + 1): colon()
    case UInt8(ascii: "*"): refuse { .alias($0) }
    case UInt8(ascii: "&"): refuse { .anchor($0) }
    case UInt8(ascii: "!"): refuse { .tag($0) }
    case UInt8(ascii: "|") where nesting.isInBlock: blockText()
    case UInt8(ascii: ">") where nesting.isInBlock: blockText()
    case UInt8(ascii: "'"), UInt8(ascii: "\""): quotedText()
    case UInt8(ascii: "%"), UInt8(ascii: "@"), UInt8(ascii: "`"), UInt8(ascii: "|"),
      UInt8(ascii: ">"):
      reserved()
    default: plainText()
    }
  }

  private mutating func remark() {
    noteRemark()
    at = endOfLine
  }

  private mutating func open() {
    let isList = bytes[at] == UInt8(ascii: "[")
    nesting.open(isList: isList, at: at, keyMayStart: keyMayStart)
    count(at: at)
    keyMayStart = true
    pending = nil
    at += 1
  }

  private mutating func close() {
    guard let closed = nesting.close() else {
      found(.strayBracket(text(at..<at + 1)), at)
      return at = endOfLine
    }
    at += 1
    keyMayStart = false
    pending = Word(
      range: closed.opened..<at, column: closed.opened - lineStart,
      mayBeKey: closed.keyMayStart && closed.opened >= lineStart, isCollection: true)
  }

  private mutating func comma() {
    if nesting.isInBlock {
      found(.reserved("a comma"), at)
      return at = endOfLine
    }
    at += 1
    keyMayStart = true
    pending = nil
  }

  private mutating func dash() {
    if nesting.isInBlock {
      guard keyMayStart else {
        found(.listOnKeyLine, at)
        return at = endOfLine
      }
      if nesting.roll(to: column, isList: true) { count(at: at) }
    }
    at += 1
    keyMayStart = true
    pending = nil
  }

  mutating func complexKey(_ place: Int) {
    found(.complexKey, place)
    // What follows may be laid out by rules that are not looked into here.
    isHalted = true
  }

  /// Refuses a word that starts with one of YAML's signs, and goes on behind it.
  private mutating func refuse(_ fault: (String) -> TokenFault) {
    var end = at + 1
    while !isBlankOrEnd(end), !isFlowSign(bytes[end]) { end += 1 }
    found(fault(Complaint.short(text(at..<end))), at, end - at)
    pending = Word(range: at..<end, column: column, mayBeKey: keyMayStart, isCollection: false)
    at = end
  }

  private mutating func reserved() {
    found(.reserved(text(at..<at + 1)), at)
    if nesting.isInBlock { at = endOfLine } else { isHalted = true }
  }

  func isFlowSign(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: ","), UInt8(ascii: "["), UInt8(ascii: "]"), UInt8(ascii: "{"),
      UInt8(ascii: "}"):
      true
    default: false
    }
  }
}
