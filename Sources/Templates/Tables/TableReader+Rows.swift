/// The sheets with a key, or a piece of a text, in each row.
extension TableReader {
  // MARK: Keys

  mutating func read(_ plan: PairPlan, _ grid: Grid?) {
    for row in grid?.rows ?? [] {
      guard let grid, let key = grid.word(plan.keyColumn, row) else {
        if let grid { refuseNameless(row, plan.keyColumn, grid) }
        continue
      }
      guard let column = plan.keys.first(where: { $0.name == key.value }),
        case .value(let keys, let form) = column.kind
      else {
        faults.addUnknown(
          "key.unknown", key, among: plan.keys.map(\.name),
          "The sheet '\(plan.name)' has no key '\(Complaint.short(key.value))'.")
        continue
      }
      guard let cell = grid.cell("value", row), let home = home(of: row, plan, grid),
        let name = name(of: row, key, form, grid)
      else { continue }
      let trail = home + keys.map { Marked(value: $0, place: key.place) } + name
      put(CellForm.piece(cell, form), at: trail)
    }
  }

  private mutating func refuseNameless(_ row: Grid.Row, _ column: String, _ grid: Grid) {
    faults.add(
      "row.no-name", at: grid.place(column, row), "This row has no '\(column)'.",
      hint: "Write its \(column), or empty the row.")
  }

  private mutating func home(
    of row: Grid.Row, _ plan: PairPlan, _ grid: Grid
  ) -> [Marked<String>]? {
    let home = plan.home.map { Marked(value: $0, place: grid.place(plan.keyColumn, row)) }
    guard plan.isList else { return home }
    guard let part = grid.word("test", row) else {
      refuseNameless(row, "test", grid)
      return nil
    }
    return home + [part]
  }

  /// The name that a value of several has; none where there is but one.
  private mutating func name(
    of row: Grid.Row, _ key: Marked<String>, _ form: Form, _ grid: Grid
  ) -> [Marked<String>]? {
    let name = grid.word("name", row)
    guard form.isValues == (name != nil) else {
      faults.add(
        "cell.name", at: grid.place("name", row),
        form.isValues ? "This row has no 'name'." : "'\(key.value)' has no name.",
        hint: form.isValues ? "Write what has the value." : "Empty the cell.")
      return nil
    }
    return name.map { [$0] } ?? []
  }

  // MARK: Texts

  mutating func readTexts(_ grid: Grid?) {
    guard let grid else { return }
    let trails = TextPlan.proseTrails
    for text in grid.texts(by: "key", &faults) {
      guard let trail = trails.first(where: { $0.text == text.name.value }) else {
        faults.addUnknown(
          "key.unknown", text.name, among: trails.map(\.text),
          "There is no long text '\(Complaint.short(text.name.value))'.")
        continue
      }
      let words = Marked(value: text.lines.joined(separator: "\n"), place: text.place)
      put(.text(words), at: trail.steps.map { Marked(value: $0, place: text.name.place) })
    }
  }

  // MARK: Whatever else

  mutating func readExtra(_ grid: Grid?) {
    guard let grid else { return }
    for row in grid.rows {
      guard let path = grid.word("path", row) else {
        refuseNameless(row, "path", grid)
        continue
      }
      guard let steps = steps(of: path) else { continue }
      let value = grid.cell("value", row) ?? Marked(value: "", place: path.place)
      switch ExtraValue.piece(of: value.value) {
      case .failure(let fault): faults.add(fault.complaint, at: value.place)
      case .success(let piece):
        put(
          piece.moved(to: value.place), at: steps, path.place,
          before: grid.word("before", row)?.value)
      }
    }
  }

  /// The steps of a path to something in a part that is there.
  private mutating func steps(of path: Marked<String>) -> [String]? {
    let steps = Trail(text: path.value).steps
    guard !steps.isEmpty, steps.count <= TokenScan.deepest else {
      faults.add(
        "path.unknown", at: path.place, "This is no path.", hint: "Write one such as x-note.")
      return nil
    }
    guard let unknown = growth.firstUnknown(of: steps) else { return steps }
    faults.add(
      "path.unknown", at: path.place, "There is no '\(Complaint.short(unknown))' for this.",
      hint: "Write the path of a part that is there, or remove the row.")
    return nil
  }

  private mutating func put(
    _ piece: Piece, at steps: [String], _ place: Place, before: String?
  ) {
    put(piece, at: steps.map { Marked(value: $0, place: place) })
    if let before { growth.move(steps[...], before: before) }
  }
}
