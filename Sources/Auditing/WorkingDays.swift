/// Counting in working days: Mondays to Fridays that are no bank holiday in England.
public enum WorkingDays {
  /// The working days after `start` up to and including `end`; negative when `end` is earlier.
  ///
  /// The day itself is not counted, as in "within 15 working days of the strategy discussion"
  /// (Working Together to Safeguard Children, chapter 3).
  public static func from(_ start: Day, to end: Day) -> Int {
    guard start <= end else { return -from(end, to: start) }
    let holidays = Set((start.year...end.year).flatMap(BankHolidays.inEngland))
    return (start.number..<end.number).map { Day(number: $0 + 1) }
      .count { !$0.isWeekend && !holidays.contains($0) }
  }
}

/// England's bank holidays: by rule (Banking and Financial Dealings Act 1971 and the proclamations
/// for New Year and early May), with the days moved or added by proclamation since 2002.
public enum BankHolidays {
  /// The bank holidays of a year, in England.
  ///
  /// By rule alone before 2002.
  public static func inEngland(_ year: Int) -> [Day] {
    var days = Set(byRule(year))
    days.subtract((moved[year] ?? []).compactMap { Day($0) })
    days.formUnion((added[year] ?? []).compactMap { Day($0) })
    return days.sorted()
  }

  private static func byRule(_ year: Int) -> [Day] {
    let easter = easterSunday(year)
    let fixed = [
      Day(year: year, month: 1, day: 1).map { substitute($0, 1) },
      firstMonday(year, 5, from: 1), firstMonday(year, 5, from: 25), firstMonday(year, 8, from: 25),
      Day(year: year, month: 12, day: 25).map { substitute($0, 2) },
      Day(year: year, month: 12, day: 26).map { substitute($0, 2) },
    ]
    return fixed.compactMap { $0 } + [easter + -2, easter + 1]
  }

  /// A holiday at a weekend is kept on the next weekday; two together move on by two days each.
  private static func substitute(_ day: Day, _ together: Int) -> Day {
    guard day.isWeekend else { return day }
    return together == 2 ? day + 2 : day + (7 - day.weekday)
  }

  private static func firstMonday(_ year: Int, _ month: Int, from day: Int) -> Day? {
    Day(year: year, month: month, day: day).map { $0 + (7 - $0.weekday) % 7 }
  }

  /// Easter Sunday by the anonymous Gregorian computus (Meeus, Astronomical Algorithms, chapter 8).
  static func easterSunday(_ year: Int) -> Day {
    let a = year % 19
    let (b, c) = (year / 100, year % 100)
    let h = (19 * a + b - b / 4 - (b - (b + 8) / 25 + 1) / 3 + 15) % 30
    let l = (32 + 2 * (b % 4) + 2 * (c / 4) - h - c % 4) % 7
    let m = (a + 11 * h + 22 * l) / 451
    let n = h + l - 7 * m + 114
    return Day(year: year, month: n / 31, day: n % 31 + 1) ?? Day(number: 0)
  }

  private static let moved: [Int: [String]] = [
    2002: ["2002-05-27"], 2012: ["2012-05-28"], 2020: ["2020-05-04"], 2022: ["2022-05-30"],
  ]
  private static let added: [Int: [String]] = [
    2002: ["2002-06-03", "2002-06-04"], 2011: ["2011-04-29"], 2012: ["2012-06-04", "2012-06-05"],
    2020: ["2020-05-08"], 2022: ["2022-06-02", "2022-06-03", "2022-09-19"], 2023: ["2023-05-08"],
  ]
}
