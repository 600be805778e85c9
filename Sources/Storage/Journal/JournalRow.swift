import Auditing
import Foundation
import GRDB
import Sealing

/// One row of the journal as it is kept, with its links to the row before.
struct JournalRow {
  /// What stands before the first entry.
  static let start = Data(count: Digest.length)

  var sequence: Int
  var operation: Data
  var at: String
  var person: String
  var personAgency: String?
  var role: String
  var verb: String
  var audit: String?
  var reference: String?
  var agency: String?
  var subject: String
  var before: String
  var after: String
  var commitment: Data?
  var previous: Data

  /// The digest of all the row says and of the row before it.
  var hash: Data {
    let texts: [String?] = [
      "scrutineer-journal-1", String(sequence), at, person, personAgency, role, verb, audit,
      reference, agency, subject, before, after,
    ]
    let bytes = [Array(operation), commitment.map { Array($0) }, Array(previous)]
    return Data(Digest.sha256(of: texts.map { $0.map { Array($0.utf8) } } + bytes))
  }

  /// The commitments of the row's narrative, one after another.
  var commitments: [Data] {
    guard let commitment else { return [] }
    let bytes = Array(commitment)
    return stride(from: 0, to: bytes.count, by: Digest.length).map {
      Data(bytes[$0..<min($0 + Digest.length, bytes.count)])
    }
  }
}

extension JournalRow {
  /// The row for an entry of an operation.
  init(_ entry: JournalEntry, operation: Data, commitments: [Data], after previous: Data) {
    sequence = entry.sequence
    self.operation = operation
    at = entry.stamp.at.description
    person = entry.stamp.person.name
    personAgency = entry.stamp.person.agency?.text
    role = entry.stamp.person.role.rawValue
    verb = entry.verb.rawValue
    audit = entry.audit?.text
    reference = entry.reference?.text
    agency = entry.agency?.text
    subject = entry.subject
    before = entry.before
    after = entry.after
    commitment = commitments.isEmpty ? nil : Data(commitments.joined())
    self.previous = previous
  }

  init(_ row: Row) throws {
    sequence = try row.get("seq")
    operation = try row.get("op")
    at = try row.get("at")
    person = try row.get("person")
    personAgency = try row.maybe("person_agency")
    role = try row.get("role")
    verb = try row.get("verb")
    audit = try row.maybe("audit")
    reference = try row.maybe("case")
    agency = try row.maybe("agency")
    subject = try row.get("subject")
    before = try row.get("before")
    after = try row.get("after")
    commitment = try row.maybe("commitment")
    previous = try row.get("prev")
  }

  /// The entry the row tells.
  func entry() throws -> JournalEntry {
    guard let at = Moment(at), let role = Person.Role(rawValue: role),
      let verb = JournalEntry.Verb(rawValue: verb)
    else { throw Unreadable() }
    let person = Person(name: person, agency: personAgency.map { Agency.ID($0) }, role: role)
    return JournalEntry(
      sequence: sequence, stamp: Stamp(person, at: at), verb: verb,
      audit: audit.map { Audit.Name($0) }, reference: reference.map { Case.Reference($0) },
      agency: agency.map { Agency.ID($0) }, subject: subject, before: before, after: after)
  }
}
