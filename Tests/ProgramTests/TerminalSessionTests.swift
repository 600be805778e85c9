import Foundation
import PseudoTerminals
import Testing

/// The real program at a terminal, as a person meets it.
@Suite(.timeLimit(.minutes(3)))
struct TerminalSessionTests {
  @Test func `an empty workspace says what to type`() throws {
    let workshop = try Workshop()
    let terminal = try workshop.open()
    #expect(terminal.screen.text.contains("Type load neglect to begin"))
    #expect(terminal.screen.currentLine == "scrutineer>")
    terminal.send("quit\r")
    #expect(try terminal.waitForExit() == 0)
  }

  @Test func `who is working is asked before the first change, and the change then made`() throws {
    let workshop = try Workshop()
    let terminal = try workshop.open()
    terminal.send("load neglect\r")
    try terminal.wait("the question") { $0.currentLine == "Name or job title>" }
    terminal.send("Practice lead\r")
    try terminal.wait("the part") { $0.currentLine.hasPrefix("Part") }
    terminal.send("officer\r")
    try terminal.wait("the template") { $0.text.contains("42 questions in 8 sections.") }
  }

  @Test func `TAB completes a command and lists the things of the workspace`() throws {
    let workshop = try Workshop()
    try workshop.prepareAudit()
    let terminal = try workshop.openAsOfficer()
    terminal.send("sco\t")
    try terminal.wait("the command whole") { $0.currentLine.hasSuffix("officer> score") }
    terminal.send("C\t\t")
    try terminal.wait("the cases") {
      $0.text.contains("C01") && $0.text.contains("0 of 2 returns in")
    }
    terminal.send("1 \t\t")
    try terminal.wait("the agencies") { $0.text.contains("Police: awaited") }
  }

  @Test func `TAB offers the answers of a question`() throws {
    let workshop = try Workshop()
    try workshop.prepareAudit()
    let terminal = try workshop.openAsOfficer()
    try terminal.submit("score C01 police", thenPrompt: "N1>")
    terminal.send("part\t")
    try terminal.wait("the level whole") { $0.currentLine.hasPrefix("N1> partly") }
  }

  @Test func `history brings commands back and never holds an answer or a note`() throws {
    let workshop = try Workshop()
    try workshop.prepareAudit()
    do {
      let terminal = try workshop.openAsOfficer()
      try terminal.submit("score C01 police", thenPrompt: "N1>")
      try terminal.submit("note Canaryone was said", thenPrompt: "N1>")
      try terminal.submit("stop", thenPrompt: "officer>")
      try terminal.submit("note C01 police N1 Canarytwo was said", thenPrompt: "officer>")
      terminal.signal(9)
      #expect(try terminal.waitForExit() == 128 + 9)
    }
    let left = String(decoding: try workshop.leftAtHome(), as: UTF8.self)
    #expect(left.contains("score C01 police"))
    #expect(!left.contains("Canary"), "history holds words about a case:\n\(left)")
    let terminal = try workshop.open()
    terminal.send("\u{1b}[A")
    try terminal.wait("the last command") {
      $0.currentLine.hasSuffix("> note C01 police N1")
    }
  }

  @Test func `Ctrl-C cancels a line and loses nothing that was answered`() throws {
    let workshop = try Workshop()
    try workshop.prepareAudit()
    let terminal = try workshop.openAsOfficer()
    try terminal.submit("score C01 police", thenPrompt: "N1>")
    try terminal.submit("y", thenPrompt: "N2>")
    terminal.send("half an ans")
    try terminal.wait("the typing") { $0.currentLine == "N2> half an ans" }
    terminal.send("\u{3}")
    try terminal.wait("the question again") { $0.currentLine == "N2>" }
    #expect(terminal.screen.text.contains("Type stop to leave"))
    try terminal.submit("back", thenPrompt: "N1>")
    #expect(terminal.screen.text.contains("You answered Yes."))
  }

