public import Auditing
import GRDB

extension Workspace {
  /// Puts a part of the briefing in the panel's own words, in place of what stood there.
  ///
  /// An empty text goes back to the template's.
  public func word(
    _ part: BriefingPart, _ words: String, in audit: Audit.Name, by stamp: Stamp
  ) throws(WorkspaceError) {
    try changing(stamp) { change in
      let id = try auditRow(audit, change.db).id
      let before = try change.db.row(
        "SELECT words FROM briefing WHERE audit = ? AND part = ?", [id, part.rawValue])
      if let before {
        try change.db.run(
          "DELETE FROM briefing WHERE audit = ? AND part = ?", [id, part.rawValue])
        try Narrative.erase(before.get("words"), change.db)
      }
      let kept = try change.keep(words)
      if let kept {
        try change.db.run(
          "INSERT INTO briefing (audit, part, words) VALUES (?, ?, ?)",
          [id, part.rawValue, kept.id])
      }
      if before == nil, kept == nil { return }
      try change.journal(
        .worded, Place(audit: audit), part.rawValue, from: before == nil ? "" : "words",
        to: kept == nil ? "" : "words", words: kept.map { [$0] } ?? [])
    }
  }

  /// Keeps that a page was published, for whom, and the digest of what was handed out.
  public func published(
    _ page: String, audience: String, digest: String, in audit: Audit.Name, by stamp: Stamp
  ) throws(WorkspaceError) {
    try changing(stamp) { change in
      _ = try auditRow(audit, change.db)
      try change.journal(.published, Place(audit: audit), page, to: "\(audience) \(digest)")
    }
  }

  /// The panel's own prose for an audit's briefing.
  static func prose(of audit: Int64, _ db: Database) throws -> [BriefingPart: String] {
    let rows = try db.rows(
      """
      SELECT part, body FROM briefing
      JOIN narrative ON narrative.id = words AND body IS NOT NULL WHERE audit = ?
      """, [audit])
    return try Dictionary(
      rows.map { (try $0.oneOf("part"), try $0.get("body")) }, uniquingKeysWith: { $1 })
  }
}
