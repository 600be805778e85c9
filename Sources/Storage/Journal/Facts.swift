import Auditing
import GRDB

/// What the journal says a workspace should have now, and what it has: both told alike, so that
/// they can be laid side by side.
enum Facts {
  /// What is so, and the last entry that says it.
  typealias Told = [Verification.Fact: (value: String, entry: Int)]

  /// Takes in what a row of the journal says.
  ///
  /// An empty value is nothing.
  static func tell(_ row: JournalRow, _ told: inout Told) {
    guard let kind = kind(row), let audit = row.audit else { return }
    let fact = Verification.Fact(
      kind: kind, audit: audit, reference: row.reference ?? "", agency: row.agency ?? "",
      subject: kind == "return" ? "" : row.subject)
    told[fact] = (value(row, kind), row.sequence)
  }

  private static func kind(_ row: JournalRow) -> String? {
    guard let verb = JournalEntry.Verb(rawValue: row.verb) else { return nil }
    switch verb {
    case .answered: return "answer"
    case .flagged: return "flag"
    case .noted: return "note"
    case .involved: return "involvement"
    case .profiled: return "profile"
    case .graded: return "grade"
    // With an agency it tells of a return that the panel's grade has settled.
    case .moderated: return row.agency == nil ? "moderated grade" : "return"
    case .submitted, .reopened, .withdrew: return "return"
    case .raised, .closed: return "concern"
    case .concluded, .dropped: return "finding"
    case .worded: return "briefing"
    default: return nil
    }
  }

  /// A return that is not in is told of as one thing, whether or not something is answered yet.
  private static func value(_ row: JournalRow, _ kind: String) -> String {
    let isOpen = row.after == "awaited" || row.after == "started"
    return kind == "return" && isOpen ? "" : row.after
  }

  /// What the tables say.
  static func now(_ db: Database) throws -> [Verification.Fact: String] {
    let rows = try sources.flatMap { try db.rows($0) }
    let facts = try rows.map { (try Verification.Fact($0), try $0.get("value") as String) }
    return Dictionary(facts, uniquingKeysWith: { $1 })
  }

  /// One query for each kind: kind, audit, case, agency, subject and value, coded as the journal
  /// codes them.
  private static let sources = [
    """
    SELECT 'answer' AS kind, audit.name AS audit, "case".reference AS "case", agency,
      question.id AS subject, answer_code.code || coalesce(':' || typed_value.value, '') AS value
    FROM "return"
    JOIN "case" ON "case".id = "return"."case"
    JOIN audit ON audit.id = "case".audit
    JOIN question ON question.edition = "return".edition
    JOIN answer_code ON answer_code.edition = question.edition
      AND answer_code.position = question.position
      AND printf('%02X', answer_code.code) = hex(substr("return".answers, question.position, 1))
    LEFT JOIN typed_value ON typed_value."return" = "return".id
      AND typed_value.position = question.position
    """,
    """
    SELECT 'flag' AS kind, audit.name AS audit, "case".reference AS "case", agency,
      question.id AS subject, flag.flag AS value
    FROM flag
    JOIN "return" ON "return".id = flag."return"
    JOIN "case" ON "case".id = "return"."case"
    JOIN audit ON audit.id = "case".audit
    JOIN question ON question.edition = "return".edition AND question.position = flag.position
    """,
    """
    SELECT 'note' AS kind, audit.name AS audit, "case".reference AS "case", agency,
      question.id AS subject, 'note' AS value
    FROM note
    JOIN "return" ON "return".id = note."return"
    JOIN "case" ON "case".id = "return"."case"
    JOIN audit ON audit.id = "case".audit
    JOIN question ON question.edition = "return".edition AND question.position = note.position
    """,
    """
    SELECT 'return' AS kind, audit.name AS audit, "case".reference AS "case", agency,
      '' AS subject, state AS value
    FROM "return"
    JOIN "case" ON "case".id = "return"."case"
    JOIN audit ON audit.id = "case".audit
    WHERE state NOT IN ('awaited', 'started')
    """,
    """
    SELECT 'involvement' AS kind, audit.name AS audit, "case".reference AS "case", agency,
      '' AS subject, said AS value
    FROM involvement
    JOIN "case" ON "case".id = involvement."case"
    JOIN audit ON audit.id = "case".audit
    """,
    """
    SELECT 'profile' AS kind, audit.name AS audit, "case".reference AS "case", '' AS agency,
      item AS subject, choice AS value
    FROM profile
    JOIN "case" ON "case".id = profile."case"
    JOIN audit ON audit.id = "case".audit
    """,
    """
    SELECT 'grade' AS kind, audit, "case", agency, subject, level AS value FROM self_grade
    """,
    """
    SELECT 'moderated grade' AS kind, audit, "case", '' AS agency, subject, level AS value
    FROM moderated_grade
    """,
    """
    SELECT 'concern' AS kind, audit.name AS audit, "case".reference AS "case", agency,
      CAST(number AS TEXT) AS subject,
      CASE WHEN closing.concern IS NULL THEN 'open' ELSE 'closed' END AS value
    FROM concern
    JOIN audit ON audit.id = concern.audit
    JOIN "case" ON "case".id = concern."case"
    LEFT JOIN closing ON closing.audit = concern.audit AND closing.concern = concern.number
    """,
    """
    SELECT 'finding' AS kind, audit.name AS audit, '' AS "case", '' AS agency,
      CAST(number AS TEXT) AS subject, kind AS value
    FROM finding JOIN audit ON audit.id = finding.audit WHERE dropped IS NULL
    """,
    """
    SELECT 'briefing' AS kind, audit.name AS audit, '' AS "case", '' AS agency, part AS subject,
      'words' AS value
    FROM briefing JOIN audit ON audit.id = briefing.audit
    """,
  ]
}

extension Verification.Fact {
  fileprivate init(_ row: Row) throws {
    kind = try row.get("kind")
    audit = try row.get("audit")
    reference = try row.get("case")
    agency = try row.get("agency")
    subject = try row.get("subject")
  }
}
