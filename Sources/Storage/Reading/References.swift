public import Auditing
import GRDB

extension Workspace {
  /// The references of an audit's cases, in order: what names and completion need, and no more.
  public func references(in audit: Audit.Name) throws(WorkspaceError) -> [Case.Reference] {
    try reading { db in
      let rows = try db.rows(
        """
        SELECT "case".reference FROM "case" JOIN audit ON audit.id = "case".audit
        WHERE audit.name = ?
        """, [audit.text])
      return try rows.map { Case.Reference(try $0.get("reference")) }.sorted()
    }
  }
}
