import Auditing
import GRDB

/// Reads grades: the newest of each subject counts, the others stay as they were given.
enum GradeReader {
  private static let columns = """
    SELECT grade.*, reasons.body AS reason_body, againsts.body AS against_body
    FROM grade
    JOIN narrative AS reasons ON reasons.id = grade.reason
    LEFT JOIN narrative AS againsts ON againsts.id = grade.against
    """

  /// The grades agencies gave their own practice, oldest first, with the number of the return.
  static func selfGrades(_ scope: ReturnScope, _ db: Database) throws -> [(Int64, Grade)] {
    let (condition, value) = scope.condition
    let rows = try db.rows(
      """
      \(columns) JOIN "return" ON "return".id = grade."return"
      WHERE \(condition) AND grade.id NOT IN (SELECT grade FROM earlier_grade)
      ORDER BY grade.id
      """, [value])
    return try rows.map { (try $0.get("return"), try Grade($0)) }
  }

  /// The panel's grades in an audit, oldest first, with the number of the case.
  static func moderated(of audit: Int64, _ db: Database) throws -> [(Int64, Grade)] {
    let rows = try db.rows(
      """
      \(columns) JOIN "case" ON "case".id = grade."case"
      WHERE "case".audit = ? AND grade."return" IS NULL
        AND grade.id NOT IN (SELECT grade FROM earlier_grade)
      ORDER BY grade.id
      """, [audit])
    return try rows.map { (try $0.get("case"), try Grade($0)) }
  }

  /// Leaves out what counts as it was given, under another name of its section.
  private static let goneOnAlike = """
    HAVING NOT EXISTS (SELECT 1 FROM grade AS later
      WHERE later.reason = grade.reason AND later.level = grade.level
        AND later.id NOT IN (SELECT grade FROM earlier_grade))
    """

  /// The newest grades of each subject and edition that do not count any more, of returns, with the
  /// numbers of the return and of the edition.
  static func earlier(_ scope: ReturnScope, _ db: Database) throws -> [(Int64, Int64, Grade)] {
    let (condition, value) = scope.condition
    let rows = try db.rows(
      """
      SELECT max(grade.id), grade.*, earlier_grade.edition, reasons.body AS reason_body,
        againsts.body AS against_body
      FROM grade
      JOIN earlier_grade ON earlier_grade.grade = grade.id
      JOIN narrative AS reasons ON reasons.id = grade.reason
      LEFT JOIN narrative AS againsts ON againsts.id = grade.against
      JOIN "return" ON "return".id = grade."return"
      WHERE \(condition)
      GROUP BY grade."return", earlier_grade.edition, grade.subject \(goneOnAlike)
      ORDER BY grade.id
      """, [value])
    return try rows.map { (try $0.get("return"), try $0.get("edition"), try Grade($0)) }
  }

  /// The panel's newest grades of each subject and edition that do not count any more, with the
  /// numbers of the case and of the edition.
  static func earlierPanel(of audit: Int64, _ db: Database) throws -> [(Int64, Int64, Grade)] {
    let rows = try db.rows(
      """
      SELECT max(grade.id), grade.*, earlier_grade.edition, reasons.body AS reason_body,
        againsts.body AS against_body
      FROM grade
      JOIN earlier_grade ON earlier_grade.grade = grade.id
      JOIN narrative AS reasons ON reasons.id = grade.reason
      LEFT JOIN narrative AS againsts ON againsts.id = grade.against
      JOIN "case" ON "case".id = grade."case"
      WHERE "case".audit = ? AND grade."return" IS NULL
      GROUP BY grade."case", earlier_grade.edition, grade.subject \(goneOnAlike)
      ORDER BY grade.id
      """, [audit])
    return try rows.map { (try $0.get("case"), try $0.get("edition"), try Grade($0)) }
  }

  /// The newest grade of a subject, of a return or of a case by the panel.
  static func level(
    _ subject: GradeSubject, of reference: Int64, _ returned: Int64?, _ db: Database
  ) throws -> String? {
    try db.row(
      """
      SELECT level FROM grade WHERE "case" = ? AND "return" IS ? AND subject = ?
        AND id NOT IN (SELECT grade FROM earlier_grade)
      ORDER BY id DESC LIMIT 1
      """, [reference, returned, subject.text])?.get("level")
  }
}

extension Grade {
  fileprivate init(_ row: Row) throws {
    self.init(
      subject: GradeSubject(try row.get("subject")), level: Level.ID(try row.get("level")),
      reason: try row.maybe("reason_body") ?? "", against: try row.maybe("against_body"),
      stamp: try Stamp(row))
  }
}

extension Stamp {
  /// The stamp a row carries.
  init(_ row: Row) throws {
    let agency: String? = try row.maybe("person_agency")
    let person = Person(
      name: try row.get("person"), agency: agency.map { Agency.ID($0) },
      role: try row.oneOf("role"))
    guard let moment = Moment(try row.get("at")) else { throw Unreadable() }
    self.init(person, at: moment)
  }
}
