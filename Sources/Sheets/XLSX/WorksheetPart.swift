/// The cells of one sheet, put where their names say.
struct WorksheetPart: PartReader {
  /// What the cells of all sheets refer to.
  struct Shared {
    var strings: [String] = []
    var formats: [NumberFormat?] = []
    var system = SerialDate.System.from1900
  }

  private(set) var rows: [[String]] = []
  private(set) var allowance: Allowance
  private let sheet: String
  private let shared: Shared
  private var row = 0
  private var column = 0
  private var type = ""
  private var style = 0
  private var runs = TextRuns()
  private var isInData = false

  init(_ sheet: String, _ shared: Shared, _ allowance: Allowance) {
    self.sheet = sheet
    self.shared = shared
    self.allowance = allowance
  }

  mutating func start(_ element: String, _ attributes: Attributes) throws(SheetError) {
    switch element {
    case "sheetData": isInData = true
    case "row" where isInData: try startRow(attributes["r"])
    case "c" where isInData: try startCell(attributes)
    default: runs.start(element)
    }
  }

  mutating func text(_ text: String) { runs.take(text) }

  mutating func end(_ element: String) throws(SheetError) {
    switch element {
    case "sheetData": isInData = false
    case "c" where isInData: try put(try value())
    default: runs.end(element)
    }
  }

  private mutating func startRow(_ number: String?) throws(SheetError) {
    (row, column) = (row + 1, 0)
    guard let number else { return }
    guard let told = Int(number), (1...Grid.rows).contains(told) else {
      throw .unusableCell(sheet: sheet, name: number)
    }
    row = told
  }

  private mutating func startCell(_ attributes: Attributes) throws(SheetError) {
    column += 1
    if let name = attributes["r"] {
      guard let place = CellPlace.rowAndColumn(of: name) else {
        throw .unusableCell(sheet: sheet, name: name)
      }
      (row, column) = place
    }
    type = attributes["t"] ?? "n"
    style = attributes["s"].flatMap { Int($0) } ?? 0
    runs = TextRuns()
  }

  private var place: CellPlace { CellPlace(sheet: sheet, row: row, column: column) }

  private func value() throws(SheetError) -> String {
    let written = runs.text
    switch type {
    case "s" where !written.isEmpty:
      guard let index = Int(written), shared.strings.indices.contains(index) else {
        throw .unusableCell(sheet: sheet, name: place.name)
      }
      return shared.strings[index]
    case "b" where !written.isEmpty: return written == "1" || written == "true" ? "TRUE" : "FALSE"
    case "n": return number(written)
    default: return written
    }
  }

  private func number(_ written: String) -> String {
    let format = shared.formats.indices.contains(style) ? shared.formats[style] : nil
    guard let format, let value = NumberText.value(written) else {
      return NumberText.plain(written)
    }
    return SerialDate.text(value, as: format, in: shared.system) ?? NumberText.plain(written)
  }

  /// Puts a text into its cell; an empty cell leaves no trace, however far out it stands.
  private mutating func put(_ text: String) throws(SheetError) {
    guard !text.isEmpty else { return }
    guard (1...Grid.rows).contains(row), (1...Grid.columns).contains(column) else {
      throw .unusableCell(sheet: sheet, name: place.name)
    }
    guard !Grid.cuts(text) else { throw .mayBeCut(place) }
    try allowance.take(text: text)
    try reach()
    guard rows[row - 1][column - 1].isEmpty else { throw .repeatedCell(place) }
    rows[row - 1][column - 1] = text
  }

  /// Makes the rows and cells up to this one.
  private mutating func reach() throws(SheetError) {
    if rows.count < row {
      try allowance.take(cells: row - rows.count, of: sheet)
      rows.append(contentsOf: repeatElement([], count: row - rows.count))
    }
    let missing = column - rows[row - 1].count
    guard missing > 0 else { return }
    try allowance.take(cells: missing, of: sheet)
    rows[row - 1].append(contentsOf: repeatElement("", count: missing))
  }
}
