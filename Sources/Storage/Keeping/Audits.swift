public import Auditing
import GRDB

/// An audit, and how far it has got.
public struct AuditSummary: Hashable, Sendable {
  /// The audit.
  public let audit: Audit
  /// How many cases it looks at.
  public let cases: Int
  /// How many of the returns expected of agencies are in.
  public let returnsIn: Share
  /// How many concerns nobody has closed.
  public let openConcerns: Int
}

extension Workspace {
  /// Starts an audit of a kept edition.
  public func start(_ audit: Audit, by stamp: Stamp) throws(WorkspaceError) {
    if !audit.name.isWellFormed { throw .refused(.unusableName(audit.name.text)) }
    let template = try template(audit.template, edition: audit.edition)
    try changing(stamp) { change in
      let taken = try change.db.row("SELECT 1 FROM audit WHERE name = ?", [audit.name.text])
      if taken != nil { throw WorkspaceError.auditExists(audit.name) }
      try change.db.run(
        """
        INSERT INTO audit (name, title, edition, period)
        SELECT ?, ?, id, ? FROM edition WHERE template = ? AND name = ?
        """,
        [audit.name.text, audit.title, audit.period, audit.template.text, audit.edition])
      let id = change.db.lastInsertedRowID
      try change.journal(
        .started, Place(audit: audit.name), audit.title, to: "\(audit.template) \(audit.edition)")
      for agency in audit.agencies {
        try Self.invite(agency, to: audit.name, id, template, change)
      }
    }
  }

  /// Every audit with what a list of them tells, counted without reading a template.
  public func audits() throws(WorkspaceError) -> [AuditSummary] {
    try reading { db in
      try db.rows(
        """
        SELECT audit.*, edition.template, edition.name AS edition_name,
          (SELECT count(*) FROM "case" WHERE "case".audit = audit.id) AS cases,
          count("return".id) AS expected,
          count(CASE WHEN state IN ('submitted', 'moderated') THEN 1 END) AS handed_in,
          (SELECT count(*) FROM concern WHERE concern.audit = audit.id)
            - (SELECT count(*) FROM closing WHERE closing.audit = audit.id) AS open_concerns
        FROM audit
        JOIN edition ON edition.id = audit.edition
        LEFT JOIN "case" ON "case".audit = audit.id
        LEFT JOIN "return" ON "return"."case" = "case".id
          AND agency <> 'panel' AND state <> 'withdrawn'
        GROUP BY audit.id ORDER BY audit.id
        """
      ).map { try AuditSummary($0, agencies: agencies($0.get("id"), db)) }
    }
  }

  /// One audit.
  public func audit(_ name: Audit.Name) throws(WorkspaceError) -> Audit {
    try reading { try auditRow(name, $0).audit }
  }

  /// Lets agencies take part.
  ///
  /// Those that do already stay as they are.
  public func invite(_ agencies: [Agency.ID], to audit: Audit.Name, by stamp: Stamp)
    throws(WorkspaceError)
  {
    try changing(stamp) { change in
      let row = try auditRow(audit, change.db)
      let template = try edition(row.edition, change.db).template
      for agency in agencies where !row.audit.agencies.contains(agency) {
        try Self.invite(agency, to: audit, row.id, template, change)
      }
    }
  }

  private static func invite(
    _ agency: Agency.ID, to audit: Audit.Name, _ id: Int64, _ template: Template, _ change: Change
  ) throws {
    let known = template.agencies.map(\.id).filter { $0 != .panel }
    guard let place = known.firstIndex(of: agency) else {
      throw WorkspaceError.noAgency(agency, known: known)
    }
    try change.db.run(
      """
      INSERT INTO invitation (audit, agency, place) VALUES (?, ?, ?)
      ON CONFLICT (audit, agency) DO NOTHING
      """, [id, agency.text, place + 1])
    if change.db.changesCount == 0 { return }
    try change.journal(.invited, Place(audit: audit, agency: agency))
  }

  /// An audit with the numbers by which other tables name it and its edition.
  func auditRow(_ name: Audit.Name, _ db: Database) throws -> AuditRow {
    let row = try db.row(
      """
      SELECT audit.*, edition.template, edition.name AS edition_name
      FROM audit JOIN edition ON edition.id = audit.edition WHERE audit.name = ?
      """, [name.text])
    guard let row else {
      let known = try db.rows("SELECT name FROM audit ORDER BY id")
      throw WorkspaceError.noAudit(name, known: try known.map { Audit.Name(try $0.get("name")) })
    }
    let id: Int64 = try row.get("id")
    return AuditRow(
      id: id, edition: try row.get("edition"),
      audit: try Audit(row, agencies: agencies(id, db)))
  }

  /// The agencies invited, in the order of the template.
  private func agencies(_ audit: Int64, _ db: Database) throws -> [Agency.ID] {
    try db.rows("SELECT agency FROM invitation WHERE audit = ? ORDER BY place", [audit])
      .map { Agency.ID(try $0.get("agency")) }
  }
}

/// An audit as the tables name it.
struct AuditRow {
  let id: Int64
  let edition: Int64
  let audit: Audit
}

extension Audit {
  fileprivate init(_ row: Row, agencies: [Agency.ID]) throws {
    self.init(
      name: Name(try row.get("name")), title: try row.get("title"),
      template: Template.ID(try row.get("template")), edition: try row.get("edition_name"),
      period: try row.get("period"), agencies: agencies)
  }
}

extension AuditSummary {
  fileprivate init(_ row: Row, agencies: [Agency.ID]) throws {
    audit = try Audit(row, agencies: agencies)
    cases = try row.get("cases")
    returnsIn = Share(try row.get("handed_in"), of: try row.get("expected"))
    openConcerns = try row.get("open_concerns")
  }
}
