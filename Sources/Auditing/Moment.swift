/// A moment in Coordinated Universal Time, to the second.
///
/// Moments come from the bench's clock.
public struct Moment: Hashable, Comparable, Sendable, CustomStringConvertible {
  /// Seconds since the start of 1970.
  public let seconds: Int

  /// The moment so many seconds after the start of 1970.
  public init(seconds: Int) { self.seconds = seconds }

  /// Reads what `description` writes: 2026-11-21T09:30:00Z.
  ///
  /// Nil for anything else.
  public init?(_ text: String) {
    guard text.utf8.count == 20, text.hasSuffix("Z"), let day = Day(String(text.prefix(10))) else {
      return nil
    }
    let clock = text.dropFirst(11).dropLast().split(separator: ":").compactMap { Int($0) }
    guard clock.count == 3, clock[0] < 24, clock[1] < 60, clock[2] < 60 else { return nil }
    self.init(seconds: day.number * 86_400 + clock[0] * 3600 + clock[1] * 60 + clock[2])
    guard description == text else { return nil }
  }

  /// The day of the moment.
  public var day: Day { Day(number: (seconds - ofDay) / 86_400) }

  /// The moment as 2026-11-21T09:30:00Z.
  public var description: String { "\(day)T\(clock):\(Day.padded(ofDay % 60, 2))Z" }

  /// The hour and minute as 09:30.
  public var clock: String {
    Day.padded(ofDay / 3600, 2) + ":" + Day.padded(ofDay / 60 % 60, 2)
  }

  /// Earlier moments come first.
  public static func < (left: Moment, right: Moment) -> Bool { left.seconds < right.seconds }

  private var ofDay: Int { ((seconds % 86_400) + 86_400) % 86_400 }
}
