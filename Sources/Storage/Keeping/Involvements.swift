public import Auditing
import GRDB

extension Workspace {
  /// Keeps whether agencies know a case.
  ///
  /// Known: the return is awaited, or a withdrawn one is brought back. Not known: a return nobody
  /// has touched goes; one with something in it is withdrawn, which wants a reason.
  ///
  /// - Throws: `reasonToWithdraw`, and then nothing is kept of any of the agencies.
  public func say(
    _ involvement: Involvement, of reference: Case.Reference, by agencies: [Agency.ID],
    in audit: Audit.Name, because reason: String?, stamp: Stamp
  ) throws(WorkspaceError) {
    try changing(stamp) { change in
      let row = try auditRow(audit, change.db)
      let edition = try edition(row.edition, change.db)
      let id = try existingCase(reference, row.id, change.db)
      for agency in agencies {
        guard row.audit.agencies.contains(agency) else {
          throw WorkspaceError.notInvited(agency, invited: row.audit.agencies)
        }
        let place = Place(audit: audit, reference: reference, agency: agency)
        let one = Involving(
          workspace: self, change: change, edition: edition, reference: id, place: place)
        try one.say(involvement, by: agency, because: reason)
      }
    }
  }
}

/// What one agency says of one case, while it is being kept.
private struct Involving {
  let workspace: Workspace
  let change: Change
  let edition: Edition
  let reference: Int64
  let place: Place

  func say(_ involvement: Involvement, by agency: Agency.ID, because reason: String?) throws {
    let before = try Workspace.said(agency, reference, change.db)
    if before == involvement { return }
    try change.db.run(
      """
      INSERT INTO involvement ("case", agency, said) VALUES (?, ?, ?)
      ON CONFLICT ("case", agency) DO UPDATE SET said = excluded.said
      """, [reference, agency.text, involvement.rawValue])
    try change.journal(
      .involved, place, from: before?.rawValue ?? "", to: involvement.rawValue)
    switch involvement {
    case .known: try expect(agency)
    case .notKnown: try release(agency, because: reason)
    }
  }

  /// Awaits a return, or brings a withdrawn one back.
  private func expect(_ agency: Agency.ID) throws {
    guard let kept = try kept(agency) else {
      _ = try Workspace.begin(agency, reference, edition, change.db)
      return
    }
    guard kept.given.state == .withdrawn else { return }
    let state: Return.State = kept.given.answers.isEmpty ? .awaited : .started
    try change.set(state, of: kept.id)
    try change.journal(
      .reopened, place, from: Return.State.withdrawn.rawValue, to: state.rawValue)
  }

  /// Lets a return go, or withdraws one that has something in it.
  private func release(_ agency: Agency.ID, because reason: String?) throws {
    guard let kept = try kept(agency) else { return }
    if kept.given.isUntouched {
      return try change.db.run("DELETE FROM \"return\" WHERE id = ?", [kept.id])
    }
    guard let words = try change.keep(reason) else {
      throw WorkspaceError.reasonToWithdraw(kept.given.reference, agency)
    }
    try change.set(.withdrawn, of: kept.id)
    let entry = try change.journal(
      .withdrew, place, from: kept.given.state.rawValue, to: Return.State.withdrawn.rawValue,
      words: [words])
    try change.because(words, entry: entry)
  }

  private func kept(_ agency: Agency.ID) throws -> KeptReturn? {
    let row = try change.db.row(
      "SELECT id FROM \"return\" WHERE \"case\" = ? AND agency = ?", [reference, agency.text])
    guard let id: Int64 = try row?.get("id") else { return nil }
    return try workspace.returns(.one(id), edition, change.db)[id]
  }
}

extension Return {
  /// Whether nobody has put anything into it.
  fileprivate var isUntouched: Bool {
    var blank = Return(reference: reference, agency: agency, state: .awaited)
    blank.profile = profile
    return self == blank
  }
}

extension Change {
  /// Keeps how far a return has got.
  func set(_ state: Return.State, of id: Int64) throws {
    try db.run("UPDATE \"return\" SET state = ? WHERE id = ?", [state.rawValue, id])
  }
}
