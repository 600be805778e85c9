import Terminal
import Wording

/// A display of 80 columns that keeps what it is shown.
nonisolated final class Recorder: Display {
  let width = 80
  /// Everything that was complained of.
  private(set) var complaints = ""
  private var shown = ""

  func show(_ text: TerminalText) { shown += Self.ended(text) }

  func complain(_ text: TerminalText) { complaints += Self.ended(text) }

  /// What was shown since it was last taken.
  func take() -> String {
    defer { shown = "" }
    return shown
  }

  private static func ended(_ text: TerminalText) -> String {
    let plain = text.unstyled
    return plain.isEmpty || plain.hasSuffix("\n") ? plain : plain + "\n"
  }
}

/// Lines as a person types them, one after another, and then Ctrl-D.
nonisolated final class TypedLines: LineSource {
  private var lines: ArraySlice<String>

  init(_ lines: [String]) { self.lines = lines[...] }

  var isInteractive: Bool { true }
  var place: String? { nil }

  func next(_ prompt: Prompt) -> LineInput {
    lines.popFirst().map { .line($0) } ?? .endOfInput
  }
}
