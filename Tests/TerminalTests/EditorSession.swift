import PseudoTerminals

/// The trial program on a pseudo-terminal, at its first prompt.
struct EditorSession {
  let terminal: PseudoTerminal

  init(
    environment: [String: String] = [:], rows: Int = 24, columns: Int = 80
  ) throws {
    terminal = try PseudoTerminal(
      Programs.path("EditorTrial"), environment: environment, rows: rows, columns: columns)
    try waitForPrompt(1)
  }

  /// Types keys.
  func send(_ keys: String) { terminal.send(keys) }

  /// Waits until the row of the cursor reads so.
  func waitForLine(_ line: String) throws {
    try terminal.wait("cursor on the row '\(line)'") { $0.currentLine == line }
  }

  /// Waits until the screen holds a text.
  func waitForText(_ text: String) throws {
    try terminal.wait("'\(text)'") { $0.text.contains(text) }
  }

  func waitForPrompt(_ number: Int) throws {
    try waitForLine("trial:\(number)>")
  }

  /// Types a line and waits for the prompt after it.
  func submit(_ line: String, thenPrompt number: Int) throws {
    send(line + "\r")
    try waitForPrompt(number)
  }

  /// Pastes as a terminal does that was asked to mark what is pasted.
  func paste(_ text: String) { send("\u{1b}[200~" + text + "\u{1b}[201~") }
}

/// Keys as terminals send them.
enum Keys {
  static let up = "\u{1b}[A"
  static let down = "\u{1b}[B"
  static let left = "\u{1b}[D"
  static let home = "\u{1}"
  static let interrupt = "\u{3}"
  static let end = "\u{4}"
  static let search = "\u{12}"
  static let deleteWord = "\u{17}"
  static let suspend = "\u{1a}"
  static let undo = "\u{1f}"
  static let newLine = "\u{1b}\r"
}
