public import Auditing
import Foundation
import GRDB

/// A return about to be changed, and what the tables call everything around it.
struct Held {
  let id: Int64
  let reference: Int64
  let edition: Edition
  let place: Place
  let given: Return

  var template: Template { edition.template }
}

/// A return that may be given, whether or not it has been begun.
struct Expected {
  let audit: AuditRow
  let reference: Int64
  let edition: Edition
  /// The number of the return; nil for a panel that has not said anything of the case.
  let returned: Int64?
}

extension Workspace {
  /// One agency's return for a case.
  ///
  /// The panel has one for every case.
  ///
  /// - Throws: `noAudit`, `noCase`, `notInvited`, or `notInvolved` with what the agency said.
  public func given(_ reference: Case.Reference, _ agency: Agency.ID, in audit: Audit.Name)
    throws(WorkspaceError) -> Return
  {
    try reading { db in
      let expected = try expected(reference, agency, audit, db)
      guard let id = expected.returned else {
        var given = Return(reference: reference, agency: agency)
        given.profile = try Self.profile(of: expected.reference, db)
        return given
      }
      return try read(id, expected.edition, db)
    }
  }

  private static func profile(of reference: Int64, _ db: Database) throws
    -> [ProfileItem.ID: Choice.ID]
  {
    try db.rows("SELECT item, choice FROM profile WHERE \"case\" = ?", [reference])
      .reduce(into: [:]) {
        $0[ProfileItem.ID(try $1.get("item"))] = Choice.ID(try $1.get("choice"))
      }
  }

  /// Changes a return: what may be changed is checked by `work`, which also keeps it.
  func changing<Value>(
    _ reference: Case.Reference, _ agency: Agency.ID, in audit: Audit.Name, by stamp: Stamp,
    _ work: (Change, Held) throws -> Value
  ) throws(WorkspaceError) -> Value {
    try changing(stamp) { change in
      let expected = try expected(reference, agency, audit, change.db)
      let id = try expected.returned ?? Self.begin(agency, expected, change.db)
      let held = Held(
        id: id, reference: expected.reference, edition: expected.edition,
        place: Place(audit: audit, reference: reference, agency: agency),
        given: try read(id, expected.edition, change.db))
      return try work(change, held)
    }
  }

  /// The return an agency may give for a case, or why it may not.
  private func expected(
    _ reference: Case.Reference, _ agency: Agency.ID, _ name: Audit.Name, _ db: Database
  ) throws -> Expected {
    let audit = try auditRow(name, db)
    let edition = try edition(audit.edition, db)
    let id = try existingCase(reference, audit.id, db)
    guard Self.takesPart(agency, audit, edition) else {
      throw WorkspaceError.notInvited(agency, invited: audit.audit.agencies)
    }
    let row = try db.row(
      "SELECT id FROM \"return\" WHERE \"case\" = ? AND agency = ?", [id, agency.text])
    if row == nil, agency != .panel {
      throw WorkspaceError.notInvolved(reference, agency, said: try Self.said(agency, id, db))
    }
    return Expected(
      audit: audit, reference: id, edition: edition, returned: try row?.get("id"))
  }

  /// Whether an agency is invited; the panel takes part where the template asks it.
  static func takesPart(_ agency: Agency.ID, _ audit: AuditRow, _ edition: Edition) -> Bool {
    agency == .panel
      ? edition.template.agency(.panel) != nil : audit.audit.agencies.contains(agency)
  }

  /// What an agency said of a case, if it has.
  static func said(_ agency: Agency.ID, _ reference: Int64, _ db: Database) throws -> Involvement? {
    try db.row(
      "SELECT said FROM involvement WHERE \"case\" = ? AND agency = ?", [reference, agency.text])?
      .oneOf("said")
  }

  /// Begins a return with nothing in it.
  static func begin(
    _ agency: Agency.ID, _ reference: Int64, _ edition: Edition, _ db: Database
  ) throws -> Int64 {
    try db.run(
      """
      INSERT INTO "return" ("case", agency, edition, state, answers)
      VALUES (?, ?, ?, 'awaited', ?)
      """, [reference, agency.text, edition.id, edition.blank])
    return db.lastInsertedRowID
  }

  private static func begin(_ agency: Agency.ID, _ expected: Expected, _ db: Database) throws
    -> Int64
  {
    try begin(agency, expected.reference, expected.edition, db)
  }

  func read(_ id: Int64, _ edition: Edition, _ db: Database) throws -> Return {
    guard let kept = try returns(.one(id), edition, db)[id] else { throw Unreadable() }
    return kept.given
  }

  /// The returns of a scope, with what changes of edition left of them.
  func returns(_ scope: ReturnScope, _ edition: Edition, _ db: Database) throws
    -> [Int64: KeptReturn]
  {
    try ReturnReader.read(scope, edition, db) { try self.edition($0, db) }
  }
}
