import Auditing
import Documents
import Storage
import Terminal

/// Taking an audit to another edition, step by step: the numbers, why, and yes.
struct MigrationWalk: Dialogue {
  private let audit: Audit.Name
  private let edition: String
  private var because: String?

  /// Starts with the numbers.
  init(_ audit: Audit.Name, _ edition: String) {
    self.audit = audit
    self.edition = edition
  }

  func page(on bench: Bench) throws -> Document {
    guard because == nil else {
      return .line("Type yes to take \(audit.text) to edition \(edition), or stop to leave it.")
    }
    return MigrationPage(try bench.plan(audit, edition), audit).document
  }

  var prompt: String {
    because == nil ? "Why, in a sentence> " : "Migrate \(audit) to \(edition)?> "
  }

  func offers(on bench: Bench) -> [Candidate] {
    (because == nil ? [] : [Candidate("yes", "Migrate")])
      + [Candidate("stop", "Leave everything as it is")]
  }

  mutating func take(_ line: String, on bench: Bench) throws -> Turn {
    let typed = line.trimmed
    if typed.lowercased() == "stop" {
      return .finished(.remark(.done, "Nothing was changed."))
    }
    guard let because else {
      guard !typed.isEmpty else { throw WorkbenchError.whyMigrate }
      self.because = typed
      return .next(nil)
    }
    guard typed.lowercased() == "yes" else { throw WorkbenchError.yesToMigrate(typed) }
    try bench.workspace.migrate(audit, to: edition, because: because, by: bench.stamp())
    return .finished(.remark(.done, "Migrated: \(audit.text) asks edition \(edition) now."))
  }
}
