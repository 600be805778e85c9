public import Auditing
import Foundation
import GRDB

extension Workspace {
  /// Records an answer.
  ///
  /// Returns the return as it is then.
  ///
  /// - Throws: what `Return.record` refuses.
  @discardableResult
  public func record(
    _ entry: Entry, _ reference: Case.Reference, _ agency: Agency.ID, in audit: Audit.Name,
    by stamp: Stamp
  ) throws(WorkspaceError) -> Return {
    try changing(reference, agency, in: audit, by: stamp) { change, held in
      var given = held.given
      try given.record(entry, asking: held.template)
      let question = try held.edition.question(at: held.edition.position(of: entry.question))
      let before = held.given.answers[question.id]
      try change.keep(given, question.id, of: held)
      let reason = try change.keepReason(given.reasons[question.id], question.id, held)
      try change.journal(
        .answered, held.place, question.id.text,
        from: held.edition.journalled(before, to: question),
        to: held.edition.journalled(given.answers[question.id], to: question),
        words: reason.map { [$0] } ?? [])
      return given
    }
  }
}

extension Change {
  /// Keeps the answers of a return, and the typed value of the one that changed.
  fileprivate func keep(_ given: Return, _ question: Question.ID, of held: Held) throws {
    try db.run(
      "UPDATE \"return\" SET state = ?, answers = ? WHERE id = ?",
      [given.state.rawValue, held.edition.pack(given.answers), held.id])
    let position = try held.edition.position(of: question)
    guard let value = given.answers[question]?.typedText else {
      let gone = "DELETE FROM typed_value WHERE \"return\" = ? AND position = ?"
      return try db.run(gone, [held.id, position])
    }
    try db.run(
      """
      INSERT INTO typed_value ("return", position, value) VALUES (?, ?, ?)
      ON CONFLICT ("return", position) DO UPDATE SET value = excluded.value
      """, [held.id, position, value])
  }

  /// Keeps why a question does not apply, in place of what was said before.
  fileprivate func keepReason(_ words: String?, _ question: Question.ID, _ held: Held) throws
    -> Narrative?
  {
    let position = try held.edition.position(of: question)
    let before = try db.row(
      "SELECT words FROM reason WHERE \"return\" = ? AND position = ?", [held.id, position])
    if let before {
      try db.run("DELETE FROM reason WHERE \"return\" = ? AND position = ?", [held.id, position])
      try Narrative.erase(before.get("words"), db)
    }
    guard let kept = try keep(words) else { return nil }
    try db.run(
      "INSERT INTO reason (\"return\", position, words) VALUES (?, ?, ?)",
      [held.id, position, kept.id])
    return kept
  }
}
