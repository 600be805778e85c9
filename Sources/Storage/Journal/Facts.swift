import Auditing
import GRDB
import Sealing

/// What the journal says a workspace should have now, and what it has: both told alike, so that
/// they can be laid side by side.
enum Facts {
  /// Takes in what a row of the journal says.
  ///
  /// An empty value is nothing.
  static func tell(_ row: JournalRow, _ told: inout Told) {
    guard let kind = kind(row), let audit = row.audit else { return }
    let fact = Verification.Fact(
      kind: kind, audit: audit, reference: row.reference ?? "", agency: row.agency ?? "",
      subject: subject(row, kind))
    told.tell(fact, value(row, kind), entry: row.sequence)
    // Whatever is answered anew, or taken back, is not marked any more.
    let mark = fact.with("mark", fact.subject)
    if kind == "answer", !told.value(mark).isEmpty { told.tell(mark, "", entry: row.sequence) }
  }

  private static func kind(_ row: JournalRow) -> String? {
    guard let verb = JournalEntry.Verb(rawValue: row.verb) else { return nil }
    switch verb {
    case .answered: return "answer"
    case .flagged: return "flag"
    case .noted: return "note"
    case .evidenced: return "evidence"
    case .pointed: return "point"
    case .quoted: return "quotation"
    case .involved: return "involvement"
    case .profiled: return "profile"
    case .graded: return "grade"
    // With an agency it tells of a return that the panel's grade has settled.
    case .moderated: return row.agency == nil ? "moderated grade" : "return"
    case .submitted, .reopened, .withdrew: return "return"
    case .raised, .closed: return "concern"
    case .concluded, .dropped: return "finding"
    case .worded: return "briefing"
    // What it did to a return or a case is told apart; see `Told`.
    case .started: return "edition"
    case .migrated: return row.subject.hasPrefix("finding ") ? nil : "edition"
    case .loaded, .invited, .added, .published: return nil
    }
  }

  /// What there can be several of is told apart by the first mark of its words.
  private static func subject(_ row: JournalRow, _ kind: String) -> String {
    switch kind {
    case "return", "edition": ""
    case "evidence": [row.subject, row.marks.first ?? ""].joined(separator: " ")
    case "point", "quotation": row.marks.first ?? ""
    default: row.subject
    }
  }

  /// A return that is not in is told of as one thing, whether or not something is answered yet.
  private static func value(_ row: JournalRow, _ kind: String) -> String {
    if kind == "return" { return ["awaited", "started"].contains(row.after) ? "" : row.after }
    if kind == "edition" { return row.after }
    return row.after.isEmpty ? "" : ([row.after] + row.marks).joined(separator: " ")
  }

  /// What the tables say.
  static func now(_ db: Database) throws -> [Verification.Fact: String] {
    let rows = try (ofReturns + ofCases + ofEditions).flatMap { try db.rows($0) }
    let facts = try rows.map { (try Verification.Fact($0), try $0.get("value") as String) }
    return Dictionary(facts, uniquingKeysWith: { $1 })
  }
}

extension JournalRow {
  /// The first digits of what stands for the row's words, enough to tell words apart.
  var marks: [String] {
    commitments.map { String(Array($0).hexadecimal.prefix(8)) }
  }
}

extension Verification.Fact {
  fileprivate init(_ row: Row) throws {
    kind = try row.get("kind")
    audit = try row.get("audit")
    reference = try row.get("case")
    agency = try row.get("agency")
    subject = try row.get("subject")
  }
}
