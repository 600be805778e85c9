import Testing

@testable import Sheets

@Suite struct NumberTests {
  @Test(arguments: [
    ("3", "3"), ("3.0", "3"), ("2.5", "2.5"), ("-0", "0"), ("-2.5", "-2.5"), ("1E3", "1000"),
    ("2.2999999999999998", "2.3"), ("0.30000000000000004", "0.3"), ("1e-7", "0.0000001"),
    ("1.5E-2", "0.015"), ("1e21", "1000000000000000000000"), ("123456.789", "123456.789"),
    ("0.99999999999999989", "1"), ("9.9999999999999995E-8", "0.0000001"),
    ("", ""), ("abc", "abc"), ("nan", "nan"), ("inf", "inf"), ("0x10", "0x10"), ("1e999", "1e999"),
    ("12345678901234567890", "12345678901234600000"),
  ])
  func `a number is written plainly`(_ written: String, _ plain: String) {
    #expect(NumberText.plain(written) == plain)
  }

  @Test(arguments: [
    ("dd/mm/yyyy", NumberFormat.date), ("[$-809]d\\ mmmm\\ yyyy;@", .date), ("mmm", .date),
    ("m/d/yy h:mm", .dateAndTime), ("hh:mm:ss", .time), ("h:mm AM/PM", .time), ("mm:ss.0", .time),
    ("[h]:mm:ss", .elapsed), ("[mm]", .elapsed),
  ])
  func `a format that shows a time is known`(_ code: String, _ format: NumberFormat) {
    #expect(NumberFormat(code: code) == format)
  }

  @Test(arguments: [
    "General", "0.00", "#,##0", "@", "0%", "0.00E+00", "\"days\" 0", "[Red]0;[Blue]0", "0\\d",
    "_d0",
    "0;\"yes\";d",
  ])
  func `a format that shows a number is none of them`(_ code: String) {
    #expect(NumberFormat(code: code) == nil)
  }

  @Test func `days are counted as Excel counts them`() {
    func date(_ serial: Double, _ system: SerialDate.System = .from1900) -> String? {
      SerialDate.text(serial, as: .date, in: system)
    }
    #expect([0, 60, -1, 2_958_466].allSatisfy { date($0) == nil })
    #expect(date(1) == "1900-01-01")
    #expect(date(59) == "1900-02-28")
    #expect(date(61) == "1900-03-01")
    #expect(date(45_351) == "2024-02-29")
    #expect(date(2_958_465) == "9999-12-31")
    #expect(date(0, .from1904) == "1904-01-01")
    #expect(date(2_957_003, .from1904) == "9999-12-31")
    #expect(date(2_957_004, .from1904) == nil)
  }

  @Test func `times are rounded to the second and may end the day`() {
    func time(_ serial: Double, _ format: NumberFormat) -> String? {
      SerialDate.text(serial, as: format, in: .from1900)
    }
    #expect(time(0.5, .time) == "12:00")
    #expect(time(46_053.25, .time) == "06:00")
    #expect(time(0.000_023_148, .time) == "00:00:02")
    #expect(time(46_053.999_999, .dateAndTime) == "2026-02-01T00:00")
    #expect(time(1.5, .elapsed) == "36:00")
  }
}
