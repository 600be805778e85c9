import PseudoTerminals
import Testing
import Wording

@testable import Terminal

/// Lines that no person types.
struct ScriptedLinesTests {
  private let prompt = Prompt(text: TerminalText())

  private func lines(_ text: String) -> [LineInput] {
    let source = ScriptedLines(text, name: "a.session")
    var lines: [LineInput] = []
    while true {
      let next = source.next(prompt)
      if next == .endOfInput { return lines }
      lines.append(next)
    }
  }

  @Test(arguments: ["one\ntwo\n", "one\ntwo", "one\r\ntwo\r\n", "\u{feff}one\ntwo"])
  func `line ends and a byte order mark are left out`(_ text: String) {
    #expect(lines(text) == [.line("one"), .line("two")])
  }

  @Test func `empty lines count`() {
    #expect(lines("a\n\nb\n\n") == [.line("a"), .line(""), .line("b"), .line("")])
    #expect(lines("").isEmpty)
  }

  @Test func `lines are composed`() {
    guard case .line(let line)? = lines("w\u{302}y\u{302}r").first else {
      Issue.record("There is no line.")
      return
    }
    #expect(line.unicodeScalars.count == 3)
  }

  @Test func `a line knows its place`() {
    let source = ScriptedLines("a\nb", name: "a.session")
    #expect(source.place == nil)
    #expect(!source.isInteractive)
    _ = source.next(prompt)
    _ = source.next(prompt)
    #expect(source.place == "a.session:2")
    _ = source.next(prompt)
    #expect(source.place == "a.session:2")
  }
}

/// The trial program with other things than a terminal before or behind it.
@Suite(.timeLimit(.minutes(2)))
struct PipedLinesTests {
  /// What a shell command shows, in which `$T` is the trial program; its status as well.
  private func shell(_ command: String) throws -> (text: String, status: Int32) {
    let terminal = try PseudoTerminal(
      "/bin/sh", ["-c", command], environment: ["T": Programs.path("EditorTrial")])
    let status = try terminal.waitForExit()
    return (terminal.screen.text, status)
  }

  @Test func `lines of a pipe are read without a prompt`() throws {
    let (text, status) = try shell(#"printf '\357\273\277one \305\265\r\n\ntwo' | "$T""#)
    #expect(status == 0)
    #expect(
      text.hasPrefix(
        """
        line[5] at standard input:1: one ŵ
        line[0] at standard input:2:
        line[3] at standard input:3: two
        end of input
        """))
  }

  @Test func `a line is answered before the next is there`() throws {
    let terminal = try PseudoTerminal(
      "/bin/sh", ["-c", #"(echo one; read go; echo two) | "$T""#],
      environment: ["T": Programs.path("EditorTrial")])
    try terminal.wait("the first answer") { $0.text.contains("line[3]") }
    terminal.send("\r")
    try terminal.wait("the second answer") { $0.text.contains("input:2: two") }
  }

  @Test func `bytes that are no UTF-8 become replacement characters`() throws {
    #expect(
      try shell(#"printf 'a\377b\n' | "$T""#).text.contains(
        "line[3] at standard input:1: a\u{fffd}b"))
  }

  @Test func `closed input and output do no harm`() throws {
    #expect(try shell(#""$T" <&-"#).text.hasPrefix("end of input"))
    #expect(try shell(#"echo x | "$T" >&-; echo $?"#).text.hasPrefix("0"))
  }

  @Test func `a reader that goes away does not end the program`() throws {
    #expect(
      try shell(#"(yes | head -20000 | "$T"; echo $? >&2) | head -1 >/dev/null"#).text.hasPrefix(
        "0"))
  }

  @Test func `a file that may not grow does not end the program`() throws {
    let file = try Programs.temporaryDirectory() + "/output"
    let command = #"ulimit -f 1; yes | head -2000 | "$T" > "# + file + "; echo $?"
    #expect(try shell(command).text.hasPrefix("0"))
  }

  @Test func `with output elsewhere there is no editor and no escape`() throws {
    let terminal = try PseudoTerminal(
      "/bin/sh", ["-c", #""$T" | cat"#], environment: ["T": Programs.path("EditorTrial")])
    terminal.send("one\r")
    try terminal.wait("the answer") { $0.text.contains("line[3] at standard input:1: one") }
    #expect(!terminal.output.contains(0x1b))
  }

  @Test func `Ctrl-C reaches a program that waits for a pipe`() throws {
    let terminal = try PseudoTerminal(
      "/bin/sh", ["-c", #"trap : INT; (echo one; exec sleep 100) | "$T""#],
      environment: ["T": Programs.path("EditorTrial")])
    try terminal.wait("the first answer") { $0.text.contains("line[3]") }
    terminal.send(Keys.interrupt)
    try terminal.wait("the rest") { $0.text.contains("interrupted\nend of input") }
  }

  @Test func `a request to leave reaches a program that waits for a pipe`() throws {
    let pipe = try Programs.temporaryDirectory() + "/pipe"
    let command = #"mkfifo "$0"; (echo one; exec sleep 100) > "$0" & exec "$T" < "$0""#
    let terminal = try PseudoTerminal(
      "/bin/sh", ["-c", command, pipe], environment: ["T": Programs.path("EditorTrial")])
    try terminal.wait("the first answer") { $0.text.contains("line[3]") }
    terminal.signal(15)
    #expect(try terminal.waitForExit() == 128 + 15)
  }

  @Test func `a script given as text is run`() throws {
    let (text, status) = try shell(#""$T" 'one"# + "\n" + #"doom'"#)
    #expect(text.hasPrefix("line[3] at argument:1: one\nterminated by 15"))
    #expect(status == 128 + 15)
  }
}
