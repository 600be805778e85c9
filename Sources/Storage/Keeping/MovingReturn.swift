import Auditing
import GRDB

/// The words beside the answers of a return, by the position of their question.
struct Beside {
  var notes: [Int: Int64] = [:]
  var reasons: [Int: Int64] = [:]
  /// The words of answers that are words.
  var texts: [Int: Int64] = [:]
  /// Evidence by the number other tables would name it by.
  var evidence: [(id: Int64, position: Int)] = []

  /// What stands beside the answers of an audit's returns.
  static func read(_ audit: Int64, _ db: Database) throws -> [Int64: Beside] {
    var all: [Int64: Beside] = [:]
    for (table, path) in [
      ("note", \Beside.notes), ("reason", \Beside.reasons), ("answer_text", \Beside.texts),
    ] as [(String, WritableKeyPath<Beside, [Int: Int64]>)] {
      for row in try rows(table, audit, db) {
        all[try row.get("return"), default: Beside()][keyPath: path][try row.get("position")] =
          try row.get("words")
      }
    }
    for row in try rows("evidence", audit, db) {
      all[try row.get("return"), default: Beside()].evidence
        .append((try row.get("id"), try row.get("position")))
    }
    return all
  }

  private static func rows(_ table: String, _ audit: Int64, _ db: Database) throws -> [Row] {
    try db.rows(
      """
      SELECT \(table).* FROM \(table) JOIN "return" ON "return".id = \(table)."return"
      JOIN "case" ON "case".id = "return"."case" WHERE "case".audit = ?
      """, [audit])
  }
}

/// One return while it is taken to another edition.
struct MovingReturn {
  let change: Change
  let source: Edition
  let target: Edition
  let place: Place
  let kept: KeptReturn
  let migration: ReturnMigration
  let beside: Beside

  private var db: Database { change.db }
  private var given: Return { kept.given }

  func run() throws {
    let words = try migration.copies.map { try copiedWords($0) }
    let tokens = tokens(words)
    let entry =
      tokens.isEmpty
      ? 0
      : try change.journal(
        .migrated, place, from: source.template.edition, to: tokens.text,
        words: words.compactMap { $0 })
    try clear()
    try db.run(
      "UPDATE \"return\" SET edition = ?, answers = ? WHERE id = ?",
      [target.id, target.pack(answers), kept.id])
    for move in migration.moves { try keep(move, entry) }
    for (copy, words) in zip(migration.copies, words) { try keep(copy, words) }
    for (question, mark) in migration.marks { try keep(mark, at: question) }
    try change.move(changedGrades, of: reference(), kept.id, from: source.id)
  }

  /// The answers the return has then.
  private var answers: [Question.ID: Answer] {
    var answers: [Question.ID: Answer] = [:]
    for move in migration.moves {
      switch move.fate {
      case .carried(let to): answers[to] = move.answer
      case .mapped(let to, let answer): answers[to] = answer
      case .setAside: break
      }
    }
    for copy in migration.copies { answers[copy.to] = copy.answer }
    return answers
  }

  /// Grades that stay what they are need no new row.
  private var changedGrades: [GradeMove] {
    migration.grades.filter { move in
      move.to != move.from || move.level != given.grades[move.from]?.level
    }
  }

  private func reference() throws -> Int64 {
    guard
      let id: Int64 = try db.row("SELECT \"case\" FROM \"return\" WHERE id = ?", [kept.id])?
        .get("case")
    else { throw Unreadable() }
    return id
  }

  // MARK: The journal

  private func tokens(_ words: [Narrative?]) -> [MigrationToken] {
    migration.moves.map(token)
      + zip(migration.copies, words).map { copy, words in
        .copied(
          from: copy.from.text, to: copy.to.text, code: code(copy.answer, copy.to),
          withWords: words != nil)
      }
      + migration.marks.sorted { $0.key < $1.key }.map { .mark($0.key.text, $0.value.kind) }
      + changedGrades.map(\.token)
  }

  private func token(_ move: AnswerMove) -> MigrationToken {
    switch move.fate {
    case .carried(let to):
      .carried(from: move.from.text, to: to.text, code: code(move.answer, to))
    case .mapped(let to, let answer):
      .mapped(from: move.from.text, to: to.text, code: code(answer, to))
    case .setAside: .setAside(move.from.text)
    }
  }

  private func code(_ answer: Answer?, _ id: Question.ID) -> UInt8 {
    target.template.question(id).map { AnswerCode.code(of: answer, to: $0) }
      ?? AnswerCode.unanswered
  }

