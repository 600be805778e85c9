import Auditing
import Foundation
import GRDB

/// Reads what changes of edition left of returns: marks, earlier answers, earlier grades.
struct EarlierReader {
  let scope: ReturnScope
  let db: Database
  /// Finds a kept edition by its number.
  let editions: (Int64) throws -> Edition

  /// The marks of returns, by the number of the return and the position of the question.
  func marks() throws -> [Int64: [Int: Mark]] {
    let rows = try rows(
      """
      mark."return", mark.position, mark.mark, edition.name AS edition_name,
        question.id AS question, question.wording
      """, "mark",
      """
      JOIN question ON question.edition = mark.edition AND question.position = mark.was
      JOIN edition ON edition.id = mark.edition
      """, order: "mark.\"return\", mark.position, mark.edition, mark.was")
    var marks: [Int64: [Int: Mark]] = [:]
    for row in rows {
      let asked = Asking(
        edition: try row.get("edition_name"), question: Question.ID(try row.get("question")),
        wording: try row.get("wording"))
      let (id, position): (Int64, Int) = (try row.get("return"), try row.get("position"))
      let before = marks[id]?[position]?.asked ?? []
      marks[id, default: [:]][position] = Mark(try row.oneOf("mark"), before + [asked])
    }
    return marks
  }

  /// Earlier answers of returns, in the order in which they were set aside.
  func answers() throws -> [(returned: Int64, answer: EarlierAnswer)] {
    let joins = """
      LEFT JOIN narrative AS said ON said.id = earlier_answer.words
      LEFT JOIN narrative AS why ON why.id = earlier_answer.reason
      LEFT JOIN narrative AS noted ON noted.id = earlier_answer.note
      """
    let rows = try rows(
      "earlier_answer.*, said.body AS said, why.body AS why, noted.body AS noted",
      "earlier_answer", joins, order: "earlier_answer.id")
    guard !rows.isEmpty else { return [] }
    let evidence = try evidence()
    return try rows.map { row in
      (try row.get("return"), try answer(row, evidence[row.get("id")] ?? []))
    }
  }

  private func answer(_ row: Row, _ seen: [Row]) throws -> EarlierAnswer {
    let edition = try editions(row.get("edition"))
    let question = try edition.question(at: row.get("position"))
    let typed: String? = try row.maybe("value") ?? row.maybe("said")
    guard let code = UInt8(exactly: try row.get("code") as Int) else { throw Unreadable() }
    let flag: String? = try row.maybe("flag")
    return EarlierAnswer(
      edition: edition.template.edition, question: question,
      answer: try edition.answer(code, question, typed), reason: try row.maybe("why"),
      note: try row.maybe("noted"), flag: flag.flatMap { Flag(rawValue: $0) },
      evidence: try seen.map { try Evidence($0, question: question.id) })
  }

  private func evidence() throws -> [Int64: [Row]] {
    let rows = try db.rows(
      """
      SELECT earlier_evidence.*, what_words.body AS what_body, place_words.body AS place_body
      FROM earlier_evidence
      JOIN earlier_answer ON earlier_answer.id = earlier_evidence.answer
      JOIN "return" ON "return".id = earlier_answer."return"
      JOIN narrative AS what_words ON what_words.id = earlier_evidence.what
      JOIN narrative AS place_words ON place_words.id = earlier_evidence.place
      WHERE \(scope.condition.sql) ORDER BY earlier_evidence.id
      """, [scope.condition.value])
    return try Dictionary(grouping: rows) { try $0.get("answer") }
  }

  /// The newest earlier grade of each subject and edition, of returns.
  func grades() throws -> [(returned: Int64, grade: EarlierGrade)] {
    try GradeReader.earlier(scope, db).map { id, edition, grade in
      (id, try EarlierGrade(grade, editions(edition)))
    }
  }

  private func rows(_ columns: String, _ table: String, _ joins: String, order: String) throws
    -> [Row]
  {
    try db.rows(
      """
      SELECT \(columns) FROM \(table) JOIN "return" ON "return".id = \(table)."return" \(joins)
      WHERE \(scope.condition.sql) ORDER BY \(order)
      """, [scope.condition.value])
  }
}

extension EarlierGrade {
  init(_ grade: Grade, _ edition: Edition) {
    self.init(
      edition: edition.template.edition, title: edition.template.title(of: grade.subject),
      label: edition.template.label(of: grade.level), grade: grade)
  }
}
