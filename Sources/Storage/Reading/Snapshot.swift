public import Auditing
import GRDB

extension Workspace {
  /// All a page may know of an audit, read at one moment.
  public func snapshot(of name: Audit.Name) throws(WorkspaceError) -> AuditSnapshot {
    try reading { try snapshot(auditRow(name, $0), $0) }
  }

  /// All of an audit, as part of a transaction.
  func snapshot(_ row: AuditRow, _ db: Database) throws -> AuditSnapshot {
    let edition = try edition(row.edition, db)
    let cases = try Self.cases(of: row.id, db)
    let references = cases.mapValues(\.reference)
    let returns = try returns(.ofAudit(row.id), edition, db).values.map(\.given)
    var snapshot = AuditSnapshot(
      audit: row.audit, template: edition.template,
      cases: cases.values.sorted { $0.reference < $1.reference },
      returns: edition.template.sorted(returns),
      panel: try Self.panel(of: row.id, references, db),
      concerns: try Self.concerns(of: row.id, db), findings: try Self.findings(of: row.id, db),
      prose: try Self.prose(of: row.id, db))
    for (id, number, grade) in try GradeReader.earlierPanel(of: row.id, db) {
      guard let reference = references[id] else { throw Unreadable() }
      snapshot.earlierPanel[reference, default: []]
        .append(EarlierGrade(grade, try self.edition(number, db)))
    }
    return snapshot
  }

  /// The editions an audit has asked, each with the entry of the journal from which on it did.
  public func editions(of audit: Audit.Name) throws(WorkspaceError) -> [(
    since: Int, template: Template
  )] {
    try reading { db in
      try db.rows(
        """
        SELECT journal.seq, edition.id FROM journal
        JOIN edition ON edition.template || ' ' || edition.name = journal.after
        WHERE audit = ? AND agency IS NULL AND verb IN ('started', 'migrated') ORDER BY seq
        """, [audit.text]
      ).map { (try $0.get("seq"), try edition($0.get("id"), db).template) }
    }
  }

  /// The cases of an audit, by the number other tables name them by.
  private static func cases(of audit: Int64, _ db: Database) throws -> [Int64: Case] {
    var profiles: [Int64: [ProfileItem.ID: Choice.ID]] = [:]
    for row in try db.rows(
      "SELECT * FROM profile WHERE \"case\" IN (SELECT id FROM \"case\" WHERE audit = ?)", [audit])
    {
      profiles[try row.get("case"), default: [:]][ProfileItem.ID(try row.get("item"))] =
        Choice.ID(try row.get("choice"))
    }
    var said: [Int64: [Agency.ID: Involvement]] = [:]
    for row in try db.rows(
      "SELECT * FROM involvement WHERE \"case\" IN (SELECT id FROM \"case\" WHERE audit = ?)",
      [audit])
    {
      said[try row.get("case"), default: [:]][Agency.ID(try row.get("agency"))] =
        try row.oneOf("said")
    }
    let rows = try db.rows("SELECT id, reference FROM \"case\" WHERE audit = ?", [audit])
    return try Dictionary(
      rows.map { row in
        let id: Int64 = try row.get("id")
        let reference = Case.Reference(try row.get("reference"))
        return (
          id, Case(reference: reference, profile: profiles[id] ?? [:], involvement: said[id] ?? [:])
        )
      }, uniquingKeysWith: { $1 })
  }

  private static func panel(
    of audit: Int64, _ references: [Int64: Case.Reference], _ db: Database
  ) throws -> [Case.Reference: [GradeSubject: Grade]] {
    var panel: [Case.Reference: [GradeSubject: Grade]] = [:]
    for (id, grade) in try GradeReader.moderated(of: audit, db) {
      guard let reference = references[id] else { throw Unreadable() }
      panel[reference, default: [:]][grade.subject] = grade
    }
    return panel
  }
}

extension Template {
  /// Returns by case, and then by agency as the template orders them.
  fileprivate func sorted(_ returns: [Return]) -> [Return] {
    let order = Dictionary(
      agencies.enumerated().map { ($1.id, $0) }, uniquingKeysWith: { first, _ in first })
    return returns.sorted { left, right in
      left.reference == right.reference
        ? (order[left.agency] ?? .max) < (order[right.agency] ?? .max)
        : left.reference < right.reference
    }
  }
}
