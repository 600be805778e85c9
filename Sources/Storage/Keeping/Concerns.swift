public import Auditing
import GRDB

extension Workspace {
  /// Raises a concern about a case, met in the file of an agency.
  @discardableResult
  public func raise(
    _ words: String, _ reference: Case.Reference, _ agency: Agency.ID, in audit: Audit.Name,
    by stamp: Stamp
  ) throws(WorkspaceError) -> Concern {
    try changing(stamp) { change in
      let row = try auditRow(audit, change.db)
      let id = try existingCase(reference, row.id, change.db)
      guard Self.takesPart(agency, row, try edition(row.edition, change.db)) else {
        throw WorkspaceError.notInvited(agency, invited: row.audit.agencies)
      }
      let number = try Self.concernCount(row.id, change.db) + 1
      let kept = try change.keep(required: words)
      try change.keep(kept, number, row.id, id, agency)
      let place = Place(audit: audit, reference: reference, agency: agency)
      try change.journal(.raised, place, String(number), to: "open", words: [kept])
      return Concern(
        number: number, reference: reference, agency: agency, words: words, raised: stamp,
        closing: nil)
    }
  }

  /// Closes a concern with what was done.
  @discardableResult
  public func closeConcern(
    _ number: Int, words: String, in audit: Audit.Name, by stamp: Stamp
  ) throws(WorkspaceError) -> Concern {
    try changing(stamp) { change in
      let row = try auditRow(audit, change.db)
      let all = try Self.concerns(of: row.id, change.db)
      guard let concern = all.first(where: { $0.number == number }) else {
        throw WorkspaceError.noConcern(number, count: all.count)
      }
      if concern.closing != nil { throw WorkspaceError.concernClosed(number) }
      let kept = try change.keep(required: words)
      try change.keep(closing: kept, number, row.id)
      let place = Place(audit: audit, reference: concern.reference, agency: concern.agency)
      try change.journal(.closed, place, String(number), from: "open", to: "closed", words: [kept])
      return Concern(
        number: number, reference: concern.reference, agency: concern.agency,
        words: concern.words, raised: concern.raised,
        closing: Concern.Closing(words: words, stamp: stamp))
    }
  }

  /// The concerns of an audit, by number.
  static func concerns(of audit: Int64, _ db: Database) throws -> [Concern] {
    let closings = try db.rows(
      """
      SELECT closing.*, body FROM closing JOIN narrative ON narrative.id = words WHERE audit = ?
      """, [audit])
    let closed = try Dictionary(
      closings.map { (try $0.get("concern") as Int, try Concern.Closing($0)) },
      uniquingKeysWith: { first, _ in first })
    return try db.rows(
      """
      SELECT concern.*, "case".reference, narrative.body FROM concern
      JOIN "case" ON "case".id = concern."case"
      JOIN narrative ON narrative.id = concern.words
      WHERE concern.audit = ? ORDER BY number
      """, [audit]
    ).map { try Concern($0, closed) }
  }

  private static func concernCount(_ audit: Int64, _ db: Database) throws -> Int {
    try db.row("SELECT count(*) AS count FROM concern WHERE audit = ?", [audit])?.get("count") ?? 0
  }
}

extension Change {
  fileprivate func keep(
    _ words: Narrative, _ number: Int, _ audit: Int64, _ reference: Int64, _ agency: Agency.ID
  ) throws {
    try db.run(
      """
      INSERT INTO concern (audit, number, "case", agency, words, person, person_agency, role, at)
      VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)
      """,
      [
        audit, number, reference, agency.text, words.id, stamp.person.name,
        stamp.person.agency?.text, stamp.person.role.rawValue, stamp.at.description,
      ])
  }

  fileprivate func keep(closing words: Narrative, _ number: Int, _ audit: Int64) throws {
    try db.run(
      """
      INSERT INTO closing (audit, concern, words, person, person_agency, role, at)
      VALUES (?, ?, ?, ?, ?, ?, ?)
      """,
      [
        audit, number, words.id, stamp.person.name, stamp.person.agency?.text,
        stamp.person.role.rawValue, stamp.at.description,
      ])
  }
}

extension Concern {
  fileprivate init(_ row: Row, _ closed: [Int: Closing]) throws {
    let number: Int = try row.get("number")
    self.init(
      number: number, reference: Case.Reference(try row.get("reference")),
      agency: Agency.ID(try row.get("agency")), words: try row.maybe("body") ?? "",
      raised: try Stamp(row), closing: closed[number])
  }
}

extension Concern.Closing {
  fileprivate init(_ row: Row) throws {
    self.init(words: try row.maybe("body") ?? "", stamp: try Stamp(row))
  }
}