  // MARK: The rows

  /// Takes everything out of the places of before; it is put back, here or among what is earlier.
  private func clear() throws {
    for table in ["note", "reason", "flag", "typed_value", "answer_text", "mark"] {
      try db.run("DELETE FROM \(table) WHERE \"return\" = ?", [kept.id])
    }
  }

  private func keep(_ move: AnswerMove, _ entry: Int) throws {
    let was = try source.position(of: move.from)
    switch move.fate {
    case .carried(let to): try carry(move, was, to: target.position(of: to), move.answer)
    case .mapped(let to, let answer):
      try setAside(move, was, entry, withWords: false)
      try carry(move, was, to: target.position(of: to), answer)
    case .setAside:
      let id = try setAside(move, was, entry, withWords: true)
      for evidence in beside.evidence where evidence.position == was {
        try db.run(
          """
          INSERT INTO earlier_evidence (answer, what, place, seen)
          SELECT ?, what, place, seen FROM evidence WHERE id = ?
          """, [id, evidence.id])
        try db.run("DELETE FROM evidence WHERE id = ?", [evidence.id])
      }
    }
  }

  private func carry(_ move: AnswerMove, _ was: Int, to position: Int, _ answer: Answer?) throws {
    try put("note", position, beside.notes[was])
    try put("reason", position, beside.reasons[was])
    try put("answer_text", position, beside.texts[was])
    if let flag = given.flags[move.from] {
      try db.run(
        "INSERT INTO flag (\"return\", position, flag) VALUES (?, ?, ?)",
        [kept.id, position, flag.rawValue])
    }
    if let value = answer?.plainValue { try change.keep(value: value, position, kept.id) }
    for evidence in beside.evidence where evidence.position == was {
      try db.run("UPDATE evidence SET position = ? WHERE id = ?", [position, evidence.id])
    }
  }

  /// Keeps an answer under its edition, with the words beside it or with its value alone.
  @discardableResult
  private func setAside(_ move: AnswerMove, _ was: Int, _ entry: Int, withWords: Bool) throws
    -> Int64
  {
    let question = try source.question(at: was)
    try db.run(
      """
      INSERT INTO earlier_answer ("return", entry, edition, position, code, value, words, reason,
        note, flag)
      VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
      """,
      [
        kept.id, entry, source.id, was, Int(AnswerCode.code(of: move.answer, to: question)),
        move.answer?.plainValue, withWords ? beside.texts[was] : nil,
        withWords ? beside.reasons[was] : nil, withWords ? beside.notes[was] : nil,
        withWords ? given.flags[move.from]?.rawValue : nil,
      ])
    return db.lastInsertedRowID
  }

  /// The words a copied answer needs of its own: those it is, or why it does not apply.
  private func copiedWords(_ copy: AnswerCopy) throws -> Narrative? {
    if let text = copy.answer.textWords { return try change.keep(required: text) }
    guard copy.answer == .nonAnswer(.notApplicable) else { return nil }
    return try change.keep(given.reasons[copy.from])
  }

  private func keep(_ copy: AnswerCopy, _ words: Narrative?) throws {
    let position = try target.position(of: copy.to)
    let table = copy.answer.textWords == nil ? "reason" : "answer_text"
    try put(table, position, words?.id)
    if let value = copy.answer.plainValue { try change.keep(value: value, position, kept.id) }
  }

  private func put(_ table: String, _ position: Int, _ words: Int64?) throws {
    guard let words else { return }
    try db.run(
      "INSERT INTO \(table) (\"return\", position, words) VALUES (?, ?, ?)",
      [kept.id, position, words])
  }

  private func keep(_ mark: Mark, at question: Question.ID) throws {
    let position = try target.position(of: question)
    for asked in mark.asked {
      try db.run(
        """
        INSERT INTO mark ("return", position, mark, edition, was)
        SELECT ?, ?, ?, question.edition, question.position FROM question
        JOIN edition ON edition.id = question.edition
        WHERE edition.template = ? AND edition.name = ? AND question.id = ?
        """,
        [
          kept.id, position, mark.kind.rawValue, source.template.id.text, asked.edition,
          asked.question.text,
        ])
      if db.changesCount != 1 { throw Unreadable() }
    }
  }
}

extension Answer {
  /// The value kept beside the packed byte in clear: dates, numbers, picks.
  var plainValue: String? { textWords == nil ? typedText : nil }

  /// The words of an answer that is words, which are narrative.
  var textWords: String? {
    guard case .text(let words) = self else { return nil }
    return words
  }
}
