/// Numbers of a workbook as a person would write them.
enum NumberText {
  /// The number written plainly, "0.30000000000000004" as "0.3"; what is no number stays as it is.
  static func plain(_ written: String) -> String {
    guard let value = value(written) else { return written }
    if value == value.rounded(.towardZero), abs(value) < 1e15 { return String(Int(value)) }
    return (value < 0 ? "-" : "") + Decimal15(abs(value)).text
  }

  /// The number; nil for what is none.
  static func value(_ written: String) -> Double? {
    guard written.utf8.allSatisfy(isOfNumber), let value = Double(written), value.isFinite else {
      return nil
    }
    return value
  }

  private static func isOfNumber(_ byte: UInt8) -> Bool {
    (0x30...0x39).contains(byte) || "+-.eE".utf8.contains(byte)
  }
}

/// A number in fifteen decimal digits, which are all that a spreadsheet shows and a person typed.
private struct Decimal15 {
  private var digits: [Int] = []
  /// How many of the digits stand before the decimal point; may be negative.
  private var point = 0

  /// Takes apart what Swift writes for a number above 0: "0.1", "123.5", "1.5e-07".
  init(_ value: Double) {
    let parts = value.description.split(separator: "e")
    let whole = parts.first?.split(separator: ".", omittingEmptySubsequences: false) ?? []
    digits = whole.joined().utf8.map { Int($0) - 0x30 }
    point = (whole.first?.count ?? 0) + (parts.count > 1 ? Int(parts[1]) ?? 0 : 0)
    while digits.first == 0 {
      digits.removeFirst()
      point -= 1
    }
    round(to: 15)
    while digits.last == 0 { digits.removeLast() }
  }

  private mutating func round(to count: Int) {
    guard digits.count > count else { return }
    let isUp = digits[count] >= 5
    digits.removeLast(digits.count - count)
    guard isUp else { return }
    while digits.last == 9 { digits.removeLast() }
    if digits.isEmpty {
      digits = [1]
      point += 1
    } else {
      digits[digits.count - 1] += 1
    }
  }

  var text: String {
    let all = digits.map(String.init).joined()
    if point <= 0 { return "0." + String(repeating: "0", count: -point) + all }
    if point >= digits.count { return all + String(repeating: "0", count: point - digits.count) }
    return all.prefix(point) + "." + all.dropFirst(point)
  }
}