  @Test func `Ctrl-D leaves the questions first and then the workbench`() throws {
    let workshop = try Workshop()
    try workshop.prepareAudit()
    let terminal = try workshop.openAsOfficer()
    try terminal.submit("score C01 police", thenPrompt: "N1>")
    terminal.send("\u{4}")
    try terminal.wait("the prompt") { $0.currentLine.hasSuffix("officer>") }
    terminal.send("\u{4}")
    #expect(try terminal.waitForExit() == 0)
  }

  @Test func `a line stays whole when the terminal is resized`() throws {
    let workshop = try Workshop()
    try workshop.prepareAudit()
    let terminal = try workshop.openAsOfficer()
    try terminal.submit("score C01 police", thenPrompt: "N1>")
    terminal.send("note the wŷr came")
    try terminal.wait("the typing") { $0.currentLine.hasSuffix("came") }
    terminal.resize(rows: 30, columns: 60)
    terminal.send("!")
    try terminal.wait("the line at its new width") { $0.currentLine == "N1> note the wŷr came!" }
  }

  @Test func `Welsh letters and curly quotes are kept as they were typed and pasted`() throws {
    let workshop = try Workshop()
    try workshop.prepareAudit()
    let terminal = try workshop.openAsOfficer(rows: 120)
    try terminal.submit("score C01 police", thenPrompt: "N1>")
    try terminal.submit("y", thenPrompt: "N2>")
    try terminal.submit("back", thenPrompt: "N1>")
    terminal.send("note \u{1b}[200~“Mam sy’n gwrando” – y tŷ yn oer, w\u{302}yr yno\u{1b}[201~")
    try terminal.wait("the paste") { $0.text.contains("ŵyr yno") }
    terminal.send("\r")
    try terminal.wait("the next question") { $0.currentLine == "N2>" }
    try terminal.submit("stop", thenPrompt: "officer>")
    terminal.send("show return C01 police\r")
    try terminal.wait("the note") {
      $0.text.contains("“Mam sy’n gwrando” – y tŷ yn oer, ŵyr yno")
    }
  }

  @Test func `a paste of twenty lines is one note and runs nothing`() throws {
    let workshop = try Workshop()
    try workshop.prepareAudit()
    let terminal = try workshop.open(rows: 60)
    terminal.send("iam Officer --role officer\r")
    try terminal.wait("the prompt") { $0.currentLine.hasSuffix("officer>") }
    try terminal.submit("score C01 police", thenPrompt: "N1>")
    let lines = (1...20).map { "line \($0): quit" }.joined(separator: "\r")
    terminal.send("note \u{1b}[200~\(lines)\u{1b}[201~")
    try terminal.wait("the last line") { $0.text.contains("line 20: quit") }
    terminal.send("\r")
    try terminal.wait("Saved.") { $0.text.contains("Saved.") && $0.currentLine == "N1>" }
    try terminal.submit("stop", thenPrompt: "officer>")
    terminal.send("show return C01 police\r")
    try terminal.wait("the prompt after") {
      $0.currentLine.hasSuffix("officer>") && $0.text.contains("answered")
    }
    let outcome = try { () throws -> Workshop.Outcome in
      terminal.send("quit\r")
      #expect(try terminal.waitForExit() == 0)
      return try workshop.run([workshop.workspace, "-c", "show return C01 police"])
    }()
    for number in [1, 7, 20] { #expect(outcome.output.contains("line \(number): quit")) }
  }

  @Test(arguments: ["dumb", "vt100", "linux", "screen"])
  func `every terminal takes an answer`(_ kind: String) throws {
    let workshop = try Workshop()
    try workshop.prepareAudit()
    let terminal = try workshop.open(terminal: kind)
    terminal.send("iam Officer --role officer\r")
    try terminal.wait("the prompt") { $0.currentLine.hasSuffix("officer>") }
    try terminal.submit("score C01 police", thenPrompt: "N1>")
    try terminal.submit("y", thenPrompt: "N2>")
  }
}
