/// How questions are answered: the ways share their columns.
extension TableReader {
  /// The way in which a question is answered; a scale's name says enough.
  func way(of row: Grid.Row, _ grid: Grid) -> Marked<String>? {
    grid.word("answer", row)
      ?? grid.word("scale", row).map { Marked(value: "scale", place: $0.place) }
  }

  /// Reads the way of a question and what is said of it.
  mutating func readAnswer(
    _ columns: [TablePlan.Column], _ row: Grid.Row, _ grid: Grid, at trail: [Marked<String>]
  ) {
    let way = way(of: row, grid)
    if let way, !DraftReader.waysToAnswer.contains(way.value) {
      return faults.addUnknown(
        "question.answer", way, among: DraftReader.waysToAnswer,
        "'\(Complaint.short(way.value))' is no way of answering a question.")
    }
    let cells = columns.filter(\.isOfWay).compactMap { column in
      grid.cell(column.name, row).map { (key: column.name, cell: $0) }
    }
    for (key, cell) in cells { put(cell, as: key, of: way, at: trail) }
    guard let way else { return }
    if case .part? = Shape.question.key(way.value)?.form {
      growth.put(nil, at: (trail + [way])[...])
    } else if cells.isEmpty {
      put(.text(Marked(value: "", place: way.place)), at: trail + [way])
    }
  }

  /// Puts what is said of a way under it; a key that it does not have is complained about later,
  /// like any other.
  private mutating func put(
    _ cell: Marked<String>, as key: String, of way: Marked<String>?, at trail: [Marked<String>]
  ) {
    let step = Marked(value: key, place: cell.place)
    guard let way, case .part(let shape)? = Shape.question.key(way.value)?.form else {
      return put(CellForm.piece(cell, .name), at: trail + [step])
    }
    put(CellForm.piece(cell, shape.key(key)?.form ?? .line), at: trail + [way, step])
  }
}

extension TablePlan.Column {
  var isWay: Bool { if case .way = kind { true } else { false } }
  fileprivate var isOfWay: Bool { if case .ofWay = kind { true } else { false } }
}
