public import Auditing
import GRDB

extension Workspace {
  /// Keeps the words beside an answer in place of what stood there; nil takes them back.
  public func note(
    _ words: String?, on question: Question.ID, _ reference: Case.Reference, _ agency: Agency.ID,
    in audit: Audit.Name, by stamp: Stamp
  ) throws(WorkspaceError) {
    try changing(reference, agency, in: audit, by: stamp) { change, held in
      let position = try held.position(of: question)
      let before = try change.db.row(
        "SELECT words FROM note WHERE \"return\" = ? AND position = ?", [held.id, position])
      if let before {
        try change.db.run(
          "DELETE FROM note WHERE \"return\" = ? AND position = ?", [held.id, position])
        try Narrative.erase(before.get("words"), change.db)
      }
      guard let kept = try change.keep(words) else {
        if before != nil { try change.journal(.noted, held.place, question.text, from: "note") }
        return
      }
      try change.db.run(
        "INSERT INTO note (\"return\", position, words) VALUES (?, ?, ?)",
        [held.id, position, kept.id])
      try change.journal(
        .noted, held.place, question.text, from: before == nil ? "" : "note", to: "note",
        words: [kept])
    }
  }

  /// Adds what was seen, where it is kept and when.
  public func add(
    _ evidence: Evidence, _ reference: Case.Reference, _ agency: Agency.ID, in audit: Audit.Name,
    by stamp: Stamp
  ) throws(WorkspaceError) {
    try changing(reference, agency, in: audit, by: stamp) { change, held in
      let position = try held.position(of: evidence.question)
      let what = try change.keep(required: evidence.what)
      // The place may be an empty text, which is kept like any other.
      let place = try Narrative(evidence.place, change.db)
      try change.db.run(
        """
        INSERT INTO evidence ("return", position, what, place, seen) VALUES (?, ?, ?, ?, ?)
        """, [held.id, position, what.id, place.id, evidence.seen?.description])
      try change.journal(
        .evidenced, held.place, evidence.question.text, to: "evidence", words: [what, place])
    }
  }

  /// Marks an answer for the panel, or takes the mark away.
  public func flag(
    _ flag: Flag?, _ question: Question.ID, _ reference: Case.Reference, _ agency: Agency.ID,
    in audit: Audit.Name, by stamp: Stamp
  ) throws(WorkspaceError) {
    try changing(reference, agency, in: audit, by: stamp) { change, held in
      let position = try held.position(of: question)
      let before = held.given.flags[question]
      if before == flag { return }
      try change.db.run(
        "DELETE FROM flag WHERE \"return\" = ? AND position = ?", [held.id, position])
      if let flag {
        try change.db.run(
          "INSERT INTO flag (\"return\", position, flag) VALUES (?, ?, ?)",
          [held.id, position, flag.rawValue])
      }
      try change.journal(
        .flagged, held.place, question.text, from: before?.rawValue ?? "",
        to: flag?.rawValue ?? "")
    }
  }
}

extension Held {
  /// The position of a question this return may still change and is asked.
  func position(of question: Question.ID) throws -> Int {
    try given.mayChange()
    return try edition.position(of: given.asked(question, template).id)
  }
}
