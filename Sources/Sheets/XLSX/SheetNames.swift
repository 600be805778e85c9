/// What the sheets of a workbook may be called.
enum SheetNames {
  /// The longest name, in units of UTF-16.
  static let longest = 31

  static func check(_ names: [String]) throws(SheetError) {
    guard !names.isEmpty else { throw .noSheets }
    var seen: Set<String> = []
    for name in names {
      if let fault = fault(of: name) { throw .unusableName(name, fault) }
      guard seen.insert(name.lowercased()).inserted else { throw .unusableName(name, .repeated) }
    }
  }

  private static func fault(of name: String) -> SheetError.NameFault? {
    if name.isEmpty { return .empty }
    if name.utf16.count > longest { return .long }
    if name.unicodeScalars.contains(where: isForbidden) { return .sign }
    if name.unicodeScalars.first == "'" || name.unicodeScalars.last == "'" { return .quote }
    return name.lowercased() == "history" ? .reserved : nil
  }

  private static func isForbidden(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case "[", "]", ":", "*", "?", "/", "\\", "\u{fffe}", "\u{ffff}": true
    default: scalar.properties.generalCategory == .control
    }
  }
}
