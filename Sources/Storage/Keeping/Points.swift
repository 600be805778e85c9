public import Auditing
import GRDB

extension Workspace {
  /// Adds a strength or a development point its auditor names.
  public func add(
    _ point: Point, _ reference: Case.Reference, _ agency: Agency.ID, in audit: Audit.Name,
    by stamp: Stamp
  ) throws(WorkspaceError) {
    try changing(reference, agency, in: audit, by: stamp) { change, held in
      try held.given.mayChange()
      let words = try change.keep(required: point.words)
      try change.db.run(
        "INSERT INTO point (\"return\", kind, words) VALUES (?, ?, ?)",
        [held.id, point.kind.rawValue, words.id])
      let count = held.given.points.count + 1
      try change.journal(
        .pointed, held.place, String(count), to: point.kind.rawValue, words: [words])
    }
  }

  /// Adds the child's own words.
  public func add(
    _ quotation: Quotation, _ reference: Case.Reference, _ agency: Agency.ID,
    in audit: Audit.Name, by stamp: Stamp
  ) throws(WorkspaceError) {
    try changing(reference, agency, in: audit, by: stamp) { change, held in
      try held.given.mayChange()
      let words = try change.keep(required: quotation.words)
      try change.db.run(
        "INSERT INTO quotation (\"return\", words, may_be_quoted) VALUES (?, ?, ?)",
        [held.id, words.id, quotation.mayBeQuoted])
      let count = held.given.quotations.count + 1
      try change.journal(
        .quoted, held.place, String(count),
        to: quotation.mayBeQuoted ? "may be quoted" : "not to be quoted", words: [words])
    }
  }
}
