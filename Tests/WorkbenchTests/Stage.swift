import Auditing
import Foundation
import Storage
import Templates
import Terminal
import Testing

@testable import Workbench

/// A bench in a setting, with a workspace of its own and a clock that stands still.
///
/// A setting is played once; every stage then begins with a copy of the file it made.
final class Stage {
  /// The moment at which everything happens: 21 November 2026, 09:30.
  static let now = Moment(seconds: 1_795_253_400)

  /// The bench.
  let bench: Bench
  private let folder: URL

  /// Sets the stage.
  init(_ setting: Setting) throws {
    folder = try Self.newFolder()
    let file = folder.appending(path: "audits.scrutineer")
    try Self.file(of: setting).write(to: file)
    bench = try Self.bench(file)
    // Files are named from the root of the project, and written where no harm is done.
    try FileManager.default.createSymbolicLink(
      at: folder.appending(path: "Tests"), withDestinationURL: Project.file("Tests"))
    let untidy = folder.appending(path: "untidy.yaml")
    try Data(contentsOf: Project.file("Tests/TemplatesTests/Goldens/untidy.yaml")).write(to: untidy)
    bench.focus.audit = try bench.workspace.audits().first?.audit.name
    if setting != .new {
      bench.focus.person = Person(name: "QA officer", agency: nil, role: .officer)
    }
  }

  isolated deinit {
    bench.workspace.close()
    try? FileManager.default.removeItem(at: folder)
  }

  /// Plays lines as a script and gives what was shown, what was complained of, and the exit code.
  func script(_ lines: [String], keepsGoing: Bool = false) -> Played {
    Self.script(lines, on: bench, keepsGoing: keepsGoing)
  }

  /// Types lines at the prompt and gives what was shown.
  func type(_ lines: [String]) -> String {
    let recorder = Recorder()
    var loop = Loop(bench, source: TypedLines(lines), screen: recorder)
    _ = loop.run()
    return recorder.take()
  }

  /// What came of a script.
  struct Played {
    let shown: String
    let complaints: String
    let code: Int32
  }

  private static func script(_ lines: [String], on bench: Bench, keepsGoing: Bool) -> Played {
    let recorder = Recorder()
    let source = ScriptedLines(lines.joined(separator: "\n"), name: "test.session")
    var loop = Loop(bench, source: source, screen: recorder, keepsGoing: keepsGoing)
    let code = loop.run()
    return Played(shown: recorder.take(), complaints: recorder.complaints, code: code)
  }

  // MARK: Making the files

  private static var files: [Setting: Data] = [:]
  private static var templates: [String: Template] = [:]

  private static func file(of setting: Setting) throws -> Data {
    if let made = files[setting] { return made }
    let folder = try newFolder()
    defer { try? FileManager.default.removeItem(at: folder) }
    let file = folder.appending(path: "audits.scrutineer")
    let bench = try bench(file)
    let played = script(setting.lines, on: bench, keepsGoing: false)
    bench.workspace.close()
    #expect(played.complaints == "", "The setting '\(setting)' cannot be played.")
    let made = try Data(contentsOf: file)
    files[setting] = made
    return made
  }

  private static func bench(_ file: URL) throws -> Bench {
    let workspace = try Workspace.open(file.path(), readOnly: false, compiling: compile)
    let here = file.deletingLastPathComponent()
    let shelf = TemplateShelf([Project.file("Templates").path()], here: here.path())
    return Bench(workspace, focus: Focus(shelf: shelf)) { now }
  }

  private static func compile(_ name: String, _ source: String) throws -> Template {
    if let made = templates[source] { return made }
    let made = try TemplateReader.read(TemplateSource(name: name, text: source)).template
    templates[source] = made
    return made
  }

  private static func newFolder() throws -> URL {
    let folder = FileManager.default.temporaryDirectory
      .appending(path: "scrutineer-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: false)
    return folder
  }
}

/// Where the project's own files are.
nonisolated enum Project {
  /// A file or folder by its path from the root.
  static func file(_ path: String) -> URL {
    URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent().appending(path: path)
  }
}
