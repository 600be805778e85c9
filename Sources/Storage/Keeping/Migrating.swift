public import Auditing
import GRDB

extension Workspace {
  /// Takes an audit to another kept edition of its template, all of it or nothing.
  ///
  /// Whatever cannot go on stays readable under its edition.
  ///
  /// - Throws: `sameEdition`, `noEdition`, `reasonNeeded`, or `cannotMigrate` as a refusal.
  @discardableResult
  public func migrate(
    _ audit: Audit.Name, to edition: String, because reason: String, by stamp: Stamp
  ) throws(WorkspaceError) -> MigrationPlan {
    try changing(stamp) { change in
      let row = try auditRow(audit, change.db)
      if row.audit.edition == edition { throw WorkspaceError.sameEdition(audit, edition) }
      let target = try self.edition(row.audit.template, edition, change.db)
      let plan = MigrationPlan(try snapshot(row, change.db), to: target.template)
      try plan.check()
      guard let words = try change.keep(reason) else { throw WorkspaceError.reasonNeeded }
      let source = try self.edition(row.edition, change.db)
      let kept = try returns(.ofAudit(row.id), source, change.db)
      let migrating = Migrating(
        change: change, audit: row, source: source, target: target, plan: plan)
      try migrating.run(kept, because: words)
      return plan
    }
  }

  /// A kept edition by its name.
  private func edition(_ template: Template.ID, _ name: String, _ db: Database) throws -> Edition {
    let rows = try db.rows(
      "SELECT id, name FROM edition WHERE template = ? ORDER BY id", [template.text])
    let names: [String] = try rows.map { try $0.get("name") }
    guard let place = names.firstIndex(of: name) else {
      throw WorkspaceError.noEdition(template, name, known: names)
    }
    return try edition(rows[place].get("id"), db)
  }
}

/// One migration while it is being kept.
struct Migrating {
  let change: Change
  let audit: AuditRow
  let source: Edition
  let target: Edition
  let plan: MigrationPlan

  private var name: Audit.Name { audit.audit.name }

  func run(_ kept: [Int64: KeptReturn], because words: Narrative) throws {
    let entry = try change.journal(
      .migrated, Place(audit: name), plan.counts.inShort,
      from: "\(source.template.id) \(source.template.edition)",
      to: "\(target.template.id) \(target.template.edition)", words: [words])
    try change.because(words, entry: entry)
    try moveReturns(kept)
    try movePanelGrades()
    try moveFindings()
    try moveInvitations()
    try change.db.run("UPDATE audit SET edition = ? WHERE id = ?", [target.id, audit.id])
  }

  private func moveReturns(_ kept: [Int64: KeptReturn]) throws {
    let beside = try Beside.read(audit.id, change.db)
    let migrations = Dictionary(
      plan.returns.map { (Key($0.reference, $0.agency), $0) }, uniquingKeysWith: { $1 })
    for one in kept.values.sorted(by: { $0.id < $1.id }) {
      guard let migration = migrations[Key(one.given.reference, one.given.agency)] else {
        throw Unreadable()
      }
      let place = Place(
        audit: name, reference: one.given.reference, agency: one.given.agency)
      let moving = MovingReturn(
        change: change, source: source, target: target, place: place, kept: one,
        migration: migration, beside: beside[one.id] ?? Beside())
      try moving.run()
    }
  }

  private func movePanelGrades() throws {
    for (reference, moves) in plan.panel.sorted(by: { $0.key < $1.key }) {
      let tokens = moves.map(\.token)
      if tokens.isEmpty { continue }
      guard
        let id: Int64 = try change.db.row(
          "SELECT id FROM \"case\" WHERE audit = ? AND reference = ?", [audit.id, reference.text])?
          .get("id")
      else { throw Unreadable() }
      try change.journal(
        .migrated, Place(audit: name, reference: reference), from: source.template.edition,
        to: tokens.text)
      try change.move(moves, of: id, nil, from: source.id)
    }
  }

  /// The questions a finding rests on keep their answers under their new names.
  private func moveFindings() throws {
    let renamed = source.questions.compactMap { question in
      plan.comparison.lineage.only(from: question.id).flatMap {
        $0 == question.id ? nil : (from: question.id.text, to: $0.text)
      }
    }
    let rows = try change.db.rows(
      "SELECT * FROM finding_ground WHERE audit = ? AND kind = 'question' ORDER BY finding, place",
      [audit.id])
    for row in rows {
      let before: String = try row.get("name")
      guard let name = renamed.first(where: { $0.from == before })?.to else { continue }
      let number: Int = try row.get("finding")
      try change.db.run(
        """
        UPDATE finding_ground SET name = ?
        WHERE audit = ? AND finding = ? AND kind = 'question' AND place = ?
        """, [name, audit.id, number, row.get("place") as Int])
      try change.journal(
        .migrated, Place(audit: self.name), "finding \(number)", from: before, to: name)
    }
  }

  /// Agencies stand in the order of their edition.
  private func moveInvitations() throws {
    for (place, agency) in target.template.agencies.enumerated() {
      try change.db.run(
        "UPDATE invitation SET place = ? WHERE audit = ? AND agency = ?",
        [place + 1, audit.id, agency.id.text])
    }
  }

  private struct Key: Hashable {
    let reference: Case.Reference
    let agency: Agency.ID

    init(_ reference: Case.Reference, _ agency: Agency.ID) {
      (self.reference, self.agency) = (reference, agency)
    }
  }
}

extension Change {
  /// Lets grades follow what they are grades of: the old rows stay as they are and do not count, and
  /// new ones say the same under the edition of now.
  func move(
    _ moves: [GradeMove], of reference: Int64, _ returned: Int64?, from edition: Int64
  ) throws {
    let newest = try moves.map { move in
      try db.row(
        """
        SELECT max(id) AS id FROM grade WHERE "case" = ? AND "return" IS ? AND subject = ?
          AND id NOT IN (SELECT grade FROM earlier_grade)
        """, [reference, returned, move.from.text])?.maybe("id") as Int64?
    }
    for move in moves {
      try db.run(
        """
        INSERT INTO earlier_grade (grade, edition)
        SELECT id, ? FROM grade WHERE "case" = ? AND "return" IS ? AND subject = ?
          AND id NOT IN (SELECT grade FROM earlier_grade)
        """, [edition, reference, returned, move.from.text])
    }
    for (move, id) in zip(moves, newest) {
      guard let to = move.to else { continue }
      try db.run(
        """
        INSERT INTO grade ("case", "return", kind, subject, level, reason, against, person,
          person_agency, role, at)
        SELECT "case", "return", kind, ?, ?, reason, against, person, person_agency, role, at
        FROM grade WHERE id = ?
        """, [to.text, move.level.text, id])
    }
  }
}

extension GradeMove {
  var token: MigrationToken {
    to.map { .grade(from: from.text, to: $0.text, level: level.text) } ?? .gradeSetAside(from.text)
  }
}

extension MigrationCounts {
  /// The numbers in few words, for the journal.
  fileprivate var inShort: String {
    let names: [(Group, String)] = [
      (.unchanged, "unchanged"), (.askedDifferently, "asked differently"), (.mapped, "mapped"),
      (.toReview, "to be answered anew"), (.setAside, "set aside"),
    ]
    let said = names.filter { self[$0.0].number > 0 }.map { "\(self[$0.0].number) \($0.1)" }
    return said.isEmpty ? "no answers" : said.joined(separator: ", ")
  }
}
