import Foundation
import PseudoTerminals
import Testing

/// A folder of its own in which the program is run, at a terminal or without one.
final class Workshop {
  let folder: String
  let home: String

  init() throws {
    folder = try Programs.temporaryDirectory()
    home = folder + "/home"
    try FileManager.default.createDirectory(atPath: home, withIntermediateDirectories: true)
  }

  deinit { try? FileManager.default.removeItem(atPath: folder) }

  /// The workspace the tests work in.
  var workspace: String { folder + "/audits.scrutineer" }

  /// The project's own folder.
  static let project = URL(filePath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent().path(percentEncoded: false)

  private var environment: [String: String] {
    [
      "HOME": home, "XDG_STATE_HOME": home + "/state",
      "SCRUTINEER_TEMPLATES": Self.project + "Templates", "SWIFT_BACKTRACE": "enable=no",
    ]
  }

  // MARK: Without a terminal

  /// What came of a run.
  struct Outcome {
    let status: Int32
    let output: String
    let complaints: String
  }

  /// Runs the program with arguments, lines on its standard input, and no terminal.
  func run(
    _ arguments: [String], lines: [String] = [], output: String? = nil,
    of program: String = "scrutineer"
  ) throws -> Outcome {
    let process = Process()
    process.executableURL = URL(filePath: Programs.path(program))
    process.arguments = arguments
    process.currentDirectoryURL = URL(filePath: Self.project)
    process.environment = environment.merging(["LANG": "C.UTF-8"]) { $1 }
    let paths = (input: folder + "/in", output: folder + "/out", complaints: folder + "/err")
    try Data(lines.map { $0 + "\n" }.joined().utf8).write(to: URL(filePath: paths.input))
    for path in [paths.output, paths.complaints] {
      try Data().write(to: URL(filePath: path))
    }
    process.standardInput = try FileHandle(forReadingFrom: URL(filePath: paths.input))
    process.standardOutput = try FileHandle(forWritingTo: URL(filePath: output ?? paths.output))
    process.standardError = try FileHandle(forWritingTo: URL(filePath: paths.complaints))
    try process.run()
    process.waitUntilExit()
    return Outcome(
      status: process.terminationStatus,
      output: try String(contentsOfFile: paths.output, encoding: .utf8),
      complaints: try String(contentsOfFile: paths.complaints, encoding: .utf8))
  }

  /// Prepares an audit with two agencies and two cases that both know.
  func prepareAudit() throws {
    let outcome = try run([workspace], lines: Self.preparation)
    #expect(outcome.status == 0, "\(outcome.complaints)")
  }

  private static let preparation = [
    "iam \"QA officer\" --role officer", "load neglect",
    "start neglect-2026 neglect --title \"Neglect 2026\"", "invite police gp",
    "add-case C01 age-band=5-9", "add-case C02 age-band=1-4", "known C01 all", "known C02 all",
  ]

  // MARK: At a terminal

  /// Opens the workbench on a pseudo-terminal and waits for its prompt.
  func open(columns: Int = 80, rows: Int = 40, terminal: String = "xterm-256color") throws
    -> PseudoTerminal
  {
    let opened = try PseudoTerminal(
      Programs.path("scrutineer"), [workspace],
      environment: environment.merging(["TERM": terminal]) { $1 }, rows: rows, columns: columns)
    try opened.wait("the prompt") { $0.currentLine.hasSuffix(">") }
    return opened
  }

  /// Opens the workbench and says who is working.
  func openAsOfficer(rows: Int = 40) throws -> PseudoTerminal {
    let terminal = try open(rows: rows)
    terminal.send("iam Officer --role officer\r")
    try terminal.wait("the officer's prompt") { $0.currentLine.hasSuffix("officer>") }
    return terminal
  }

  /// Everything the program has left in the home folder, as bytes.
  func leftAtHome() throws -> Data {
    let paths = FileManager.default.enumerator(atPath: home)?.compactMap { $0 as? String } ?? []
    return paths.reduce(into: Data()) { all, path in
      all.append(FileManager.default.contents(atPath: home + "/" + path) ?? Data())
    }
  }
}

extension PseudoTerminal {
  /// Types a line and waits until a prompt that ends so stands ready.
  func submit(_ line: String, thenPrompt end: String) throws {
    send(line)
    let tail = String(line.suffix(20))
    try wait("'\(tail)' to appear") { $0.text.contains(tail) }
    send("\r")
    try wait("the prompt '\(end)'") {
      $0.currentLine.hasSuffix(end) && !$0.currentLine.hasSuffix(line)
    }
  }
}
