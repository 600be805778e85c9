import Sheets
import Wording

/// Reads sheets into the pieces of a template, each of which knows its cell.
///
/// It never stops: what cannot be read is complained about and left out.
struct TableReader {
  var growth = Growth(at: Place(sheet: PairPlan.template.name, row: 1, column: 1))
  var faults = Faults()
  /// The questions by name, and how each is answered.
  private var asked: [String: Asked] = [:]

  private struct Asked {
    let trail: [Marked<String>]
    let way: String?
  }

  /// The sheets and their columns, the first of them always needed.
  static let headers: [(name: String, header: [String], needed: [String])] =
    PairPlan.all.map { ($0.name, $0.header, $0.header.filter { $0 != "name" }) }
    + TablePlan.all.map { ($0.name, $0.header, $0.levels.map(\.column)) }
    + [
      (TextPlan.prose, TextPlan.proseHeader, TextPlan.proseHeader),
      (TextPlan.extra, TextPlan.extraHeader, ["path", "value"]),
      (TextPlan.comments, CommentTable.header, CommentTable.header),
      (TextPlan.long, TextPlan.longHeader, TextPlan.longHeader),
    ]

  /// The pieces and the remarks of a template, or everything that is wrong with its tables.
  static func read(_ sheets: [Sheet]) -> (piece: Piece, comments: [Comment], faults: [Complaint]) {
    var reader = TableReader()
    let grids = reader.grids(sheets)
    for plan in PairPlan.all where !plan.isList { reader.read(plan, grids[plan.name]) }
    for plan in TablePlan.all { reader.read(plan, grids[plan.name]) }
    reader.readTexts(grids[TextPlan.prose])
    for plan in PairPlan.all where plan.isList { reader.read(plan, grids[plan.name]) }
    reader.readExtra(grids[TextPlan.extra])
    let piece = reader.growth.piece(.part(.template))
    let comments = grids[TextPlan.comments].map {
      CommentTable.comments(in: $0, &reader.faults)
    }
    return (piece, comments ?? [], reader.faults.complaints)
  }

  // MARK: Sheets

  private mutating func grids(_ sheets: [Sheet]) -> [String: Grid] {
    let known = sheets.filter { isKnown($0) }.map(Self.withUnixLines)
    refuseUnwelcome(known)
    for name in TablePlan.needed where !known.contains(where: { Self.name(of: $0) == name }) {
      faults.add(
        "sheet.missing", at: Place(sheet: name, row: 1, column: 1), "There is no sheet '\(name)'.",
        hint: "Add the sheet \(name); 'export-template' shows what it looks like.")
    }
    var grids: [String: Grid] = [:]
    for sheet in inPlace(known) {
      guard let header = Self.headers.first(where: { $0.name == sheet.name }) else { continue }
      if grids[sheet.name] != nil {
        faults.add(
          "sheet.repeated", at: Place(sheet: sheet.name, row: 1, column: 1),
          "There are two sheets called '\(sheet.name)'.", hint: "Rename one of them.")
        continue
      }
      grids[sheet.name] = Grid(
        sheet, header: header.header, needed: header.needed, &faults)
    }
    return grids
  }

  /// A sheet's name as it is compared: nobody means another by a capital.
  private static func name(of sheet: Sheet) -> String { CellForm.trimmed(sheet.name).lowercased() }

  /// Line breaks inside cells as templates have them.
  private static func withUnixLines(_ sheet: Sheet) -> Sheet {
    let rows = sheet.rows.map { row in
      row.map { $0.utf8.contains(0x0d) ? $0.replacing("\r\n", with: "\n") : $0 }
    }
    return Sheet(name: sheet.name, rows: rows)
  }

  private mutating func isKnown(_ sheet: Sheet) -> Bool {
    let name = Self.name(of: sheet)
    guard !name.hasPrefix("x-") else { return false }
    let names = Self.headers.map(\.name)
    if names.contains(name) { return true }
    let place = Place(sheet: sheet.name, row: 1, column: 1)
    faults.add(
      "sheet.unknown", at: place,
      "A template has no sheet '\(Complaint.short(sheet.name))'.",
      hint: Marked(value: name, place: place).near(among: names).map { "Call it \($0)." }
        ?? "Remove it, or start its name with x- to set it aside.")
    return false
  }

  /// The sheets under their own names, with the long texts in the cells that refer to them.
  private mutating func inPlace(_ sheets: [Sheet]) -> [Sheet] {
    let long = sheets.first { Self.name(of: $0) == TextPlan.long }.flatMap {
      Grid($0, header: TextPlan.longHeader, needed: TextPlan.longHeader, &faults)
    }
    let texts = long.map { LongTexts.texts(in: $0, &faults) } ?? [:]
    return sheets.filter { Self.name(of: $0) != TextPlan.long }.map { sheet in
      let rows =
        texts.isEmpty
        ? sheet.rows : sheet.rows.map { row in row.map { texts[$0] ?? $0 } }
      return Sheet(name: Self.name(of: sheet), rows: rows)
    }
  }

