import Sheets

/// A sheet whose first row has been read as the names of its columns.
struct Grid {
  let name: String
  private let columns: [String: Int]
  let rows: [Row]

  /// A row that says something: its number in the sheet, and its cells.
  struct Row {
    let number: Int
    let cells: [String]
  }

  /// Reads a header; columns set aside with `x-` are left out.
  ///
  /// - Returns: nil when the columns cannot be told, which is complained about.
  init?(_ sheet: Sheet, header: [String], needed: [String], _ faults: inout Faults) {
    name = sheet.name
    let first = sheet.rows.first ?? []
    guard first.contains(where: { !Self.isBlank($0) }) else {
      faults.add(
        "sheet.no-header", at: Place(sheet: sheet.name, row: 1, column: 1),
        "The sheet '\(sheet.name)' has no names of columns in its first row.",
        hint: "Write there: \(header.joined(separator: ", ")).")
      return nil
    }
    columns = Self.columns(first, sheet.name, header, &faults)
    for column in needed where columns[column] == nil {
      faults.add(
        "column.missing", at: Place(sheet: sheet.name, row: 1, column: 1),
        "The sheet '\(sheet.name)' has no column '\(column)'.", hint: "Add the column \(column).")
    }
    rows = sheet.rows.enumerated().dropFirst().filter { $0.element.contains { !Self.isBlank($0) } }
      .map { Row(number: $0.offset + 1, cells: $0.element) }
    refuseStray(beyond: first, &faults)
  }

  private static func columns(
    _ first: [String], _ sheet: String, _ header: [String], _ faults: inout Faults
  ) -> [String: Int] {
    var columns: [String: Int] = [:]
    for (number, cell) in first.enumerated() where !isBlank(cell) {
      let word = Marked(
        value: CellForm.trimmed(cell).lowercased(),
        place: Place(sheet: sheet, row: 1, column: number + 1))
      if word.value.hasPrefix("x-") { continue }
      guard header.contains(word.value) else {
        faults.addUnknown(
          "column.unknown", word, among: header,
          "The sheet '\(sheet)' has no column '\(Complaint.short(word.value))'.")
        continue
      }
      guard columns.updateValue(number, forKey: word.value) == nil else {
        faults.add(
          "column.repeated", at: word.place, "The column '\(word.value)' is here twice.",
          hint: "Remove one of them.")
        continue
      }
    }
    return columns
  }

  /// Text under no name of a column would be lost.
  private func refuseStray(beyond first: [String], _ faults: inout Faults) {
    for row in rows {
      for (number, cell) in row.cells.enumerated() where !Self.isBlank(cell) {
        guard number >= first.count || Self.isBlank(first[number]) else { continue }
        faults.add(
          "cell.no-column", at: Place(sheet: name, row: row.number, column: number + 1),
          "This cell is in a column without a name.",
          hint: "Name the column in the first row, or empty the cell.")
      }
    }
  }

  static func isBlank(_ text: String) -> Bool {
    // Nearly every cell is empty or begins with a plain letter: characters take time to find.
    guard let first = text.utf8.first, first <= 0x20 || first >= 0x80 else { return text.isEmpty }
    return text.allSatisfy(\.isWhitespace)
  }

  // MARK: Cells

  /// What a row says in a column, or nil when it says nothing.
  func cell(_ column: String, _ row: Row) -> Marked<String>? {
    guard let number = columns[column], number < row.cells.count, !Self.isBlank(row.cells[number])
    else { return nil }
    return Marked(value: row.cells[number], place: place(column, row))
  }

  /// A name in a column, without the blanks around it.
  func word(_ column: String, _ row: Row) -> Marked<String>? {
    cell(column, row).map { Marked(value: CellForm.trimmed($0.value), place: $0.place) }
  }

  /// Where a column's cell of a row is, also when it is empty.
  func place(_ column: String, _ row: Row) -> Place {
    Place(sheet: name, row: row.number, column: (columns[column] ?? 0) + 1)
  }

  // MARK: Texts in several rows

  /// A text that stands in several rows.
  struct Text {
    /// What the text is, and what else tells it from others.
    let name, second: Marked<String>
    let lines: [String]
    let place: Place
  }

  /// The texts of a sheet with a row for each part, in the order in which they begin.
  func texts(
    by column: String, and second: String? = nil, line: String = "part", _ faults: inout Faults
  ) -> [Text] {
    var found: [[String]: [Int: Row]] = [:]
    var order: [(names: [String], first: Row)] = []
    for row in rows {
      let names = [column, second].compactMap { $0 }.map { word($0, row)?.value ?? "" }
      guard let number = number(line, row, &faults) else { continue }
      if found[names] == nil { order.append((names, row)) }
      guard found[names, default: [:]].updateValue(row, forKey: number) != nil else { continue }
      faults.add(
        "row.repeated", at: place(line, row), "There are two rows with \(line) \(number) of this.",
        hint: "Number the rows 1, 2, 3 and so on.")
    }
    return order.map { text(found[$0.names] ?? [:], from: $0.first, column, second) }
  }

  private func text(
    _ parts: [Int: Row], from first: Row, _ column: String, _ second: String?
  ) -> Text {
    let sorted = parts.sorted { $0.key < $1.key }
    let blank = Marked(value: "", place: place(column, first))
    return Text(
      name: word(column, first) ?? blank, second: second.flatMap { word($0, first) } ?? blank,
      lines: sorted.map { cell("text", $0.value)?.value ?? "" }, place: place("text", first))
  }

  private func number(_ column: String, _ row: Row, _ faults: inout Faults) -> Int? {
    let word = word(column, row)
    if let number = word.flatMap({ Check.count(in: $0.value) }), number > 0 { return number }
    faults.add(
      "cell.number", at: place(column, row),
      word.map { "The \(column) is a number from 1, and this is '\(Complaint.short($0.value))'." }
        ?? "This row has no \(column).", hint: "Number the rows 1, 2, 3 and so on.")
    return nil
  }
}
