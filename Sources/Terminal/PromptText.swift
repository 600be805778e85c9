internal import CLineEdit
internal import Wording

/// A prompt in the form libedit takes it, kept alive while libedit points to it.
final class PromptText {
  /// Encloses what takes no columns; cannot occur in a text for the terminal.
  static let marker: CChar = 1

  /// The lines above the prompt's last, which libedit cannot show: a line feed in its prompt is lost.
  let above: String
  /// The columns of the last line.
  let width: Int
  /// The last line, with its sequences marked.
  let pointer: UnsafeMutablePointer<CChar>
  private let length: Int

  init(_ text: TerminalText, styled: Bool) {
    let string = styled ? text.string : text.unstyled
    let scalars = string.unicodeScalars
    let start = scalars.lastIndex(of: "\n").map { scalars.index(after: $0) } ?? scalars.startIndex
    above = String(scalars[..<start])
    let last = String(scalars[start...])
    width = StyledText.plain(last).unicodeScalars.reduce(0) { $0 + LineLayout.width(of: $1) }
    let bytes = StyledText.marked(last, marker: "\u{1}").utf8CString
    length = bytes.count
    pointer = .allocate(capacity: length)
    pointer.initialize(from: Array(bytes), count: length)
  }

  deinit {
    pointer.deinitialize(count: length)
    pointer.deallocate()
  }
}