  private mutating func refuseUnwelcome(_ sheets: [Sheet]) {
    for sheet in sheets {
      for (row, cells) in sheet.rows.enumerated() {
        for (column, cell) in cells.enumerated() {
          guard let found = Unwelcome.first(in: Array(cell.utf8)) else { continue }
          faults.add(
            "source.control-character",
            at: Place(sheet: Self.name(of: sheet), row: row + 1, column: column + 1),
            "There is \(found.name) here, which text does not contain.",
            hint: "Delete it, or type the cell again.")
        }
      }
    }
  }

  // MARK: A part in each row

  private mutating func read(_ plan: TablePlan, _ grid: Grid?) {
    guard let grid else { return }
    var seen: [[String]: Place] = [:]
    for row in grid.rows {
      guard let names = names(of: row, plan, grid), let last = names.last else { continue }
      let key = names.map(\.value)
      if let first = seen.updateValue(last.place, forKey: key) {
        faults.add(
          "row.repeated", at: last.place,
          "There are two rows for '\(Complaint.short(last.value))'; the first is \(first.inWords).",
          hint: "Remove one of them, or give it another name.")
        continue
      }
      read(row, names, plan, grid)
    }
  }

  /// The names of the parts a row speaks of; nil, and a complaint, when one in between is missing.
  private mutating func names(
    of row: Grid.Row, _ plan: TablePlan, _ grid: Grid
  ) -> [Marked<String>]? {
    var names: [Marked<String>] = []
    for (number, level) in plan.levels.enumerated() {
      if let name = grid.word(level.column, row) {
        names.append(name)
        continue
      }
      let rest = plan.levels[number...].flatMap { [$0.column] + $0.columns.map(\.name) }
      guard number == 0 || rest.contains(where: { grid.cell($0, row) != nil }) else { return names }
      faults.add(
        "row.no-name", at: grid.place(level.column, row), "This row has no '\(level.column)'.",
        hint: "Write its \(level.column), or empty the row.")
      return nil
    }
    return names
  }

  private mutating func read(
    _ row: Grid.Row, _ names: [Marked<String>], _ plan: TablePlan, _ grid: Grid
  ) {
    var trail: [Marked<String>] = []
    for (level, name) in zip(plan.levels, names) {
      guard let next = self.trail(to: name, level, trail) else { return }
      trail = next
      growth.put(nil, at: trail[...])
      if level.isDeclaredElsewhere { continue }
      if level.isList { put(.text(name), at: trail + [Marked(value: "id", place: name.place)]) }
      readColumns(of: level, row, grid, at: trail)
    }
    if plan.name == "questions", names.count == 2 {
      asked[names[1].value] = Asked(trail: trail, way: way(of: row, grid)?.value)
    }
  }

  /// The way to a part of a level; nil, and a complaint, when it is to be declared and is not.
  private mutating func trail(
    to name: Marked<String>, _ level: TablePlan.Level, _ trail: [Marked<String>]
  ) -> [Marked<String>]? {
    switch level.home {
    case .choosing: return trailToChoice(name)
    case .keys(let keys):
      let home = trail + keys.map { Marked(value: $0, place: name.place) }
      let known = growth.at(home.map(\.value))
      guard level.isDeclaredElsewhere, known?.at([name.value]) == nil else { return home + [name] }
      faults.addUndeclared(
        name, in: keys.last ?? "", among: known?.names.map(\.value) ?? [])
      return nil
    }
  }

  private mutating func trailToChoice(_ name: Marked<String>) -> [Marked<String>]? {
    guard let question = asked[name.value] else {
      faults.addUndeclared(name, in: "questions", among: asked.keys.sorted())
      return nil
    }
    guard let way = question.way, case .part(let shape)? = Shape.question.key(way)?.form,
      shape.keys.contains("options")
    else {
      faults.add(
        "row.no-choice", at: name.place,
        "Question \(Complaint.short(name.value)) is not answered by choosing.",
        hint: "Write choice or choices under 'answer' in 'questions', or remove the row.")
      return nil
    }
    return question.trail + [Marked(value: way, place: name.place)]
  }

  // MARK: Columns

  private mutating func readColumns(
    of level: TablePlan.Level, _ row: Grid.Row, _ grid: Grid, at trail: [Marked<String>]
  ) {
    let said = level.columns.filter { grid.cell($0.name, row) != nil }.map(\.name)
    let isAlone = level.alone.map { said == [$0] } ?? false
    for column in level.columns {
      guard case .value(let keys, let form) = column.kind, let cell = grid.cell(column.name, row)
      else { continue }
      let steps = isAlone ? [] : keys.map { Marked(value: $0, place: cell.place) }
      put(CellForm.piece(cell, form), at: trail + steps)
    }
    if level.columns.contains(where: \.isWay) {
      readAnswer(level.columns, row, grid, at: trail)
    }
  }

  /// Puts a piece in its place; what says something else already is complained about.
  mutating func put(_ piece: Piece, at trail: [Marked<String>]) {
    guard let there = growth.put(piece, at: trail[...]), !there.says(piece) else { return }
    faults.add(
      "cell.differs", at: piece.place,
      "'\(Complaint.short(trail.last?.value ?? ""))' is something else in \(there.place.inWords).",
      hint: "Write it once, or the same each time.")
  }
}
