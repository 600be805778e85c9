/// A sheet as comma-separated values (RFC 4180), as spreadsheets write and read them.
///
/// CSV has no way to say that "1.10" or "007" is text: a spreadsheet that opens and saves it makes
/// numbers of them. A workbook keeps them, see ``XLSX``.
public enum CSV {
  /// The sheet as bytes: UTF-8 with a byte order mark, without which Excel takes it for
  /// Windows-1252; lines end with CR and LF.
  ///
  /// A text that a spreadsheet could run as a formula gets an apostrophe before it. Reading takes it
  /// off again, so that every sheet is read back as it was.
  public static func bytes(of sheet: Sheet) -> [UInt8] {
    var bytes: [UInt8] = [0xef, 0xbb, 0xbf]
    for row in sheet.rows {
      for (column, text) in row.enumerated() {
        if column > 0 { bytes.append(UInt8(ascii: ",")) }
        // A row of one empty cell is not the same as a row of none.
        append(FormulaGuard.guarded(text), to: &bytes, isQuoted: row.count == 1 && text.isEmpty)
      }
      bytes += [0x0d, 0x0a]
    }
    return bytes
  }

  /// The sheet that some bytes hold, every cell as text.
  ///
  /// Read are UTF-8 and UTF-16 with a byte order mark, UTF-8 without one, and else Windows-1252;
  /// cells parted by commas, semicolons or tabs, whichever the first row has most of.
  public static func sheet(
    named name: String, from bytes: [UInt8], within bounds: SheetBounds = SheetBounds()
  ) throws(SheetError) -> Sheet {
    try bounds.check(bytes)
    guard let text = text(of: bytes) else { throw .notText(sheet: name) }
    var reader = CSVReader(Array(text.utf8), name: name, within: bounds)
    return Sheet(name: name, rows: try reader.rows())
  }

  private static func append(_ text: String, to bytes: inout [UInt8], isQuoted: Bool) {
    let own = Array(text.utf8)
    guard isQuoted || needsQuotes(own) else { return bytes += own }
    bytes.append(quote)
    for byte in own {
      if byte == quote { bytes.append(quote) }
      bytes.append(byte)
    }
    bytes.append(quote)
  }

  /// Every separator that a reader may know asks for quotes, not only ours; so do outer blanks,
  /// which some programs drop.
  private static func needsQuotes(_ text: [UInt8]) -> Bool {
    text.first == 0x20 || text.last == 0x20
      || text.contains { $0 == quote || $0 == 0x0a || $0 == 0x0d || separators.contains($0) }
  }

  private static func text(of bytes: [UInt8]) -> String? {
    // A zero as the second byte is UTF-16 without its mark: the letters would be torn apart.
    guard bytes.count < 2 || bytes[0] == 0xef || bytes[1] != 0 else { return nil }
    let isMarked = bytes.starts(with: [0xff, 0xfe]) || bytes.starts(with: [0xfe, 0xff])
    return TextDecoding.unicode(bytes) ?? (isMarked ? nil : TextDecoding.windows1252(bytes))
  }

  static let quote = UInt8(ascii: "\"")
  /// In the order in which they are preferred.
  static let separators = Array(",;\t".utf8)
}
