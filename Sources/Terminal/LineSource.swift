/// What came when a line was asked for.
///
/// Lines are in composed form (NFC) and without their end.
public enum LineInput: Equatable, Sendable {
  case line(String)
  /// The person pressed Ctrl-C: the line, if any was begun, is dropped.
  case interrupted
  /// There is nothing more to come.
  case endOfInput
  /// The program is to save what it has and leave, with status 128 + signal.
  case terminated(signal: Int32)
}

/// Where lines come from: a person, a script, a pipe.
public protocol LineSource {
  /// Whether a person is there to be asked and shown things.
  var isInteractive: Bool { get }
  /// Where the last line came from, as in "neglect.session:12"; nil for a person.
  var place: String? { get }
  /// The next line. Once input has ended or the program is to leave, it says so again each time.
  func next(_ prompt: Prompt) -> LineInput
}
