/// Colons, and the keys they make of the words before them.
extension TokenScan {
  mutating func colon() {
    defer { pending = nil }
    guard pending?.mayBeKey ?? keyMayStart else { return refuseColon() }
    guard pending != nil || !nesting.isInBlock else { return complexKey(at) }
    if let word = pending { key(word) }
    at += 1
    keyMayStart = false
  }

  private mutating func key(_ word: Word) {
    if word.isCollection {
      found(.complexKey, word.range.lowerBound)
      isHalted = true
    }
    if nesting.isInBlock, nesting.roll(to: word.column, isList: false) {
      count(at: word.range.lowerBound)
    }
    if bytes[word.range].elementsEqual("<<".utf8) { found(.mergeKey, word.range.lowerBound, 2) }
    if seeksRepeats { seekRepeat(of: word) }
  }

  /// A colon after text that is no key: nearly always wording without quotes.
  private mutating func refuseColon() {
    if let word = pending, word.range.lowerBound < lineStart {
      let last = text(lineStart..<at).split(separator: " ").first.map(String.init) ?? "this"
      found(.colonInContinuation(word: Complaint.short(last)), at)
    } else {
      found(.colonInText(key: keyOnThisLine), at)
    }
    if nesting.isInBlock { at = endOfLine } else { isHalted = true }
  }

  /// The key whose text this line holds, for showing how quotes are put.
  private var keyOnThisLine: String? {
    let line = bytes[lineStart..<at]
    guard nesting.isInBlock, let colon = line.firstIndex(of: UInt8(ascii: ":")) else { return nil }
    let key = text(lineStart..<colon).drop { $0 == " " || $0 == "-" }
    return key.isEmpty ? nil : Complaint.short(String(key))
  }

  private mutating func seekRepeat(of word: Word) {
    guard !nesting.isInFlowList, let key = Self.decoded(text(word.range)) else { return }
    guard let first = nesting.note(key: key, at: word.range.lowerBound) else { return }
    repeats.append(Repeat(key: key, range: word.range, first: first))
  }

  /// A key as YAML reads it, or nil for one written with escapes.
  private static func decoded(_ word: String) -> String? {
    if word.hasPrefix("'"), word.count > 1 {
      return String(word.dropFirst().dropLast()).replacing("''", with: "'")
    }
    guard word.hasPrefix("\""), word.count > 1 else { return word }
    return word.contains("\\") ? nil : String(word.dropFirst().dropLast())
  }
}
