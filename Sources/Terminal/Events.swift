internal import CLineEdit

/// What signals have asked for, in the order they came.
enum Events {
  /// The next one, or nil when all have been taken.
  static func next() -> (event: cle_event, signal: Int32)? {
    var signal: Int32 = 0
    let event = cle_next_event(&signal)
    return event == CLE_EVENT_NONE ? nil : (event, signal)
  }

  /// What a source that draws nothing has to answer for the events that came, if anything.
  ///
  /// A request to leave, once taken, holds for good.
  static func takeWithoutEditor(after termination: inout LineInput?) -> LineInput? {
    termination = takeTermination() ?? termination
    let wasInterrupted = cle_take_interrupt()
    return termination ?? (wasInterrupted ? .interrupted : nil)
  }

  /// Takes all events and gives the request to leave, if one was among them.
  static func takeTermination() -> LineInput? {
    var termination: LineInput?
    while let (event, signal) = next() {
      if event == CLE_EVENT_TERMINATED { termination = .terminated(signal: signal) }
    }
    return termination
  }
}
