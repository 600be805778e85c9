import Sheets

/// Sets a template that was read without complaint out in sheets.
///
/// What has no place in the sheets of its kind, such as keys set aside with `x-`, goes to `extra`:
/// nothing is lost.
struct TableWriter {
  private let root: Piece
  /// The trails of what stands in some sheet.
  var written: Set<Trail> = []

  init(_ root: Piece) { self.root = root }

  /// All sheets of a template, with its remarks.
  static func sheets(of root: Piece, _ comments: [Comment]) -> [Sheet] {
    var writer = TableWriter(root)
    let tables = TablePlan.all.map { writer.table($0) }
    let pairs = PairPlan.all.map { writer.pairs($0) }
    let prose = writer.prose()
    let rest = [writer.extra(), CommentTable.sheet(of: comments)].filter { $0.rows.count > 1 }
    return LongTexts.moved(outOf: [pairs[0], prose] + tables + pairs[1...] + rest)
  }

  // MARK: A part in each row

  private mutating func table(_ plan: TablePlan) -> Sheet {
    let rows = rows(plan.levels[...], in: root, at: Trail())
    let header = plan.header
    return Sheet(name: plan.name, rows: [header] + rows.map { row in header.map { row[$0] ?? "" } })
  }

  /// The rows of the parts of a level: what is said of a part stands in its first row only.
  private mutating func rows(
    _ levels: ArraySlice<TablePlan.Level>, in piece: Piece, at trail: Trail
  ) -> [[String: String]] {
    guard let level = levels.first else { return [] }
    var all: [[String: String]] = []
    for part in parts(of: level, in: piece, at: trail) {
      let below = rows(levels.dropFirst(), in: part.piece, at: part.trail)
      if below.isEmpty, level.isDeclaredElsewhere { continue }
      var own = cells(of: part, level)
      own[level.column] = part.name
      all.append(own.merging(below.first ?? [:]) { own, _ in own })
      all += below.dropFirst().map { $0.merging([level.column: part.name]) { old, _ in old } }
    }
    return all
  }

  /// A part of a level, and where it stands.
  private struct Part {
    let name: String
    let piece: Piece
    let trail: Trail
  }

  private func parts(of level: TablePlan.Level, in piece: Piece, at trail: Trail) -> [Part] {
    switch level.home {
    case .choosing: choosing
    case .keys(let keys):
      (piece.at(keys)?.members ?? []).filter { CellForm.trimmed($0.name) == $0.name }.map {
        Part(name: $0.name, piece: $0.piece, trail: trail + keys + [$0.name])
      }
    }
  }

  /// The questions answered by choosing.
  private var choosing: [Part] {
    (root["sections"]?.members ?? []).flatMap { section in
      (section.piece["questions"]?.members ?? []).compactMap { question in
        guard let way = question.piece.way, question.piece.at([way, "options"]) != nil,
          let choice = question.piece[way]
        else { return nil }
        let trail = Trail(["sections", section.name, "questions", question.name, way])
        return Part(name: question.name, piece: choice, trail: trail)
      }
    }
  }

  private mutating func cells(of part: Part, _ level: TablePlan.Level) -> [String: String] {
    if level.isList { written.insert(part.trail + ["id"]) }
    if part.piece.isEmpty { written.insert(part.trail) }
    var cells: [String: String] = [:]
    for column in level.columns {
      cells[column.name] = cell(column, of: part, alone: level.alone)
    }
    // Keys with nothing but the one that can be left out would come back without it.
    if let alone = level.alone, cells.count == 1, cells[alone] != nil, !part.piece.isText {
      cells = [:]
      written.remove(part.trail + [alone])
    }
    return cells
  }

  private mutating func cell(
    _ column: TablePlan.Column, of part: Part, alone: String?
  ) -> String? {
    switch column.kind {
    case .value(let keys, let form):
      guard part.piece.isText, column.name == alone else {
        return text(of: part.piece, keys, form, at: part.trail)
      }
      return text(of: part.piece, [], form, at: part.trail)
    case .way:
      guard let way = part.piece.way else { return nil }
      if part.piece[way]?.isEmpty == true { written.insert(part.trail + [way]) }
      return way
    case .ofWay:
      guard let way = part.piece.way else { return nil }
      guard case .part(let shape)? = Shape.question.key(way)?.form else {
        return way == column.name ? text(of: part.piece, [way], .name, at: part.trail) : nil
      }
      guard let form = shape.key(column.name)?.form else { return nil }
      return text(of: part.piece, [way, column.name], form, at: part.trail)
    }
  }

