import Testing

@testable import Auditing

@Suite struct DayTests {
  /// Walks from day to day with nothing but the lengths of months.
  @Test func `every day from 1900 to 2100 is the one a calendar gives`() throws {
    var number = -25_567
    for year in 1900...2100 {
      for month in 1...12 {
        for day in 1...length(of: month, year) {
          let made = try #require(Day(year: year, month: month, day: day))
          #expect(made.number == number)
          #expect(made.civil == (year, month, day))
          number += 1
        }
      }
    }
    #expect(number == Day(year: 2101, month: 1, day: 1)?.number)
  }

  @Test func `every day is read back as it is written, both ways`() throws {
    for number in -25_567...47_847 {
      let day = Day(number: number)
      let (year, month, ofMonth) = day.civil
      guard Day(day.description) == day, Day("\(ofMonth)/\(month)/\(year)") == day else {
        Issue.record("\(day) is not read back")
        return
      }
    }
  }

  @Test(arguments: [
    "2018-02-30", "30/2/2018", "2018-02-29", "1900-02-29", "2018-13-01", "2018-00-01", "2018-01-00",
    "2018-04-31", "0000-01-01", "18-01-01", "1/1/18", "2018/01/01", "01-01-2018", "2018-1", "",
    "today", "2018-01-01T", " 2018-01-01", "2018--1-01", "-2018-01-01", "+201-01-01",
    "２０１８-01-01", "2018-01-9223372036854775807", "2018-03-99999999999999999999",
    "9223372036854775807/3/2018", "2018-01-01-", "1/2/3/2018",
  ])
  func `what is no day of the calendar is not read`(text: String) {
    #expect(Day(text) == nil)
  }

  @Test(arguments: [(2018, 3, Int.max), (2018, 3, Int.min), (Int.max, 1, 1), (2018, Int.max, 1)])
  func `numbers beyond all calendars are no day`(year: Int, month: Int, day: Int) {
    #expect(Day(year: year, month: month, day: day) == nil)
  }

  @Test func `leap days exist in leap years alone`() {
    #expect(Day("2000-02-29") != nil)
    #expect(Day("2024-02-29") != nil)
    #expect(Day("2100-02-29") == nil)
  }

  @Test func `a day is written three ways`() throws {
    let day = try #require(Day("7/3/2018"))
    #expect(day.description == "2018-03-07")
    #expect(day.inWords == "7 March 2018")
    #expect(day.monthInWords == "March 2018")
    #expect(day.year == 2018)
  }

  @Test func `days of the week go on from a Thursday in 1970 without a break`() {
    for number in -10_000...20_000 where Day(number: number).weekday != (number + 10_006) % 7 {
      Issue.record("\(Day(number: number)) has weekday \(Day(number: number).weekday)")
    }
    #expect(Day(number: 0).weekday == 3)
    #expect(Day("2026-11-21")?.isWeekend == true)
    #expect(Day("2026-11-23")?.isWeekend == false)
  }

  private func length(of month: Int, _ year: Int) -> Int {
    let isLeap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0)
    return month == 2 ? (isLeap ? 29 : 28) : [4, 6, 9, 11].contains(month) ? 30 : 31
  }
}
