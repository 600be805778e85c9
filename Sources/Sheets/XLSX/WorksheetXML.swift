import Wording

/// One sheet as XML: the first row bold and in sight, columns as wide as their texts ask for.
struct WorksheetXML {
  /// The widths a column can have, in characters.
  private static let widths = 10...60

  /// The height of a line, and the most a row can have, in points.
  private static let lineHeight = 15
  private static let tallest = 405

  private(set) var bytes: [UInt8]
  private let widths: [Int]

  /// Writes a sheet that fits a workbook; the first is the one that is seen when it is opened.
  init(_ sheet: Sheet, isFirst: Bool) {
    widths = Self.widths(of: sheet)
    bytes = Array((WorkbookXML.declaration + Self.head(widths, isFirst: isFirst)).utf8)
    for (index, cells) in sheet.rows.enumerated() { append(cells, row: index + 1) }
    bytes += (#"</sheetData>\#(Self.page)\#(Self.noWarnings(widths))</worksheet>"#).utf8
  }

  private mutating func append(_ cells: [String], row: Int) {
    guard !cells.isEmpty else { return }
    bytes += #"<row r="\#(row)" ht="\#(height(cells))">"#.utf8
    let style = row == 1 ? WorkbookXML.Style.heading : .text
    for (index, text) in cells.enumerated() where !text.isEmpty {
      let name = CellPlace.letters(ofColumn: index + 1) + String(row)
      bytes += #"<c r="\#(name)" s="\#(style.rawValue)" t="inlineStr">"#.utf8
      bytes += #"<is><t xml:space="preserve">"#.utf8
      XMLText.append(text, to: &bytes)
      bytes += "</t></is></c>".utf8
    }
    bytes += "</row>".utf8
  }

  /// Room for the cell that takes most lines.
  ///
  /// Excel would find it out by itself, others do not.
  private func height(_ cells: [String]) -> Int {
    let lines = zip(cells, widths).map { text, width in
      text.split(omittingEmptySubsequences: false) { $0.isNewline }.reduce(0) { lines, line in
        lines > Self.tallest ? lines : lines + 1 + max(0, line.utf8.count - 1) / width
      }
    }
    return min(Self.lineHeight * (lines.max() ?? 1), Self.tallest)
  }

  private static func head(_ widths: [Int], isFirst: Bool) -> String {
    let selected = isFirst ? #" tabSelected="1""# : ""
    return #"<worksheet xmlns="\#(WorkbookXML.main)">"#
      + #"<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>"#
      + #"<sheetViews><sheetView\#(selected) workbookViewId="0">"#
      + #"<pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/>"#
      + #"<selection pane="bottomLeft" activeCell="A2" sqref="A2"/></sheetView></sheetViews>"#
      + #"<sheetFormatPr defaultRowHeight="\#(lineHeight)"/>\#(columns(widths))<sheetData>"#
  }

  /// Each column is formatted as text, so that rows that are added below are text too.
  private static func columns(_ widths: [Int]) -> String {
    guard !widths.isEmpty else { return "" }
    let style = WorkbookXML.Style.text.rawValue
    let columns = widths.enumerated().map { index, width in
      #"<col min="\#(index + 1)" max="\#(index + 1)" width="\#(width)" style="\#(style)" "#
        + #"customWidth="1"/>"#
    }
    return "<cols>" + columns.joined() + "</cols>"
  }

  /// On paper: A4 across, as wide as the page and as long as it takes.
  private static let page =
    #"<pageMargins left="0.5" right="0.5" top="0.75" bottom="0.75" header="0.3" footer="0.3"/>"#
    + #"<pageSetup paperSize="9" orientation="landscape" fitToHeight="0"/>"#

  /// Spreadsheets warn of numbers kept as text, which here is meant.
  private static func noWarnings(_ widths: [Int]) -> String {
    guard !widths.isEmpty else { return "" }
    let last = CellPlace.letters(ofColumn: widths.count) + String(Grid.rows)
    return
      #"<ignoredErrors><ignoredError sqref="A1:\#(last)" numberStoredAsText="1"/></ignoredErrors>"#
  }

  /// The longest line of each column and a little more, within reason.
  private static func widths(of sheet: Sheet) -> [Int] {
    var longest: [Int] = []
    for row in sheet.rows {
      for (column, text) in row.enumerated() {
        if column == longest.count { longest.append(0) }
        longest[column] = max(longest[column], length(text))
      }
    }
    return longest.map { min(max($0 + 2, widths.lowerBound), widths.upperBound) }
  }

  private static func length(_ text: String) -> Int {
    let enough = widths.upperBound
    return text.split { $0.isNewline }.reduce(0) { longest, line in
      longest >= enough ? longest : max(longest, DisplayWidth.of(line.prefix(enough)))
    }
  }
}
