import PseudoTerminals
import Testing

@testable import Terminal

/// Earlier lines at the prompt.
@Suite(.timeLimit(.minutes(2)))
struct HistoryTests {
  @Test func `Up and Down go through earlier lines and back to the new one`() throws {
    let session = try EditorSession()
    try session.submit("first", thenPrompt: 2)
    try session.submit("second", thenPrompt: 3)
    session.send("new" + Keys.up)
    try session.waitForLine("trial:3> second")
    session.send(Keys.up)
    try session.waitForLine("trial:3> first")
    session.send(Keys.down + Keys.down)
    try session.waitForLine("trial:3> new")
  }

  @Test func `a long line being typed is not lost by going up`() throws {
    let session = try EditorSession(rows: 60)
    try session.submit("first", thenPrompt: 2)
    session.send(String(repeating: "x", count: 3000))
    try session.terminal.wait("all of it") { $0.cursor.row > 30 }
    session.send(Keys.up + Keys.down + "\r")
    try session.waitForText("line[3000]")
  }

  @Test func `an entry of several lines comes back whole`() throws {
    let session = try EditorSession()
    session.send("one" + Keys.newLine + "two\r")
    try session.waitForPrompt(2)
    session.send(Keys.up + "\r")
    try session.terminal.wait("the same again") {
      $0.lines.filter { $0 == #"line[7]: one\ntwo"# }.count == 2
    }
  }

  @Test func `history outlives a killed session`() throws {
    let environment = ["TRIAL_HISTORY": try Programs.temporaryDirectory() + "/state/history"]
    do {
      let session = try EditorSession(environment: environment)
      try session.submit("first ŵ", thenPrompt: 2)
      try session.submit(" private", thenPrompt: 3)
      session.terminal.signal(9)
      #expect(try session.terminal.waitForExit() == 128 + 9)
    }
    let session = try EditorSession(environment: environment)
    session.send(Keys.up)
    try session.waitForLine("trial:1> first ŵ")
  }

  @Test func `a dialogue neither offers commands nor leaves its answers`() throws {
    let session = try EditorSession()
    session.send("ask\r")
    try session.waitForLine("answer? so far, ŵ and “quotes”")
    session.send(Keys.up + "\u{10}!\r")
    try session.waitForText("answer[23]: so far, ŵ and “quotes”!")
    try session.waitForPrompt(2)
    session.send(Keys.up)
    try session.waitForLine("trial:2> ask")
  }

  @Test func `searching in a dialogue finds no commands`() throws {
    let session = try EditorSession()
    try session.submit("alpha", thenPrompt: 2)
    session.send("ask\r")
    try session.waitForLine("answer? so far, ŵ and “quotes”")
    session.send(Keys.search + "alp")
    try session.waitForText("alp")
    session.send("\r")
    try session.waitForText("answer[22]: so far, ŵ and “quotes”")
  }

  @Test func `Ctrl-R searches backward, and Up goes on from what it found`() throws {
    let session = try EditorSession()
    try session.submit("first", thenPrompt: 2)
    try session.submit("alpha one", thenPrompt: 3)
    try session.submit("beta two", thenPrompt: 4)
    session.send(Keys.search + "alp")
    try session.waitForText("trial:4> alpha one\nbck:alp")
    session.send(Keys.up)
    try session.waitForLine("trial:4> first")
    session.send(Keys.interrupt)
    try session.waitForPrompt(5)
  }
}

/// The history file.
struct LineHistoryTests {
  private func history() throws -> LineHistory {
    LineHistory(path: try Programs.temporaryDirectory() + "/deep/er/history")
  }

  @Test func `a file that is not there holds no lines`() throws {
    #expect(try history().load(limit: 10).isEmpty)
  }

  @Test func `the newest of equal lines is kept, whole and in order`() throws {
    let history = try history()
    for line in ["a", "two\nlines \\n", "b", "a"] { history.append(line) }
    #expect(history.load(limit: 10) == ["two\nlines \\n", "b", "a"])
    #expect(history.load(limit: 2) == ["b", "a"])
  }

  @Test func `blank lines and those begun with a space are kept out`() throws {
    let history = try history()
    for line in ["", " secret", "\t", "kept"] { history.append(line) }
    #expect(history.load(limit: 10) == ["kept"])
  }

  @Test func `half a line left by a full disk does not run into the next`() throws {
    let path = try Programs.temporaryDirectory() + "/history"
    try Programs.write("whole\nhal", to: path)
    let history = LineHistory(path: path)
    history.append("next")
    #expect(history.load(limit: 10) == ["whole", "hal", "next"])
  }

  @Test func `nothing is written through a link or over a directory`() throws {
    let directory = try Programs.temporaryDirectory()
    try Programs.link(directory + "/history", to: directory + "/elsewhere")
    #expect(!LineHistory(path: directory + "/history").append("x"))
    #expect(!LineHistory(path: directory).append("x"))
    #expect(LineHistory(path: directory).load(limit: 1).isEmpty)
  }

  @Test func `the file is private`() throws {
    let path = try Programs.temporaryDirectory() + "/history"
    try Programs.write("old\n", to: path)
    LineHistory(path: path).append("new")
    #expect(try Programs.permissions(of: path) == 0o600)
  }

  @Test(arguments: ["", "plain", "\\", "\\n", "a\nb\\\\n", "ŵ\n\n"])
  func `escaping is undone`(_ line: String) {
    #expect(LineHistory.unescaped(LineHistory.escaped(line)) == line)
  }
}

/// Going up and down, apart from the terminal.
struct RecallTests {
  @Test func `what was typed over an entry is there on the way back`() {
    var recall = Recall(["a", "b"])
    #expect(recall.move(-1, from: "new") == "b")
    #expect(recall.move(-1, from: "b edited") == "a")
    #expect(recall.move(-1, from: "a") == nil)
    #expect(recall.move(1, from: "a") == "b edited")
    #expect(recall.move(1, from: "b edited") == "new")
    #expect(recall.move(1, from: "new") == nil)
    recall.begin()
    #expect(recall.move(-1, from: "") == "b")
  }

  @Test func `an equal line takes the place of the older`() {
    var recall = Recall(["a", "b"])
    recall.add("a")
    #expect(recall.entries == ["b", "a"])
  }
}
