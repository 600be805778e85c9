import Foundation
import Terminal
import Testing
import Wording

@testable import Workbench

/// A session as a person sees it, kept in a file.
///
/// The lines before the first prompt tell what it shows; `@ setting NAME` among them says where it
/// starts. `> ` stands before a line typed at the prompt and `: ` before one typed in a dialogue;
/// `^C` and `^D` are the keys. All other lines are what was shown. A prompt is written where it
/// changes, and before every line of a dialogue. `~ FILE: OLD => NEW` changes a text in a file that
/// the session wrote.
nonisolated struct Transcript: Sendable, CustomTestStringConvertible {
  let name: String

  var testDescription: String { name }

  static let folder = Project.file("Tests/Transcripts")

  static var all: [Transcript] {
    let files = (try? FileManager.default.contentsOfDirectory(atPath: folder.path())) ?? []
    return files.filter { $0.hasSuffix(".transcript") }.sorted().map { Transcript(name: $0) }
  }

  private var file: URL { Self.folder.appending(path: name) }

  /// The file as it is kept.
  func kept() throws -> String { try String(contentsOf: file, encoding: .utf8) }

  /// The file as it would be, were it made now.
  @MainActor func replayed() throws -> String {
    let lines = try kept().split(separator: "\n", omittingEmptySubsequences: false)
      .map(String.init)
    let mark = "@ setting "
    let last = try #require(lines.firstIndex { $0.hasPrefix(mark) }, "\(name) has no setting.")
    let header = lines[...last]
    let setting = try #require(Setting(rawValue: String(lines[last].dropFirst(mark.count))))
    let stage = try Stage(setting)
    let session = Session(
      lines.dropFirst(header.count).compactMap(Self.typed), in: stage.bench.focus.shelf.here)
    var loop = Loop(stage.bench, source: session, screen: session.display)
    _ = loop.run()
    return header.map { $0 + "\n" }.joined() + session.finished()
  }

  /// Puts the text in place of what is kept.
  func keep(_ text: String) throws { try text.write(to: file, atomically: true, encoding: .utf8) }

  private static func typed(_ line: String) -> String? {
    if line == ">" || line == ":" { return "" }
    if line.hasPrefix(Session.change) { return line }
    return line.hasPrefix("> ") || line.hasPrefix(": ") ? String(line.dropFirst(2)) : nil
  }
}

/// A person who types lines and writes down everything seen.
nonisolated private final class Session: LineSource {
  let display = Recorder()
  private var lines: ArraySlice<String>
  private var page = ""
  private var lastPrompt = ""
  private let folder: String
  static let change = "~ "

  init(_ lines: [String], in folder: String) {
    self.lines = lines[...]
    self.folder = folder
  }

  var isInteractive: Bool { true }
  var place: String? { nil }

  func next(_ prompt: Prompt) -> LineInput {
    page += display.take()
    while let line = lines.first, line.hasPrefix(Self.change) {
      change(line.dropFirst(Self.change.count))
      page += "\(lines.removeFirst())\n"
    }
    guard let line = lines.popFirst() else { return .endOfInput }
    let isDialogue = !prompt.keepsHistory
    let text = prompt.text.unstyled + prompt.initial
    if isDialogue || text != lastPrompt { page += text + "\n" }
    if !isDialogue { lastPrompt = text }
    page += "\(isDialogue ? ":" : ">") \(line)\n"
    return switch line {
    case "^C": .interrupted
    case "^D": .endOfInput
    default: .line(line)
    }
  }

  /// Changes the first such text in a file.
  private func change(_ line: Substring) {
    let parts = line.split(separator: ": ", maxSplits: 1)
    let texts = parts.last?.split(separator: " => ") ?? []
    let file = URL(filePath: folder).appending(path: String(parts[0]))
    guard texts.count == 2, let text = try? String(contentsOf: file, encoding: .utf8),
      text.contains(texts[0])
    else {
      Issue.record("There is nothing to change: \(line)")
      return
    }
    let changed = text.replacing(texts[0], with: texts[1], maxReplacements: 1)
    try? changed.write(to: file, atomically: true, encoding: .utf8)
  }

  /// Everything seen, without the spaces in which lines end.
  func finished() -> String {
    page += display.take()
    return page.split(separator: "\n", omittingEmptySubsequences: false)
      .map { line in
        var line = line
        while line.last == " " { line.removeLast() }
        return String(line)
      }
      .joined(separator: "\n")
  }
}
