import Auditing
import Foundation
import GRDB

/// Which returns to read: one, those of a case, or those of an audit.
enum ReturnScope {
  case one(Int64)
  case ofCase(Int64)
  case ofAudit(Int64)

  /// The condition on the table of returns, and what it is met by.
  var condition: (sql: String, value: Int64) {
    switch self {
    case .one(let id): ("\"return\".id = ?", id)
    case .ofCase(let id): ("\"return\".\"case\" = ?", id)
    case .ofAudit(let id): ("\"return\".\"case\" IN (SELECT id FROM \"case\" WHERE audit = ?)", id)
    }
  }
}

/// A return with the number by which other tables name it.
struct KeptReturn {
  let id: Int64
  var given: Return
}

/// Reads returns with everything that belongs to them, in one query for each table.
struct ReturnReader {
  private let db: Database
  private let edition: Edition
  private let scope: ReturnScope
  private var kept: [Int64: KeptReturn] = [:]

  /// The returns of a scope, by the number other tables name them by.
  static func read(
    _ scope: ReturnScope, _ edition: Edition, _ db: Database,
    editions: @escaping (Int64) throws -> Edition
  ) throws -> [Int64: KeptReturn] {
    var reader = ReturnReader(db, edition, scope)
    try reader.readReturns()
    guard !reader.kept.isEmpty else { return [:] }
    try reader.readWords()
    try reader.readMarks()
    try reader.readLists()
    reader.add(grades: try GradeReader.selfGrades(scope, db))
    try reader.add(EarlierReader(scope: scope, db: db, editions: editions))
    return reader.kept
  }

  private init(_ db: Database, _ edition: Edition, _ scope: ReturnScope) {
    (self.db, self.edition, self.scope) = (db, edition, scope)
  }

  private mutating func readReturns() throws {
    var typed: [Int64: [Int: String]] = [:]
    for row in try rows("typed_value.*", "typed_value") {
      typed[try row.get("return"), default: [:]][try row.get("position")] = try row.get("value")
    }
    let profiles = try profiles()
    for row in try rows(
      "answer_text.*, coalesce(narrative.body, '') AS body", "answer_text",
      join: "JOIN narrative ON narrative.id = answer_text.words")
    {
      typed[try row.get("return"), default: [:]][try row.get("position")] = try row.get("body")
    }
    for row in try rows(
      "\"return\".*, \"case\".reference", "\"return\"",
      join: "JOIN \"case\" ON \"case\".id = \"return\".\"case\"")
    {
      let id: Int64 = try row.get("id")
      guard try row.get("edition") == edition.id else { throw Unreadable() }
      var given = try Return(row)
      given.answers = try edition.unpack(row.get("answers"), typed: typed[id] ?? [:])
      given.profile = profiles[try row.get("case")] ?? [:]
      kept[id] = KeptReturn(id: id, given: given)
    }
  }

  /// What is recorded of the cases of these returns.
  private func profiles() throws -> [Int64: [ProfileItem.ID: Choice.ID]] {
    let (condition, value) = scope.condition
    let rows = try db.rows(
      """
      SELECT DISTINCT profile.* FROM profile
      JOIN "return" ON "return"."case" = profile."case" WHERE \(condition)
      """, [value])
    return try rows.reduce(into: [:]) { profiles, row in
      let item = ProfileItem.ID(try row.get("item"))
      profiles[try row.get("case"), default: [:]][item] = Choice.ID(try row.get("choice"))
    }
  }

  private mutating func readWords() throws {
    for row in try narrated("reason") {
      let question = try question(row)
      try at(row) { $0.reasons[question] = try row.get("body") }
    }
    for row in try narrated("note") {
      let question = try question(row)
      try at(row) { $0.notes[question] = try row.get("body") }
    }
  }

  private mutating func readMarks() throws {
    for row in try rows("flag.*", "flag") {
      let question = try question(row)
      try at(row) { $0.flags[question] = try row.oneOf("flag") }
    }
    let joins = """
      JOIN narrative AS what_words ON what_words.id = evidence.what
      JOIN narrative AS place_words ON place_words.id = evidence.place
      """
    let columns = "evidence.*, what_words.body AS what_body, place_words.body AS place_body"
    for row in try rows(columns, "evidence", join: joins, order: "evidence.id") {
      let evidence = try Evidence(row, question: question(row))
      try at(row) { $0.evidence.append(evidence) }
    }
  }

  private mutating func readLists() throws {
    for row in try narrated("point", order: "point.id") {
      let point = Point(try row.oneOf("kind"), try row.get("body"))
      try at(row) { $0.points.append(point) }
    }
    for row in try narrated("quotation", order: "quotation.id") {
      let quotation = Quotation(try row.get("body"), mayBeQuoted: try row.get("may_be_quoted"))
      try at(row) { $0.quotations.append(quotation) }
    }
  }

  private mutating func add(grades: [(returned: Int64, grade: Grade)]) {
    for (id, grade) in grades { kept[id]?.given.grades[grade.subject] = grade }
  }

  private mutating func add(_ earlier: EarlierReader) throws {
    for (id, marks) in try earlier.marks() {
      for (position, mark) in marks {
        kept[id]?.given.marks[try edition.question(at: position).id] = mark
      }
    }
    for (id, answer) in try earlier.answers() { kept[id]?.given.earlier.append(answer) }
    for (id, grade) in try earlier.grades() { kept[id]?.given.earlierGrades.append(grade) }
  }

  private mutating func at(_ row: Row, _ change: (inout Return) throws -> Void) throws {
    guard let index = kept.index(forKey: try row.get("return")) else { throw Unreadable() }
    try change(&kept.values[index].given)
  }

  private func question(_ row: Row) throws -> Question.ID {
    try edition.question(at: row.get("position")).id
  }

  /// The rows of a table that name narrative which has not been erased.
  private func narrated(_ table: String, order: String = "1") throws -> [Row] {
    try rows(
      "\(table).*, narrative.body", table,
      join: "JOIN narrative ON narrative.id = \(table).words AND narrative.body IS NOT NULL",
      order: order)
  }

  private func rows(
    _ columns: String, _ table: String, join: String = "", order: String = "1"
  ) throws -> [Row] {
    let (condition, value) = scope.condition
    let owner =
      table == "\"return\"" ? "" : "JOIN \"return\" ON \"return\".id = \(table).\"return\""
    return try db.rows(
      "SELECT \(columns) FROM \(table) \(owner) \(join) WHERE \(condition) ORDER BY \(order)",
      [value])
  }
}

extension Return {
  fileprivate init(_ row: Row) throws {
    self.init(
      reference: Case.Reference(try row.get("reference")), agency: Agency.ID(try row.get("agency")),
      state: try row.oneOf("state"))
  }
}

extension Evidence {
  init(_ row: Row, question: Question.ID) throws {
    let seen: String? = try row.maybe("seen")
    self.init(
      question: question, what: try row.maybe("what_body") ?? "",
      place: try row.maybe("place_body") ?? "", seen: seen.flatMap { Day($0) })
  }
}
