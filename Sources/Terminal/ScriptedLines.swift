/// The lines of a text: a script file, or commands given at launch.
public final class ScriptedLines: LineSource {
  private let name: String
  private let lines: [Substring.UTF8View]
  private var taken = 0
  private var termination: LineInput?

  /// Takes the lines of `text`, which is called `name` in messages.
  ///
  /// A byte order mark and the returns of CRLF line ends are left out.
  public init(_ text: String, name: String) {
    self.name = name
    var bytes = Substring(text).utf8
    if bytes.starts(with: LineText.byteOrderMark) { bytes = bytes.dropFirst(3) }
    if bytes.last == 10 { bytes = bytes.dropLast() }
    lines = bytes.isEmpty ? [] : bytes.split(separator: 10, omittingEmptySubsequences: false)
  }

  /// Nobody is there.
  public var isInteractive: Bool { false }

  /// The name and the number of the last line, or nil before the first.
  public var place: String? { taken == 0 ? nil : "\(name):\(taken)" }

  /// The next line; Ctrl-C or a request to leave that came since the last one goes first.
  public func next(_ prompt: Prompt) -> LineInput {
    if let ending = Events.takeWithoutEditor(after: &termination) { return ending }
    guard taken < lines.count else { return .endOfInput }
    taken += 1
    return .line(LineText.line(of: lines[taken - 1]))
  }
}
