import PseudoTerminals
import Testing

/// Signals and sizes, met between two keys.
@Suite(.timeLimit(.minutes(2)))
struct SignalTests {
  private let hangUp: Int32 = 1
  private let terminate: Int32 = 15

  @Test func `Ctrl-C drops the line and keeps the program`() throws {
    let session = try EditorSession()
    session.send("half a line")
    // The key flushes what the system still holds: see the text first.
    try session.waitForLine("trial:1> half a line")
    session.send(Keys.interrupt)
    try session.waitForPrompt(2)
    #expect(session.terminal.screen.text.contains("half a line^C\ninterrupted"))
    session.send("quit\r")
    #expect(try session.terminal.waitForExit() == 0)
  }

  @Test func `Ctrl-C in a wrapped line marks its end`() throws {
    let session = try EditorSession(columns: 30)
    session.send(String(repeating: "word ", count: 10) + "end.")
    try session.waitForLine("nd.")
    session.send(Keys.home)
    try session.terminal.wait("the cursor at the start") { $0.cursor == (0, 9) }
    session.send(Keys.interrupt)
    try session.waitForText("nd.^C\ninterrupted")
  }

  @Test func `Ctrl-C meant for a command does not touch the next line`() throws {
    let session = try EditorSession()
    session.send("stray\r")
    try session.waitForPrompt(2)
    session.send("whole\r")
    try session.waitForText("line[5]: whole")
  }

  @Test(arguments: [Int32(1), 15])
  func `a request to leave gives the terminal back`(_ signal: Int32) throws {
    let session = try EditorSession()
    session.send("half")
    try session.waitForLine("trial:1> half")
    #expect(!session.terminal.echoes)
    session.terminal.signal(signal)
    #expect(try session.terminal.waitForExit() == 128 + signal)
    let output = String(decoding: session.terminal.output, as: UTF8.self)
    #expect(output.hasSuffix("\u{1b}[?2004lterminated by \(signal)\r\n"))
    #expect(session.terminal.echoes)
  }

  @Test func `a request to leave that comes during a command is not lost`() throws {
    let session = try EditorSession()
    session.send("doom\r")
    #expect(try session.terminal.waitForExit() == 128 + terminate)
  }

  @Test func `a terminal that hangs up ends the program`() throws {
    let session = try EditorSession()
    session.terminal.hangUp()
    let status = try session.terminal.waitForExit()
    #expect(status == 128 + hangUp || status == 0)
  }

  @Test func `a terminal that is gone ends input, though the signal is ignored`() throws {
    let terminal = try PseudoTerminal(
      "/bin/sh", ["-c", #"trap '' HUP; exec "$T""#],
      environment: ["T": Programs.path("EditorTrial")])
    try terminal.wait("a prompt") { $0.currentLine == "trial:1>" }
    terminal.hangUp()
    #expect(try terminal.waitForExit() == 0)
  }

  @Test func `the quit key does not end the program half-way`() throws {
    let session = try EditorSession()
    session.send("half")
    try session.waitForLine("trial:1> half")
    session.send("\u{1c}")
    session.send("!")
    try session.waitForText("!")
    session.send("\r")
    try session.waitForPrompt(2)
  }

  @Test(arguments: [40, 90, 13])
  func `the line is drawn again when the terminal changes its size`(_ columns: Int) throws {
    let session = try EditorSession(columns: 60)
    session.send("abc")
    try session.waitForLine("trial:1> abc")
    let before = session.terminal.output.count
    session.terminal.resize(rows: 24, columns: columns)
    try session.terminal.wait("the line again") { $0.cursor == (0, 12) && $0.columns == columns }
    session.send("d")
    try session.terminal.wait("what was typed") { $0.text.contains("trial:1> abcd") }
    #expect(session.terminal.output.count > before)
    session.send("\r")
    try session.waitForText("line[4]:")
  }

  @Test func `text typed after a change of size wraps at the new width`() throws {
    let session = try EditorSession(columns: 60)
    session.send("abc")
    try session.waitForLine("trial:1> abc")
    session.terminal.resize(rows: 24, columns: 20)
    // Only typing shows that the program knows: the redrawn line looks the same.
    session.send(" one two three four five")
    try session.terminal.wait("the second row") { $0.lines[1] == " three four five" }
  }

  @Test func `the line is there again after a stop and fg`() throws {
    let shell = try PseudoTerminal(
      "/bin/bash", ["--norc", "--noprofile", "-i"], environment: ["PS1": "$ "])
    try shell.wait("the shell") { $0.currentLine == "$" }
    shell.send(Programs.path("EditorTrial") + "\r")
    try shell.wait("a prompt") { $0.currentLine == "trial:1>" }
    shell.send("half a line")
    try shell.wait("what was typed") { $0.currentLine == "trial:1> half a line" }
    shell.send(Keys.suspend)
    try shell.wait("the shell again") { $0.text.contains("Stopped") && $0.currentLine == "$" }
    shell.send("fg\r")
    try shell.wait("the line again") { $0.currentLine == "trial:1> half a line" }
    shell.send("!\r")
    try shell.wait("the line") { $0.text.contains("line[12]: half a line!") }
  }

  @Test func `the line is there again after a stop from outside`() throws {
    let session = try EditorSession()
    session.send("half")
    try session.waitForLine("trial:1> half")
    session.terminal.stopAndContinue()
    session.send("!\r")
    try session.waitForText("line[5]: half!")
  }
}
