import Auditing
import Foundation
import GRDB
import Sealing

extension Workspace {
  /// Goes through the whole workspace: the file, every entry of the journal and its link to the one
  /// before, the words against what stands for them, and what is there now against what the
  /// journal says.
  ///
  /// It finds what was changed by someone who did not also make every later entry anew; against
  /// that, compare the head with one that was printed.
  public func verify() throws(WorkspaceError) -> Verification {
    try reading { db in
      var verifying = Verifying()
      try verifying.readFile(db)
      try verifying.readJournal(db)
      try verifying.readWords(db)
      try verifying.compare(db)
      let tail = try Journal.tail(db)
      return Verification(
        head: JournalHead(count: tail.sequence, hash: Array(tail.hash)), faults: verifying.faults)
    }
  }
}

/// What has been read of a workspace, and what was found wrong.
private struct Verifying {
  private(set) var faults: [Verification.Fault] = []
  private var told = Told()
  /// The entry to which each commitment belongs.
  private var committed: [Data: Int] = [:]

  mutating func readFile(_ db: Database) throws {
    let found = try String.fetchAll(db, sql: "PRAGMA integrity_check")
    faults += found.filter { $0 != "ok" }.map { .file($0) }
    let loose = try Row.fetchAll(db, sql: "PRAGMA foreign_key_check")
    if !loose.isEmpty { faults.append(.file("\(loose.count) rows belong to nothing")) }
  }

  mutating func readJournal(_ db: Database) throws {
    var sequence = 0
    var previous = JournalRow.start
    let rows = try Row.fetchCursor(db, sql: "SELECT * FROM journal ORDER BY seq")
    while let row = try rows.next() {
      let entry = try JournalRow(row)
      let kept: Data = try row.get("hash")
      faults += (sequence + 1..<max(sequence + 1, entry.sequence)).map { .missing(entry: $0) }
      if entry.hash != kept { faults.append(.changed(entry: entry.sequence)) }
      if entry.previous != previous { faults.append(.unlinked(entry: entry.sequence)) }
      for commitment in entry.commitments { committed[commitment] = entry.sequence }
      told.tell(entry)
      (sequence, previous) = (entry.sequence, kept)
    }
  }

  mutating func readWords(_ db: Database) throws {
    var missing = committed
    let rows = try Row.fetchCursor(db, sql: "SELECT body, commitment, salt FROM narrative")
    while let row = try rows.next() {
      let commitment: Data = try row.get("commitment")
      guard let entry = committed[commitment] else {
        faults.append(.wordsUnknown)
        continue
      }
      missing[commitment] = nil
      guard let body: String = try row.maybe("body"), let salt: Data = try row.maybe("salt") else {
        continue
      }
      let sealed = Commitment(salt: Array(salt), value: Array(commitment))
      if !sealed.holds(for: body) { faults.append(.wordsChanged(entry: entry)) }
    }
    faults += missing.values.sorted().map { .wordsMissing(entry: $0) }
  }

  mutating func compare(_ db: Database) throws {
    let now = try Facts.now(db)
    let facts = Set(now.keys).union(told.facts.keys)
    for fact in facts.sorted(by: { $0.description < $1.description }) {
      let (journal, entry) = told.facts[fact].map { ($0.value, Optional($0.entry)) } ?? ("", nil)
      let found = now[fact] ?? ""
      if journal != found {
        faults.append(.differs(fact, entry: entry, journal: journal, now: found))
      }
    }
  }
}
