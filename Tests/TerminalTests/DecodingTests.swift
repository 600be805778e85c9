import Testing

@testable import Terminal

/// What the bytes of a terminal amount to.
struct KeyDecoderTests {
  private func keys(_ bytes: [UInt8]) -> [KeyDecoder.Result] {
    var decoder = KeyDecoder()
    decoder.add(bytes)
    var keys: [KeyDecoder.Result] = []
    while true {
      let key = decoder.next(inHaste: true)
      if key == .nothing { return keys }
      keys.append(key)
    }
  }

  private func keys(_ text: String) -> [KeyDecoder.Result] { keys(Array(text.utf8)) }

  @Test func `a character in parts is awaited`() {
    var decoder = KeyDecoder()
    decoder.add([0xc5])
    #expect(decoder.next() == .unfinished(patience: 100))
    decoder.add([0xb5])
    #expect(decoder.next() == .scalar("ŵ"))
    #expect(decoder.next() == .nothing)
  }

  @Test func `a sequence in parts is awaited`() {
    var decoder = KeyDecoder()
    for byte in Array("\u{1b}[".utf8) {
      decoder.add([byte])
      #expect(decoder.next() == .unfinished(patience: 50))
    }
    decoder.add(Array("A".utf8))
    #expect(decoder.next() == .key(.up))
  }

  @Test func `a lone escape is a key`() {
    #expect(keys("\u{1b}") == [.scalar("\u{1b}")])
    #expect(keys("\u{1b}b") == [.scalar("\u{1b}"), .scalar("b")])
  }

  @Test func `a broken sequence does not swallow Enter`() {
    #expect(keys("\u{1b}[12\r") == [.scalar("\r")])
  }

  @Test func `faults become replacement characters, one a byte`() {
    #expect(
      keys([0xff, 0x61, 0xed, 0xa0])
        == ["\u{fffd}", "a", "\u{fffd}", "\u{fffd}"].map { .scalar($0) })
  }

  @Test func `controls of the second set are left out: they are our own keys`() {
    #expect(keys("a\u{90}\u{9b}b") == [.scalar("a"), .scalar("b")])
  }

  @Test func `a paste whose end is lost is what has come`() {
    #expect(keys("\u{1b}[200~ab") == [.pasted("ab")])
  }

  @Test func `a paste in parts is one`() {
    var decoder = KeyDecoder()
    decoder.add(Array("\u{1b}[200~a\u{1b}[20".utf8))
    #expect(decoder.next() == .unfinished(patience: 2000))
    decoder.add(Array("1~b".utf8))
    #expect(decoder.next() == .pasted("a"))
    #expect(decoder.next() == .scalar("b"))
  }
}

/// What is done to text on its way in.
struct LineTextTests {
  // The standard library's composition is not yet public: this holds it to what we need.
  @Test(arguments: [
    ("w\u{302}", "\u{175}"), ("\u{e4}", "\u{e4}"), ("\u{1100}\u{1161}", "\u{ac00}"),
  ])
  func `text is composed`(_ text: String, _ composed: String) {
    #expect(Array(LineText.composed(text).unicodeScalars) == Array(composed.unicodeScalars))
  }

  @Test func `editable text has one kind of line end, none last, and no controls`() {
    #expect(LineText.editable("a\r\nb\rc\n\nd\t\u{7}\u{9b}e\n\n") == "a\nb\nc\n\nd    e")
  }
}

/// Edits taken back.
struct UndoStackTests {
  private func line(_ text: String, cursor: Int? = nil) -> EditedLine {
    let scalars = Array(text.unicodeScalars)
    return EditedLine(scalars: scalars, cursor: cursor ?? scalars.count)
  }

  @Test func `letters typed in a run are one edit`() {
    var stack = UndoStack()
    for text in ["", "a", "ab", "ab ", "ab c", "ab cd"] { stack.note(line(text)) }
    #expect(stack.undo(from: line("ab cd"))?.text == "ab ")
    #expect(stack.undo(from: line("ab "))?.text == "")
    #expect(stack.undo(from: line("")) == nil)
  }

  @Test func `a letter elsewhere is another edit`() {
    var stack = UndoStack()
    for edited in [line("ab"), line("ab", cursor: 0), line("xab", cursor: 1)] { stack.note(edited) }
    #expect(stack.undo(from: line("xab", cursor: 1)) == line("ab", cursor: 0))
  }
}
