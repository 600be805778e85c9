import PseudoTerminals
import Testing

@testable import Terminal

/// What a person types is what the program gets and what the screen shows.
@Suite(.timeLimit(.minutes(2)))
struct EditingTests {
  @Test func `Welsh, quotes and wide characters come as typed`() throws {
    let session = try EditorSession()
    session.send("Llŷn ŵyr 日本 “q” 🎉\r")
    try session.waitForText("line[17]: Llŷn ŵyr 日本 “q” 🎉")
  }

  @Test func `lines typed ahead come one by one`() throws {
    let session = try EditorSession()
    session.send("one\rtwo\rstray\rthree")
    try session.waitForLine("trial:4> three")
    #expect(session.terminal.screen.text.contains("line[3]: two"))
  }

  @Test func `a combining mark composes with the letter before it`() throws {
    let session = try EditorSession()
    session.send("w\u{302}yr\r")
    try session.waitForText("line[3]: ŵyr")
  }

  @Test func `bytes that are no UTF-8 become replacement characters`() throws {
    let session = try EditorSession()
    session.terminal.send(bytes: [0x61, 0xff, 0x62, 0xe2, 0x82, 0x63, 0x0d])
    try session.waitForText("line[6]: a\u{fffd}b\u{fffd}\u{fffd}c")
  }

  @Test func `text can be inserted at the start of a wrapped line`() throws {
    let session = try EditorSession()
    let words = String(repeating: "word ", count: 40)
    session.send(words)
    try session.terminal.wait("third row") { $0.cursor.row == 2 && $0.cursor.column == 49 }
    session.send(Keys.home + "INS ")
    try session.waitForText("trial:1> INS word word")
    try session.terminal.wait("text moved along") { $0.lines[2].count == 52 }
    session.send("\r")
    try session.waitForText("line[204]: INS word")
  }

  @Test func `keys nobody knows leave nothing in the line`() throws {
    let session = try EditorSession()
    session.send("ab\u{1b}[15~\u{1b}[1;2P\u{1b}[<0;1;1M\u{1b}[[A\u{1b}OPc\r")
    try session.waitForText("line[3]: abc")
  }

  @Test func `what stands in the line at the beginning can be edited`() throws {
    let session = try EditorSession()
    session.send("ask\r")
    try session.waitForLine("answer? so far, ŵ and “quotes”")
    session.send(Keys.left + "?\r")
    try session.waitForText("answer[23]: so far, ŵ and “quotes?”")
  }

  @Test func `a new line can be put into the line, and Up and Down go through it`() throws {
    let session = try EditorSession()
    session.send("one" + Keys.newLine + "two" + Keys.newLine + "three")
    try session.waitForLine("three")
    session.send(Keys.up + Keys.up)
    try session.waitForLine("trial:1> one")
    session.send("!")
    try session.waitForLine("trial:1> one!")
    session.send(Keys.down + "?\r")
    try session.waitForText(#"line[15]: one!\ntwo?\nthree"#)
  }

  @Test func `undo takes back a word at a time`() throws {
    let session = try EditorSession()
    session.send("one two")
    try session.waitForLine("trial:1> one two")
    session.send(Keys.undo)
    try session.waitForLine("trial:1> one")
    session.send(Keys.undo)
    try session.waitForPrompt(1)
  }

  @Test func `a deleted word comes back by undo`() throws {
    let session = try EditorSession()
    session.send("one two" + Keys.deleteWord)
    try session.waitForLine("trial:1> one")
    session.send(Keys.undo + "\r")
    try session.waitForText("line[7]: one two")
  }

  @Test func `end of input on an empty line ends, elsewhere deletes`() throws {
    let session = try EditorSession()
    session.send("ab" + Keys.home + Keys.end + "\r")
    try session.waitForText("line[1]: b")
    try session.waitForPrompt(2)
    session.send(Keys.end)
    #expect(try session.terminal.waitForExit() == 0)
    #expect(session.terminal.screen.text.contains("trial:2>\nend of input"))
  }

  @Test func `a prompt of two rows shows both`() throws {
    let session = try EditorSession()
    session.send("two rows\r")
    try session.waitForText("\nabove\nbelow>")
    session.send("x\r")
    try session.waitForText("line[1]: x")
  }

  @Test func `a narrow terminal takes long lines`() throws {
    let session = try EditorSession(rows: 6, columns: 12)
    let line = String(repeating: "abcd ", count: 6)
    session.send(line)
    try session.terminal.wait("fourth row") { $0.cursor.row == 3 && $0.cursor.column == 3 }
    session.send("\r")
    try session.waitForText("line[30]:")
  }
}
