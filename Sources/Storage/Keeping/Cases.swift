public import Auditing
import GRDB

extension Workspace {
  /// Adds a case to an audit, under its reference, with what is recorded of it.
  public func add(
    _ reference: Case.Reference, profile: [ProfileItem.ID: Choice.ID], to audit: Audit.Name,
    by stamp: Stamp
  ) throws(WorkspaceError) {
    if let fault = reference.fault { throw .refused(.unusableReference(reference.text, fault)) }
    try changing(stamp) { change in
      let row = try auditRow(audit, change.db)
      let place = Place(audit: audit, reference: reference)
      let template = try edition(row.edition, change.db).template
      if try Self.caseID(reference, row.id, change.db) != nil {
        throw WorkspaceError.caseExists(reference)
      }
      try change.db.run(
        "INSERT INTO \"case\" (audit, reference) VALUES (?, ?)", [row.id, reference.text])
      let id = change.db.lastInsertedRowID
      try change.journal(.added, place)
      for (item, choice) in profile.sorted(by: { $0.key < $1.key }) {
        try Self.set(item, choice, of: id, place, template, change)
      }
    }
  }

  /// Records one item of a case's profile, or takes it back.
  public func setProfile(
    _ item: ProfileItem.ID, _ choice: Choice.ID?, of reference: Case.Reference,
    in audit: Audit.Name, by stamp: Stamp
  ) throws(WorkspaceError) {
    try changing(stamp) { change in
      let row = try auditRow(audit, change.db)
      let id = try existingCase(reference, row.id, change.db)
      let place = Place(audit: audit, reference: reference)
      let template = try edition(row.edition, change.db).template
      try Self.set(item, choice, of: id, place, template, change)
    }
  }

  /// The number by which other tables name a case.
  func existingCase(_ reference: Case.Reference, _ audit: Int64, _ db: Database) throws -> Int64 {
    if let id = try Self.caseID(reference, audit, db) { return id }
    let rows = try db.rows("SELECT reference FROM \"case\" WHERE audit = ?", [audit])
    let known = try rows.map { Case.Reference(try $0.get("reference")) }.sorted()
    throw WorkspaceError.noCase(reference, known: known)
  }

  private static func caseID(_ reference: Case.Reference, _ audit: Int64, _ db: Database) throws
    -> Int64?
  {
    try db.row(
      "SELECT id FROM \"case\" WHERE audit = ? AND reference = ?", [audit, reference.text])?
      .get("id")
  }

  private static func set(
    _ item: ProfileItem.ID, _ choice: Choice.ID?, of id: Int64, _ place: Place,
    _ template: Template, _ change: Change
  ) throws {
    try template.check(item, choice)
    let before: String? = try change.db.row(
      "SELECT choice FROM profile WHERE \"case\" = ? AND item = ?", [id, item.text])?.get("choice")
    if before == choice?.text { return }
    if let choice {
      try change.db.run(
        """
        INSERT INTO profile ("case", item, choice) VALUES (?, ?, ?)
        ON CONFLICT ("case", item) DO UPDATE SET choice = excluded.choice
        """, [id, item.text, choice.text])
    } else {
      try change.db.run("DELETE FROM profile WHERE \"case\" = ? AND item = ?", [id, item.text])
    }
    try change.journal(.profiled, place, item.text, from: before ?? "", to: choice?.text ?? "")
  }
}

extension Template {
  /// Lets only a profile item and a choice pass that the template has.
  func check(_ item: ProfileItem.ID, _ choice: Choice.ID?) throws(WorkspaceError) {
    guard let asked = profile.first(where: { $0.id == item }) else {
      throw .noItem(item, known: profile.map(\.id))
    }
    guard let choice else { return }
    let known = asked.choices.map(\.id)
    guard known.contains(choice) else { throw .noChoice(choice, item, known: known) }
  }
}
