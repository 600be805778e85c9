@_spi(_Unicode) import Swift

/// What is done to text on its way in.
enum LineText {
  /// The composed form (NFC), so that ŵ always equals ŵ.
  ///
  /// Without Foundation, and so without
  /// loading ICU at each start.
  static func composed(_ text: String) -> String {
    guard text.utf8.contains(where: { $0 >= 0x80 }) else { return text }
    var scalars = String.UnicodeScalarView()
    scalars.append(contentsOf: text._nfc)
    return String(scalars)
  }

  /// Text fit to be put into the line being edited: line ends as line feeds and none at the end, a
  /// tab as four spaces, other controls left out, composed.
  static func editable(_ text: String) -> String {
    var out = String.UnicodeScalarView()
    var afterReturn = false
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\r": out.append("\n")
      case "\n": if !afterReturn { out.append("\n") }
      case "\t": out.append(contentsOf: "    ".unicodeScalars)
      case _ where isControl(scalar): break
      default: out.append(scalar)
      }
      afterReturn = scalar == "\r"
    }
    while out.last == "\n" { out.removeLast() }
    return composed(String(out))
  }

  /// The text of a line of a file or pipe, whose last line may lack an end; a NUL is left out.
  static func line(of bytes: some Collection<UInt8>) -> String {
    let hasReturn = bytes.suffix(1).elementsEqual([13])
    let whole = hasReturn ? bytes.dropLast() : bytes[...]
    return composed(String(decoding: whole.filter { $0 != 0 }, as: UTF8.self))
  }

  /// The mark some programs put before UTF-8.
  static let byteOrderMark: [UInt8] = [0xef, 0xbb, 0xbf]

  private static func isControl(_ scalar: Unicode.Scalar) -> Bool {
    scalar.properties.generalCategory == .control
  }
}

extension String {
  /// Makes a string of scalars.
  init(scalars: some Sequence<Unicode.Scalar>) {
    var view = String.UnicodeScalarView()
    view.append(contentsOf: scalars)
    self.init(view)
  }
}
