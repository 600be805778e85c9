/// How a number format shows a number that stands for a time; all other formats show numbers.
enum NumberFormat: Equatable {
  case date, dateAndTime, time
  /// Hours that go on beyond 24.
  case elapsed

  /// The formats every workbook has without declaring them.
  init?(builtIn id: Int) {
    switch id {
    case 14...17, 27...31, 36, 50...58: self = .date
    case 22: self = .dateAndTime
    case 18...21, 32...35, 45, 47: self = .time
    case 46: self = .elapsed
    default: return nil
    }
  }

  /// A format that a workbook declares: "dd/mm/yyyy", "[h]:mm", "0.00".
  init?(code: String) {
    guard !["general", "standard"].contains(code.lowercased()) else { return nil }
    let signs = Signs(code)
    let hasTime = signs.letters.contains("h") || signs.letters.contains("s")
    let hasDate =
      signs.letters.contains("y") || signs.letters.contains("d")
      || signs.letters.contains("m") && !hasTime && !signs.isElapsed
    switch (hasDate, hasTime) {
    case (true, true): self = .dateAndTime
    case (true, false): self = .date
    case (false, _) where signs.isElapsed: self = .elapsed
    case (false, true): self = .time
    case (false, false): return nil
    }
  }
}

/// What of a format's code is neither quoted nor a colour or condition: its first section only.
private struct Signs {
  private(set) var letters: Set<Unicode.Scalar> = []
  private(set) var isElapsed = false

  init(_ code: String) {
    var rest = String.UnicodeScalarView(code.lowercased().unicodeScalars)[...]
    while let sign = rest.popFirst(), sign != ";" {
      switch sign {
      case "\"": rest = rest.drop { $0 != "\"" }.dropFirst()
      case "\\", "_", "*": rest = rest.dropFirst()
      case "[":
        let inside = rest.prefix { $0 != "]" }
        if let first = inside.first, inside.allSatisfy({ $0 == first }), "hms".contains(first) {
          isElapsed = true
        }
        rest = rest.drop { $0 != "]" }.dropFirst()
      default: letters.insert(sign)
      }
    }
  }
}

extension String {
  fileprivate func contains(_ scalar: Unicode.Scalar) -> Bool { unicodeScalars.contains(scalar) }
}
