import PseudoTerminals
import Testing

/// What is pasted is one edit, whatever is in it.
@Suite(.timeLimit(.minutes(2)))
struct PasteTests {
  @Test func `twenty pasted lines are one line of input`() throws {
    let session = try EditorSession(rows: 40)
    let lines = (1...20).map { "line \($0) “ŵ”" }
    session.paste(lines.joined(separator: "\r"))
    try session.waitForLine("line 20 “ŵ”")
    session.send("\r")
    let text = lines.joined(separator: "\\n")
    try session.terminal.wait("the echo") {
      $0.lines.joined().contains("line[\(text.count - 19)]: \(text)")
    }
    try session.waitForPrompt(2)
  }

  @Test(arguments: ["a\rb", "a\nb", "a\r\nb"])
  func `every line end of a paste is a line feed`(_ text: String) throws {
    let session = try EditorSession()
    session.paste(text)
    try session.waitForLine("b")
    session.send("\r")
    try session.waitForText(#"line[3]: a\nb"#)
  }

  @Test func `a paste goes in at the cursor, without controls`() throws {
    let session = try EditorSession()
    session.send("ab" + Keys.left)
    session.paste("1\t\u{1b}[31m2\u{7}")
    session.send("!\r")
    try session.waitForText("line[13]: a1    [31m2!b")
  }

  @Test func `a long paste arrives whole`() throws {
    let session = try EditorSession()
    session.paste(String(repeating: "0123456789", count: 2000))
    session.send("\r")
    try session.waitForPrompt(2)
    // The screen has room for its end only.
    #expect(String(decoding: session.terminal.output, as: UTF8.self).contains("line[20000]"))
  }

  @Test func `a paste in vi's command mode is inserted`() throws {
    let home = try home(withSettings: "bind -v\n")
    let session = try EditorSession(environment: ["HOME": home])
    session.paste("pasted")
    try session.waitForLine("trial:1> pasted")
    session.send("\r")
    try session.waitForText("line[6]: pasted")
  }
}
