import Foundation
import PseudoTerminals
import Testing

/// What was acknowledged is there, however the program ended.
@Suite(.timeLimit(.minutes(5)))
struct KillTests {
  @Test func `scoring goes on where a killed session stopped`() throws {
    let workshop = try Workshop()
    try workshop.prepareAudit()
    do {
      let terminal = try workshop.openAsOfficer()
      try terminal.submit("score C01 police", thenPrompt: "N1>")
      try terminal.submit("y", thenPrompt: "N2>")
      try terminal.submit("k", thenPrompt: "N3 first sign recognisable as neglect>")
      terminal.send("5/3/20")
      try terminal.wait("the typing") { $0.currentLine.hasSuffix("5/3/20") }
      terminal.signal(9)
      #expect(try terminal.waitForExit() == 128 + 9)
    }
    let terminal = try workshop.openAsOfficer()
    try terminal.submit(
      "score C01 police", thenPrompt: "N3 first sign recognisable as neglect>")
    try terminal.submit("back", thenPrompt: "N2>")
    #expect(terminal.screen.text.contains("You answered Not known."))
  }

  /// Kills the program at a random time of a session that answers as fast as it is asked; whatever
  /// it had said was saved must be there, and the workspace whole.
  @Test(arguments: 0..<12)
  func `no acknowledged answer is lost to kill -9`(_ seed: Int) throws {
    let workshop = try Workshop()
    try workshop.prepareAudit()
    let terminal = try workshop.openAsOfficer()
    try terminal.submit("score C01 police", thenPrompt: "N1>")
    let answers = 2 + seed
    for _ in 0..<answers {
      guard terminal.screen.currentLine.hasPrefix("N") else { break }
      let before = terminal.screen.currentLine
      terminal.send("k\r")
      try terminal.wait("the next question") {
        $0.currentLine != before && $0.currentLine.hasSuffix(">")
          && !$0.currentLine.hasSuffix("> k")
      }
    }
    // One more is on its way when the kill comes: it may be kept or not, but not by halves.
    terminal.send("k\r")
    terminal.signal(9)
    _ = try terminal.waitForExit()
    try expectKept(atLeast: answers, in: workshop)
  }

  @Test(arguments: [Int32(1), 15])
  func `hang-up and terminate in the middle of an answer lose nothing`(_ signal: Int32) throws {
    let workshop = try Workshop()
    try workshop.prepareAudit()
    let terminal = try workshop.openAsOfficer()
    try terminal.submit("score C01 police", thenPrompt: "N1>")
    try terminal.submit("y", thenPrompt: "N2>")
    terminal.send("half")
    try terminal.wait("the typing") { $0.currentLine == "N2> half" }
    terminal.signal(signal)
    #expect(try terminal.waitForExit() == 128 + signal)
    try expectKept(atLeast: 1, in: workshop)
  }

  private func expectKept(atLeast answers: Int, in workshop: Workshop) throws {
    let outcome = try workshop.run([workshop.workspace, "-c", "returns police", "-c", "verify"])
    #expect(outcome.status == 0, "\(outcome.complaints)")
    #expect(outcome.output.contains("The workspace is whole."))
    let row = outcome.output.split(separator: "\n").first { $0.contains("C01") } ?? ""
    let kept = row.split(separator: " ").dropLast(2).last.flatMap { Int($0) }
    #expect(kept.map { $0 >= answers && $0 <= answers + 1 } == true, "\(answers): \(row)")
  }
}
