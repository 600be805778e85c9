public import Wording

/// Where the workbench shows things: a screen, or whatever a test reads from.
public protocol Display {
  /// The columns there are.
  var width: Int { get }
  /// Shows text, and ends its last line when it does not do so itself.
  func show(_ text: TerminalText)
  /// Shows what is wrong, where it does not mix with what was asked for.
  func complain(_ text: TerminalText)
}