  /// The cell for what stands at the end of some keys.
  private mutating func text(
    of piece: Piece, _ keys: [String], _ form: Form, at trail: Trail
  ) -> String? {
    guard let value = piece.at(keys), let text = CellForm.text(of: value, form) else { return nil }
    written.insert(trail + keys)
    return text
  }

  // MARK: A key in each row

  private mutating func pairs(_ plan: PairPlan) -> Sheet {
    var rows = [plan.header]
    let home = root.at(plan.home)
    guard plan.isList else {
      rows +=
        home.map { pairs(plan, in: $0, at: Trail(plan.home)).map { [$0.key, $0.value] } } ?? []
      return Sheet(name: plan.name, rows: rows)
    }
    for (number, part) in (home?.members ?? []).enumerated() {
      let name = String(number + 1)
      rows += pairs(plan, in: part.piece, at: Trail(plan.home + [name])).map {
        [name, $0.key, $0.name, $0.value]
      }
    }
    return Sheet(name: plan.name, rows: rows)
  }

  private mutating func pairs(
    _ plan: PairPlan, in piece: Piece, at trail: Trail
  ) -> [(key: String, name: String, value: String)] {
    var pairs: [(String, String, String)] = []
    for column in plan.keys {
      guard case .value(let keys, let form) = column.kind, let value = piece.at(keys) else {
        continue
      }
      for name in form.isValues ? value.members.map(\.name) : [""] {
        let keys = form.isValues ? keys + [name] : keys
        guard let text = text(of: piece, keys, form, at: trail) else { continue }
        pairs.append((column.name, name, text))
      }
    }
    return pairs
  }

  // MARK: The rest

  private mutating func prose() -> Sheet {
    var rows = [TextPlan.proseHeader]
    for trail in TextPlan.proseTrails {
      guard case .text(let text)? = root.at(trail.steps) else { continue }
      written.insert(trail)
      let lines = text.value.split(separator: "\n", omittingEmptySubsequences: false)
      rows += lines.enumerated().map { [trail.text, String($0 + 1), String($1)] }
    }
    return Sheet(name: TextPlan.prose, rows: rows)
  }

  private func extra() -> Sheet {
    var rows = [TextPlan.extraHeader]
    addLeft(of: root, .part(.template), at: Trail(), before: nil, to: &rows)
    return Sheet(name: TextPlan.extra, rows: rows)
  }

  /// Adds what stands in no other sheet, and where it stood if the author chose the order.
  private func addLeft(
    of piece: Piece, _ form: Form?, at trail: Trail, before: String?, to rows: inout [[String]]
  ) {
    guard !written.contains(trail) else { return }
    let parts = piece.entriesByName
    guard !isLeft(piece, at: trail) else {
      rows.append([trail.text, ExtraValue.text(of: piece), before ?? ""])
      return
    }
    for (number, part) in parts.enumerated() {
      let next =
        form?.isOrdered == true
        ? nil : parts[(number + 1)...].first { !isLeft($0.piece, at: trail + [$0.name]) }
      addLeft(
        of: part.piece, form?.inner(part.name), at: trail + [part.name], before: next?.name,
        to: &rows)
    }
  }

  /// Whether something goes to `extra` as a whole.
  private func isLeft(_ piece: Piece, at trail: Trail) -> Bool {
    let isAside = trail.steps.last?.hasPrefix("x-") == true
    return !written.contains(trail) && (isAside || piece.entriesByName.isEmpty)
  }
}

extension Piece {
  /// Its parts by the names that rows give them: keys, the ids of parts in a list, or numbers.
  var entriesByName: [(name: String, piece: Piece)] {
    switch self {
    case .text: return []
    case .keys(let entries, _): return entries.map { ($0.key.value, $0.value) }
    case .list(let parts, _):
      let isOfParts = parts.allSatisfy { if case .keys = $0 { true } else { false } }
      guard isOfParts else { return [] }
      return parts.enumerated().map { number, part in
        guard case .text(let id)? = part["id"] else { return (String(number + 1), part) }
        return (id.value, part)
      }
    }
  }

  fileprivate var isText: Bool { if case .text = self { true } else { false } }

  /// Its parts but those set aside.
  var members: [(name: String, piece: Piece)] {
    entriesByName.filter { !$0.name.hasPrefix("x-") }
  }

  /// The way in which a question is answered.
  var way: String? { DraftReader.waysToAnswer.first { self[$0] != nil } }
}
