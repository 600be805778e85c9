public import Auditing
import GRDB

extension Workspace {
  /// Hands a return in.
  ///
  /// What is unanswered stays so, with the reason given.
  public func submit(
    _ reference: Case.Reference, _ agency: Agency.ID, because reason: String?,
    in audit: Audit.Name, by stamp: Stamp
  ) throws(WorkspaceError) {
    try changing(reference, agency, in: audit, by: stamp) { change, held in
      var given = held.given
      try given.submit(asking: held.template, because: reason)
      try change.move(held, to: given.state, .submitted, because: reason)
    }
  }

  /// Opens a return that is in, to be changed.
  public func reopen(
    _ reference: Case.Reference, _ agency: Agency.ID, because reason: String,
    in audit: Audit.Name, by stamp: Stamp
  ) throws(WorkspaceError) {
    try changing(reference, agency, in: audit, by: stamp) { change, held in
      var given = held.given
      try given.reopen()
      if reason.isEmpty { throw WorkspaceError.reasonNeeded }
      try change.move(held, to: given.state, .reopened, because: reason)
    }
  }
}

extension Change {
  fileprivate func move(
    _ held: Held, to state: Return.State, _ verb: JournalEntry.Verb, because reason: String?
  ) throws {
    try set(state, of: held.id)
    let words = try keep(reason)
    let entry = try journal(
      verb, held.place, from: held.given.state.rawValue, to: state.rawValue,
      words: words.map { [$0] } ?? [])
    try because(words, entry: entry)
  }
}
