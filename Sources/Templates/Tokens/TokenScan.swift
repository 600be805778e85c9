/// A first reading of the source, token by token, before Yams sees it.
///
/// It refuses what YAML allows and a template does not need: anchors, aliases, tags, merge keys,
/// directives, several documents, deep nesting, hundreds of thousands of parts. A few hundred bytes
/// of those can keep a YAML library busy for minutes. It also finds the slips people make most, all
/// of them in one go, and knows better what was meant than a parser that stops at the first.
///
/// It follows libyaml's scanner rule by rule where the two must agree on what is text.
struct TokenScan {
  static let deepest = 16
  static let mostNodes = 300_000

  let bytes: [UInt8]
  var at = 0
  var lineStart = 0
  var nesting = Nesting()
  /// The last word on this line that a colon may make a key of.
  var pending: Word?
  var keyMayStart = true
  var faults: [Fault] = []
  var hasContent = false
  var hasEnded = false
  var isHalted = false
  /// Keys written again in the same mapping; sought only when Yams says that there are some.
  let seeksRepeats: Bool
  var repeats: [Repeat] = []
  /// Whether remarks are noted; only for setting a template out anew.
  let notesRemarks: Bool
  var remarks: [Remark] = []

  /// A remark behind `#`, and the bracket that was open there.
  struct Remark: Equatable {
    let range: Range<Int>
    let bracket: Int?
  }

  /// A key that its mapping has already.
  struct Repeat: Equatable {
    let key: String
    let range: Range<Int>
    let first: Int
  }

  /// A fault and the bytes it is about.
  struct Fault: Equatable {
    let fault: TokenFault
    let at: Int
    let length: Int
  }

  /// A word, quoted or not, and whether it stands where a key may.
  struct Word {
    let range: Range<Int>
    let column: Int
    let mayBeKey: Bool
    let isCollection: Bool
  }

  init(_ bytes: [UInt8], seekingRepeats: Bool = false, notingRemarks: Bool = false) {
    self.bytes = bytes
    seeksRepeats = seekingRepeats
    notesRemarks = notingRemarks
  }

  /// Everything the scan has to say about a source.
  static func complaints(about text: SourceText) -> [Complaint] {
    var scan = TokenScan(text.bytes)
    scan.run()
    return scan.faults.map { fault in
      let words = fault.fault.words
      let place = text.place(at: fault.at, length: fault.length)
      return Complaint(words.code, at: place, words.summary, hint: words.hint)
    }
  }

  mutating func run() {
    while at < bytes.count, !isHalted { scanLine() }
    guard !isHalted, let open = nesting.openBracket else { return }
    found(.openBracket(text(open..<open + 1)), open)
  }

  /// One line from its first byte, or what a text of several lines left of it.
  private mutating func scanLine() {
    skip(0x0a)
    lineStart = at
    let start = at
    skip(0x20)
    if nesting.isInBlock, at < bytes.count, bytes[at] == 0x09 {
      found(.tab, at)
      return nextLineFromHere()
    }
    skipBlanks()
    guard hasMoreOnLine else { return passRestOfLine() }
    if start == lineStart, isMarker() { return }
    if hasEnded { return refuseSecondDocument() }
    hasContent = true
    if nesting.isInBlock {
      nesting.unroll(to: column, isDash: isDash(at))
      keyMayStart = true
      pending = nil
    }
    // A block of text ends at the start of a line, which is then read like any other.
    while at < bytes.count, !isBreak(at), !isHalted, at > lineStart || at == start { scanToken() }
    if !isHalted, at < bytes.count, isBreak(at) { nextLineFromHere() }
  }

  /// Lines that begin or end a document, or give directions; true when the line was one.
  private mutating func isMarker() -> Bool {
    guard at == lineStart else { return false }
    if bytes[at] == UInt8(ascii: "%") {
      found(.directive, at, endOfLine - at)
      nextLineFromHere()
      return true
    }
    guard let marker = documentMarker(at) else { return false }
    if marker == UInt8(ascii: ".") {
      hasEnded = true
      at += 3
      return skipsRestOfMarkerLine()
    }
    guard !hasContent, !hasEnded else {
      refuseSecondDocument()
      return true
    }
    hasContent = true
    at += 3
    return skipsRestOfMarkerLine()
  }

  /// After `---` the rest of the line is read as usual; an empty rest ends the line.
  private mutating func skipsRestOfMarkerLine() -> Bool {
    skipBlanks()
    guard !hasMoreOnLine else { return false }
    passRestOfLine()
    return true
  }

  /// Whether this line holds more than blanks and a comment from here.
  private var hasMoreOnLine: Bool {
    at < bytes.count && !isBreak(at) && bytes[at] != UInt8(ascii: "#")
  }

  /// Passes blanks and a remark, and the end of the line.
  private mutating func passRestOfLine() {
    noteRemark()
    nextLineFromHere()
  }

  private mutating func refuseSecondDocument() {
    found(.secondDocument, at, min(3, max(1, endOfLine - at)))
    isHalted = true
  }

  /// The sign a document marker in the first column consists of, if there is one.
  func documentMarker(_ place: Int) -> UInt8? {
    guard place + 2 < bytes.count, isBlankOrEnd(place + 3) else { return nil }
    let sign = bytes[place]
    guard sign == UInt8(ascii: "-") || sign == UInt8(ascii: ".") else { return nil }
    return bytes[place + 1] == sign && bytes[place + 2] == sign ? sign : nil
  }
}
