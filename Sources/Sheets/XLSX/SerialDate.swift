/// Days counted from a beginning, as workbooks keep dates.
enum SerialDate {
  /// From which day a workbook counts.
  enum System {
    /// 1 is 1 January 1900, and 29 February 1900 is counted though there was none.
    case from1900
    /// 0 is 1 January 1904.
    case from1904
  }

  /// A number as its format shows it: "2026-01-31", "2026-01-31T14:30", "14:30"; nil for a number
  /// that is no day of the system.
  static func text(_ serial: Double, as format: NumberFormat, in system: System) -> String? {
    guard serial >= 0, serial < 2_958_466 else { return nil }
    switch format {
    case .elapsed: return clock(Int((serial * 86_400).rounded()))
    case .time: return clock(seconds(serial) % 86_400)
    case .date: return day(Int(serial), system)
    case .dateAndTime:
      let seconds = seconds(serial)
      return day(Int(serial) + seconds / 86_400, system).map { $0 + "T" + clock(seconds % 86_400) }
    }
  }

  /// The seconds since midnight, rounded; a day's number when that is the next midnight.
  private static func seconds(_ serial: Double) -> Int {
    Int(((serial - serial.rounded(.down)) * 86_400).rounded())
  }

  /// Hours and minutes, and seconds unless there are none.
  private static func clock(_ seconds: Int) -> String {
    let parts = [seconds / 3600, seconds / 60 % 60] + (seconds % 60 == 0 ? [] : [seconds % 60])
    return parts.map { padded($0, 2) }.joined(separator: ":")
  }

  private static func day(_ serial: Int, _ system: System) -> String? {
    switch system {
    case .from1904: iso(serial - 24_107)
    case .from1900 where serial > 60: iso(serial - 25_569)
    case .from1900 where (1..<60).contains(serial): iso(serial - 25_568)
    case .from1900: nil
    }
  }

  /// The day so many days after 1 January 1970, in the calendar that has always been Gregorian; nil
  /// after the year 9999.
  private static func iso(_ days: Int) -> String? {
    // Days since 1 March of year 0; a year here begins in March, so that leap days come last.
    let shifted = days + 719_468
    let (era, dayOfEra) = (shifted / 146_097, shifted % 146_097)
    let yearOfEra =
      (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let monthFromMarch = (5 * dayOfYear + 2) / 153
    let day = dayOfYear - (153 * monthFromMarch + 2) / 5 + 1
    let month = monthFromMarch < 10 ? monthFromMarch + 3 : monthFromMarch - 9
    let year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0)
    return year > 9999
      ? nil : [padded(year, 4), padded(month, 2), padded(day, 2)].joined(separator: "-")
  }

  private static func padded(_ number: Int, _ width: Int) -> String {
    let digits = String(number)
    return String(repeating: "0", count: max(0, width - digits.count)) + digits
  }
}
