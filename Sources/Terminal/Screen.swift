internal import CLineEdit
public import Wording

/// Where the workbench shows things: standard output, and standard error for complaints.
public final class Screen: Display {
  private let showsStyles: Bool
  private let complainsInStyle: Bool

  /// Whether something could not be shown: its reader has gone away, or the disk is full.
  public private(set) var hasFailed = false

  /// Opens the screen on the process's own streams.
  public init(colour: ColourChoice) {
    showsStyles = colour.allows(on: CLE_STDOUT)
    complainsInStyle = colour.allows(on: CLE_STDERR)
  }

  /// Whether a person sees what is shown.
  public var isTerminal: Bool { cle_is_terminal(Int32(CLE_STDOUT)) }

  /// The columns of the terminal, or 80 where there is none.
  public var width: Int { size?.columns ?? 80 }

  /// The rows of the terminal, or 24 where there is none.
  public var height: Int { size?.rows ?? 24 }

  /// Shows text, and ends its last line when it does not do so itself.
  public func show(_ text: TerminalText) {
    write(text, to: CLE_STDOUT, styled: showsStyles)
  }

  /// Shows what is wrong, where it does not mix with what was asked for.
  public func complain(_ text: TerminalText) {
    write(text, to: CLE_STDERR, styled: complainsInStyle)
  }

  private func write(_ text: TerminalText, to descriptor: Int, styled: Bool) {
    let plain = text.unstyled
    guard !plain.isEmpty else { return }
    let end = plain.unicodeScalars.last == "\n" ? "" : "\n"
    if !Output.write((styled ? text.string : plain) + end, to: descriptor) { hasFailed = true }
  }

  private var size: (rows: Int, columns: Int)? { Output.windowSize }
}

/// The way out for all text, the editor's too: one buffer, so that order is kept.
enum Output {
  @discardableResult
  static func write(_ text: String, to descriptor: Int = CLE_STDOUT) -> Bool {
    var text = text
    return text.withUTF8 { bytes in
      bytes.withMemoryRebound(to: CChar.self) { characters in
        guard let start = characters.baseAddress else { return true }
        return cle_write(Int32(descriptor), start, characters.count)
      }
    }
  }

  static var windowSize: (rows: Int, columns: Int)? {
    var rows: Int32 = 0
    var columns: Int32 = 0
    guard cle_window_size(&rows, &columns) else { return nil }
    return (Int(rows), Int(columns))
  }
}
