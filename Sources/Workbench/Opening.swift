public import Auditing
import Documents
import Foundation
import Storage
import Templates
public import Terminal
import Wording

/// From what was said at launch to a running loop, and how it ended.
public struct Opening {
  /// Where the lines come from.
  public enum Lines {
    /// A person, when a terminal is there; else standard input as a script.
    case standardInput
    /// The lines of a file.
    case script(path: String)
    /// Commands given at launch.
    case commands([String])
  }

  private let lines: Lines
  private let workspace: String?
  private let readOnly: Bool
  private let keepsGoing: Bool
  private let screen: any Display
  private let colour: ColourChoice
  private let shelf: TemplateShelf
  private let version: String
  private let clock: () -> Moment

  /// Takes what was said at launch.
  public init(
    _ lines: Lines, workspace: String?, readOnly: Bool, keepsGoing: Bool,
    screen: any Display, colour: ColourChoice, shelf: TemplateShelf, version: String,
    clock: @escaping () -> Moment
  ) {
    self.lines = lines
    self.workspace = workspace
    self.readOnly = readOnly
    self.keepsGoing = keepsGoing
    self.screen = screen
    self.colour = colour
    self.shelf = shelf
    self.version = version
    self.clock = clock
  }

  /// Runs until there is no more to do: an exit code, or 128 + a signal.
  public func run() -> Int32 {
    do {
      return try start()
    } catch {
      screen.complain(set(Failure.document(error)))
      return ExitCode.noWorkspace.rawValue
    }
  }

  private func start() throws -> Int32 {
    let script = try script()
    let bench = Bench(try open(asScript: script != nil), focus: Focus(shelf: shelf), clock: clock)
    defer { bench.workspace.close() }
    try takeUpTheOnlyAudit(bench)
    guard let source = script ?? person(bench.workspace) else {
      return try run(bench, PipedLines())
    }
    if source.isInteractive { screen.show(set(Banner(bench, version: version).document)) }
    return try run(bench, source)
  }

  private func run(_ bench: Bench, _ source: any LineSource) throws -> Int32 {
    var loop = Loop(bench, source: source, screen: screen, keepsGoing: keepsGoing)
    return loop.run()
  }

  /// The lines of a script, or nil when standard input is to be read.
  private func script() throws(WorkbenchError) -> (any LineSource)? {
    switch lines {
    case .standardInput: return LineEditor.isPossible ? nil : PipedLines()
    case .commands(let commands):
      return ScriptedLines(commands.joined(separator: "\n"), name: "-c")
    case .script(let path):
      guard FileManager.default.fileExists(atPath: path) else { throw .noFile(path) }
      guard let data = FileManager.default.contents(atPath: path) else {
        throw .fileUnreadable(path)
      }
      let name = path.split(separator: "/").last.map(String.init) ?? path
      return ScriptedLines(String(decoding: data, as: UTF8.self), name: name)
    }
  }

  private func open(asScript: Bool) throws -> Workspace {
    if workspace == nil, asScript { return try Workspace.temporary(compiling: Self.compile) }
    return try Workspace.open(
      workspace ?? "audits.scrutineer", readOnly: readOnly, compiling: Self.compile)
  }

  private static func compile(_ name: String, _ source: String) throws -> Template {
    try TemplateReader.read(TemplateSource(name: name, text: source)).template
  }

  /// Where there is one audit only, it is the one meant.
  private func takeUpTheOnlyAudit(_ bench: Bench) throws {
    let audits = try bench.workspace.audits()
    if audits.count == 1 { bench.focus.audit = audits[0].audit.name }
  }

  /// The line editor, with the history of this workspace in the person's state folder.
  private func person(_ workspace: Workspace) -> (any LineSource)? {
    let environment = ProcessInfo.processInfo.environment
    let state =
      environment["XDG_STATE_HOME"] ?? environment["HOME"].map { "\($0)/.local/state" }
    let history = state.map {
      LineHistory(path: "\($0)/scrutineer/\(workspace.identifier).history")
    }
    return LineEditor(program: "scrutineer", history: history, colour: colour)
  }

  private func set(_ document: Document) -> TerminalText {
    TextRenderer(width: min(screen.width, 100)).render(document)
  }
}
