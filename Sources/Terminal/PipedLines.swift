internal import CLineEdit

/// The lines of standard input when it is not a terminal, read as they are asked for.
public final class PipedLines: LineSource {
  private var bytes: [UInt8] = []
  private var start = 0
  /// Where the search for a line's end goes on, so that a long line is searched once.
  private var searched = 0
  private var hasEnded = false
  private var taken = 0
  private var termination: LineInput?

  /// Reads standard input.
  public init() {}

  /// Nobody is there.
  public var isInteractive: Bool { false }

  /// "standard input" and the number of the last line, or nil before the first.
  public var place: String? { taken == 0 ? nil : "standard input:\(taken)" }

  /// The next line, waiting for it; Ctrl-C or a request to leave goes first.
  public func next(_ prompt: Prompt) -> LineInput {
    while true {
      if let ending = Events.takeWithoutEditor(after: &termination) { return ending }
      if let line = takeLine() { return .line(line) }
      if hasEnded { return .endOfInput }
      if cle_wait(-1, true) & Int32(CLE_READY_INPUT) != 0 { fill() }
    }
  }

  private func takeLine() -> String? {
    let end = bytes[searched...].firstIndex(of: 10)
    searched = bytes.count
    guard let stop = end ?? (hasEnded && start < bytes.count ? bytes.count : nil) else {
      return nil
    }
    var line = bytes[start..<stop]
    start = min(stop + 1, bytes.count)
    searched = start
    if taken == 0, line.starts(with: LineText.byteOrderMark) { line = line.dropFirst(3) }
    taken += 1
    return LineText.line(of: line)
  }

  private func fill() {
    bytes.removeFirst(start)
    searched -= start
    start = 0
    var chunk = [UInt8](repeating: 0, count: 65536)
    let count = cle_read_input(&chunk, chunk.count)
    hasEnded = count <= 0
    bytes.append(contentsOf: chunk.prefix(max(count, 0)))
  }
}
