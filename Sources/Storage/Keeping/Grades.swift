public import Auditing
import GRDB

extension Workspace {
  /// Keeps an agency's grade of its own practice.
  ///
  /// Earlier ones stay; the newest counts.
  public func grade(
    _ grade: Grade, _ reference: Case.Reference, _ agency: Agency.ID, in audit: Audit.Name
  ) throws(WorkspaceError) {
    try changing(reference, agency, in: audit, by: grade.stamp) { change, held in
      try held.given.mayChange()
      guard held.template.gradeSubjects(for: agency).contains(grade.subject) else {
        throw AuditingError.notGraded(held.template.title(of: grade.subject), agency)
      }
      try held.template.check(grade, against: [held.given])
      try change.keep(grade, .graded, held.reference, held.id, held.place)
    }
  }

  /// Keeps a grade of the panel for a case.
  ///
  /// The grade of the whole, or of the last section where the template has none, makes the returns
  /// that are in moderated ones.
  public func moderate(_ grade: Grade, _ reference: Case.Reference, in audit: Audit.Name)
    throws(WorkspaceError)
  {
    try changing(grade.stamp) { change in
      let row = try auditRow(audit, change.db)
      let edition = try edition(row.edition, change.db)
      let id = try existingCase(reference, row.id, change.db)
      let subjects = edition.template.gradeSubjects
      guard subjects.contains(grade.subject) else {
        throw WorkspaceError.noSubject(grade.subject, known: subjects)
      }
      let returns = try returns(.ofCase(id), edition, change.db).values
        .sorted { $0.id < $1.id }
      try edition.template.check(grade, against: returns.map(\.given))
      let place = Place(audit: audit, reference: reference)
      try change.keep(grade, .moderated, id, nil, place)
      if grade.subject == subjects.last { try change.settle(returns, place) }
    }
  }
}

extension Change {
  /// Keeps one more grade.
  fileprivate func keep(
    _ grade: Grade, _ verb: JournalEntry.Verb, _ reference: Int64, _ returned: Int64?,
    _ place: Place
  ) throws {
    let before = try GradeReader.level(grade.subject, of: reference, returned, db)
    let reason = try keep(required: grade.reason)
    let against = try keep(grade.against)
    let person = stamp.person
    try db.run(
      """
      INSERT INTO grade ("case", "return", kind, subject, level, reason, against, person,
        person_agency, role, at)
      VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
      """,
      [
        reference, returned, returned == nil ? "moderated" : "self", grade.subject.text,
        grade.level.text, reason.id, against?.id, person.name, person.agency?.text,
        person.role.rawValue, stamp.at.description,
      ])
    try journal(
      verb, place, grade.subject.text, from: before ?? "", to: grade.level.text,
      words: [reason] + (against.map { [$0] } ?? []))
  }

  /// Makes moderated returns of those that are in.
  fileprivate func settle(_ returns: [KeptReturn], _ place: Place) throws {
    for kept in returns where kept.given.state == .submitted {
      try set(.moderated, of: kept.id)
      var place = place
      place.agency = kept.given.agency
      try journal(
        .moderated, place, from: Return.State.submitted.rawValue,
        to: Return.State.moderated.rawValue)
    }
  }
}
