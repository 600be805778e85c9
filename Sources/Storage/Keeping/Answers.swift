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
      let answer = given.answers[question.id]
      let words = [
        try change.replace("reason", given.reasons[question.id], question.id, held),
        try change.replace("answer_text", answer?.textWords, question.id, held),
      ]
      try change.journal(
        .answered, held.place, question.id.text,
        from: held.edition.journalled(before, to: question),
        to: held.edition.journalled(answer, to: question), words: words.compactMap { $0 })
      return given
    }
  }
}

extension Change {
  /// Keeps the answers of a return, and the typed value of the one that changed, which is not marked
  /// any more.
  fileprivate func keep(_ given: Return, _ question: Question.ID, of held: Held) throws {
    try db.run(
      "UPDATE \"return\" SET state = ?, answers = ? WHERE id = ?",
      [given.state.rawValue, held.edition.pack(given.answers), held.id])
    let position = try held.edition.position(of: question)
    try db.run("DELETE FROM mark WHERE \"return\" = ? AND position = ?", [held.id, position])
    guard let value = given.answers[question]?.plainValue else {
      let gone = "DELETE FROM typed_value WHERE \"return\" = ? AND position = ?"
      return try db.run(gone, [held.id, position])
    }
    try keep(value: value, position, held.id)
  }

  /// Keeps a typed value in place of what stood there.
  func keep(value: String, _ position: Int, _ returned: Int64) throws {
    try db.run(
      """
      INSERT INTO typed_value ("return", position, value) VALUES (?, ?, ?)
      ON CONFLICT ("return", position) DO UPDATE SET value = excluded.value
      """, [returned, position, value])
  }

  /// Keeps why a question does not apply, or an answer that is words, in place of what was said
  /// before, which is erased.
  fileprivate func replace(
    _ table: String, _ words: String?, _ question: Question.ID, _ held: Held
  ) throws -> Narrative? {
    let position = try held.edition.position(of: question)
    let before = try db.row(
      "SELECT words FROM \(table) WHERE \"return\" = ? AND position = ?", [held.id, position])
    if let before {
      try db.run(
        "DELETE FROM \(table) WHERE \"return\" = ? AND position = ?", [held.id, position])
      try Narrative.erase(before.get("words"), db)
    }
    guard let kept = try keep(words) else { return nil }
    try db.run(
      "INSERT INTO \(table) (\"return\", position, words) VALUES (?, ?, ?)",
      [held.id, position, kept.id])
    return kept
  }
}
