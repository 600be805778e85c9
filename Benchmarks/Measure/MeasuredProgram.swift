import Foundation
import PseudoTerminals

/// The program under measurement, in a folder of its own on a real disk.
struct MeasuredProgram {
  let folder: String

  private var program: String { Programs.path("scrutineer") }
  private var workspace: String { folder + "/audits.scrutineer" }
  private var environment: [String: String] {
    ["HOME": folder, "SCRUTINEER_TEMPLATES": "Templates", "TERM": "xterm-256color"]
  }

  /// Makes a workspace with an audit of two agencies and eight cases.
  func prepare() throws {
    let cases = (1...8).flatMap { ["add-case C0\($0) sex=girl", "known C0\($0) all"] }
    let lines = [
      "iam Officer --role officer", "load neglect", "start neglect-2026 neglect",
      "invite social-care health-visiting",
    ]
    try play([workspace] + (lines + cases).flatMap { ["-c", $0] })
  }

  /// Milliseconds from starting the program to its prompt on the terminal.
  func firstPrompts(_ runs: Int) throws -> [Double] {
    try (0..<runs).map { _ in
      let start = ContinuousClock.now
      let terminal = try open()
      let taken = milliseconds(since: start)
      terminal.send("quit\r")
      _ = try terminal.waitForExit()
      return taken
    }
  }

  /// Milliseconds from the Enter after an answer to the next question's prompt, its answer being on
  /// the disk by then, for every question of eight returns.
  func answers() throws -> [Double] {
    let terminal = try open()
    terminal.send("iam Officer --role officer\r")
    try terminal.wait("the prompt") { $0.currentLine.hasSuffix("officer>") }
    return try (1...8).flatMap { number in
      terminal.send("score C0\(number) social-care\r")
      try terminal.wait("the first question") { $0.currentLine.hasPrefix("N1>") }
      return try answerAll(terminal)
    }
  }

  private func answerAll(_ terminal: PseudoTerminal) throws -> [Double] {
    var times: [Double] = []
    while terminal.screen.currentLine.hasPrefix("N") {
      let question = terminal.screen.currentLine
      terminal.send("k")
      try terminal.wait("the letter") { $0.currentLine == question + " k" }
      let start = ContinuousClock.now
      terminal.send("\r")
      try terminal.wait("the next question") {
        $0.currentLine.hasSuffix(">") && $0.currentLine != question
      }
      times.append(milliseconds(since: start))
    }
    terminal.send("stop\r")
    try terminal.wait("the prompt") { $0.currentLine.hasSuffix("officer>") }
    return times.dropLast()
  }

  /// Milliseconds for the whole sample session, process and all.
  func samples(_ runs: Int) throws -> [Double] {
    try (0..<runs).map { _ in
      let start = ContinuousClock.now
      try play(["--script", "Samples/neglect-2017-18.session"])
      return milliseconds(since: start)
    }
  }

  private func open() throws -> PseudoTerminal {
    let terminal = try PseudoTerminal(program, [workspace], environment: environment, rows: 40)
    try terminal.wait("the prompt") { $0.currentLine.hasSuffix(">") }
    return terminal
  }

  private func play(_ arguments: [String]) throws {
    let process = Process()
    process.executableURL = URL(filePath: program)
    process.arguments = arguments
    process.environment = environment
    process.standardOutput = FileHandle.nullDevice
    try process.run()
    process.waitUntilExit()
    guard process.terminationStatus == 0 else {
      throw Ended(status: process.terminationStatus)
    }
  }

  /// The program ended where it should not have.
  struct Ended: Error {
    let status: Int32
  }

  private func milliseconds(since start: ContinuousClock.Instant) -> Double {
    (ContinuousClock.now - start) / .milliseconds(1)
  }
}
