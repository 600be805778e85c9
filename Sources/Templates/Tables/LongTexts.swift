import Sheets

/// Texts too long for a cell, which stand in parts in a sheet of their own.
///
/// A spreadsheet keeps 32,767 characters in a cell and cuts the rest off without a word.
enum LongTexts {
  /// The most that is left in a cell, in units of UTF-16, as spreadsheets count.
  static let most = 30_000

  /// What a cell says whose text is elsewhere.
  private static func reference(_ number: Int) -> String { "(see long-text \(number))" }

  private static func isReference(_ text: String) -> Bool { text.hasPrefix("(see long-text ") }

  /// The sheets with every long text moved into a sheet at the end, if there are any.
  static func moved(outOf sheets: [Sheet]) -> [Sheet] {
    var rows = [TextPlan.longHeader]
    var number = 0
    let short = sheets.map { sheet in
      Sheet(
        name: sheet.name,
        rows: sheet.rows.map { row in
          row.map { text in
            // A text that looks like a reference would be taken for one.
            guard isLong(text) || isReference(text) else { return text }
            number += 1
            rows += parts(of: text).enumerated().map { [String(number), String($0 + 1), $1] }
            return reference(number)
          }
        })
    }
    return number == 0 ? short : short + [Sheet(name: TextPlan.long, rows: rows)]
  }

  private static func isLong(_ text: String) -> Bool {
    text.utf8.count > most && text.utf16.count > most
  }

  /// A text cut into pieces that fit, never inside a character.
  private static func parts(of text: String) -> [String] {
    var parts: [String] = []
    var (part, length) = (String.UnicodeScalarView(), 0)
    for scalar in text.unicodeScalars {
      let more = UTF16.width(scalar)
      // Blanks at the end of a cell are easily lost.
      if length + more > most, !scalar.properties.isWhitespace, part.last != " " {
        parts.append(String(part))
        (part, length) = (String.UnicodeScalarView(), 0)
      }
      part.append(scalar)
      length += more
    }
    return parts + [String(part)]
  }

  /// The texts that are too long for cells, by what the cells say instead.
  static func texts(in grid: Grid, _ faults: inout Faults) -> [String: String] {
    grid.texts(by: "number", &faults).reduce(into: [:]) { texts, long in
      texts["(see long-text \(long.name.value))"] = long.lines.joined()
    }
  }
}
