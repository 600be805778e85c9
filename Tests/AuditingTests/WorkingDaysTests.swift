import Seeds
import Testing

@testable import Auditing

@Suite struct WorkingDaysTests {
  /// As published on GOV.UK for England and Wales.
  @Test(arguments: [
    (2017, "01-02 04-14 04-17 05-01 05-29 08-28 12-25 12-26"),
    (2018, "01-01 03-30 04-02 05-07 05-28 08-27 12-25 12-26"),
    (2019, "01-01 04-19 04-22 05-06 05-27 08-26 12-25 12-26"),
    (2020, "01-01 04-10 04-13 05-08 05-25 08-31 12-25 12-28"),
    (2021, "01-01 04-02 04-05 05-03 05-31 08-30 12-27 12-28"),
    (2022, "01-03 04-15 04-18 05-02 06-02 06-03 08-29 09-19 12-26 12-27"),
    (2023, "01-02 04-07 04-10 05-01 05-08 05-29 08-28 12-25 12-26"),
    (2024, "01-01 03-29 04-01 05-06 05-27 08-26 12-25 12-26"),
    (2025, "01-01 04-18 04-21 05-05 05-26 08-25 12-25 12-26"),
    (2026, "01-01 04-03 04-06 05-04 05-25 08-31 12-25 12-28"),
    (2027, "01-01 03-26 03-29 05-03 05-31 08-30 12-27 12-28"),
  ])
  func `bank holidays are those that were published`(year: Int, days: String) {
    let published = days.split(separator: " ").map { "\(year)-\($0)" }
    #expect(BankHolidays.inEngland(year).map(\.description) == published)
  }

  @Test(arguments: 1990...2060)
  func `a year has eight bank holidays by rule, none at a weekend`(year: Int) {
    let days = BankHolidays.inEngland(year)
    let extra = [2002: 1, 2011: 1, 2012: 1, 2022: 2, 2023: 1][year] ?? 0
    #expect(days.count == 8 + extra)
    #expect(days.allSatisfy { !$0.isWeekend && $0.year == year }, "\(days)")
  }

  @Test(arguments: [
    (1818, "1818-03-22"), (1961, "1961-04-02"), (2000, "2000-04-23"), (2008, "2008-03-23"),
    (2018, "2018-04-01"), (2024, "2024-03-31"), (2038, "2038-04-25"), (2049, "2049-04-18"),
  ])
  func `Easter Sunday is where the tables have it`(year: Int, day: String) {
    #expect(BankHolidays.easterSunday(year).description == day)
  }

  @Test(arguments: [
    ("2018-03-05", "2018-03-05", 0), ("2018-03-05", "2018-03-06", 1),
    ("2018-03-02", "2018-03-05", 1), ("2018-03-02", "2018-03-04", 0),
    ("2018-03-29", "2018-04-03", 1), ("2021-12-24", "2021-12-29", 1),
    ("2022-12-23", "2022-12-28", 1), ("2022-06-01", "2022-06-06", 1),
    ("2025-12-24", "2026-01-02", 4), ("2018-03-05", "2018-03-26", 15),
  ])
  func `weekends and bank holidays are left out`(from: String, to: String, days: Int) throws {
    let (start, end) = (try #require(Day(from)), try #require(Day(to)))
    #expect(WorkingDays.from(start, to: end) == days)
    #expect(WorkingDays.from(end, to: start) == -days)
  }

  @Test(arguments: 0..<200)
  func `counting on from the end of one span gives the whole`(seed: Int) {
    var random = Seeded(seed)
    let first = Day(number: Int.random(in: 16_000...21_000, using: &random))
    let second = first + Int.random(in: 0...400, using: &random)
    let third = second + Int.random(in: 0...400, using: &random)
    let whole = WorkingDays.from(first, to: third)
    #expect(WorkingDays.from(first, to: second) + WorkingDays.from(second, to: third) == whole)
    #expect(whole <= third.number - first.number)
  }
}
