import Auditing

/// What the journal says a workspace should have now, entry by entry.
struct Told {
  typealias Fact = Verification.Fact

  /// What is so, and the last entry that says it; an empty value is nothing.
  private(set) var facts: [Fact: (value: String, entry: Int)] = [:]
  /// The pieces of evidence and the marks of a return, of which there may be several.
  private var several: [Fact: Set<Fact>] = [:]

  /// What is told of a fact: nothing where no entry speaks of it.
  func value(_ fact: Fact) -> String { facts[fact]?.value ?? "" }

  /// Takes in what an entry says of one fact.
  mutating func tell(_ fact: Fact, _ value: String, entry: Int) {
    facts[fact] = (value, entry)
    guard ["evidence", "mark"].contains(fact.kind) else { return }
    several[fact.ofReturn, default: []].insert(fact)
  }

  /// Takes in a row of the journal.
  mutating func tell(_ row: JournalRow) {
    if row.verb == JournalEntry.Verb.migrated.rawValue, let place = Fact(migrated: row) {
      Retelling(row, place).apply(to: &self)
    } else {
      Facts.tell(row, &self)
    }
  }

  /// The facts of a kind, evidence or marks, that a return has now.
  func all(_ kind: String, at place: Fact) -> [Fact] {
    (several[place.with(kind, "").ofReturn] ?? []).filter { !value($0).isEmpty }
  }
}

extension Verification.Fact {
  /// The return, or the case where there is no agency, of which an entry tells what a migration did;
  /// nil for what it tells of a whole audit.
  fileprivate init?(migrated row: JournalRow) {
    guard let audit = row.audit, let reference = row.reference else { return nil }
    kind = ""
    self.audit = audit
    self.reference = reference
    agency = row.agency ?? ""
    subject = ""
  }

  /// Another fact about the same return.
  func with(_ kind: String, _ subject: String) -> Self {
    Self(kind: kind, audit: audit, reference: reference, agency: agency, subject: subject)
  }

  fileprivate var ofReturn: Self { with(kind, "") }
}

/// What a migration makes of what was told of a return before it.
private struct Retelling {
  typealias Fact = Verification.Fact

  private let place: Fact
  private let entry: Int
  private let tokens: [MigrationToken]
  private var marks: ArraySlice<String>
  /// What stood at each question of before.
  private var stood: [String: Stood] = [:]

  private struct Stood {
    var answer = ""
    var flag = ""
    var note = ""
    /// By the mark of what was seen.
    var evidence: [(mark: String, value: String)] = []
  }

  init(_ row: JournalRow, _ place: Fact) {
    self.place = place
    entry = row.sequence
    tokens = [MigrationToken](row.after)
    marks = row.marks[...]
  }

  func apply(to told: inout Told) {
    var copy = self
    copy.takeAway(&told)
    copy.giveBack(&told)
    copy.grades(&told)
  }

  /// Takes away all that stood at the questions the entry names, and every mark.
  private mutating func takeAway(_ told: inout Told) {
    for mark in told.all("mark", at: place) { told.tell(mark, "", entry: entry) }
    for token in tokens {
      guard let question = token.from else { continue }
      stood[question] = Stood(
        answer: take("answer", question, &told), flag: take("flag", question, &told),
        note: take("note", question, &told))
    }
    for fact in told.all("evidence", at: place) {
      let parts = fact.subject.split(separator: " ").map(String.init)
      guard parts.count == 2, stood[parts[0]] != nil else { continue }
      stood[parts[0]]?.evidence.append((parts[1], told.value(fact)))
      told.tell(fact, "", entry: entry)
    }
  }

  private mutating func giveBack(_ told: inout Told) {
    for token in tokens {
      switch token {
      case .carried(let from, let to, let code): carry(from, to, code, &told)
      case .mapped(let from, let to, let code):
        tell("earlier answer", "\(from) \(entry)", stood[from]?.answer ?? "", &told)
        carry(from, to, code, &told)
      case .setAside(let from): setAside(from, &told)
      case .copied(let from, let to, let code, let withWords):
        let before = withWords ? " \(marks.popFirst() ?? "")" : stood[from]?.answer.afterCode ?? ""
        tell("answer", to, "\(code)\(before)", &told)
      case .mark(let question, let kind): tell("mark", question, kind.rawValue, &told)
      case .grade, .gradeSetAside: break
      }
    }
  }

  private func carry(_ from: String, _ to: String, _ code: UInt8, _ told: inout Told) {
    guard let before = stood[from] else { return }
    tell("answer", to, code == 0 ? "" : "\(code)\(before.answer.afterCode)", &told)
    tell("flag", to, before.flag, &told)
    tell("note", to, before.note, &told)
    for one in before.evidence { tell("evidence", "\(to) \(one.mark)", one.value, &told) }
  }

  private func setAside(_ from: String, _ told: inout Told) {
    guard let before = stood[from] else { return }
    let value = [before.answer, before.flag, before.note].filter { !$0.isEmpty }
    tell("earlier answer", "\(from) \(entry)", value.joined(separator: " "), &told)
    for one in before.evidence {
      tell("earlier evidence", "\(from) \(entry) \(one.mark)", one.value, &told)
    }
  }

  private func grades(_ told: inout Told) {
    let kind = place.agency.isEmpty ? "moderated grade" : "grade"
    var words: [String: String] = [:]
    for token in tokens {
      if let subject = token.gradeFrom { words[subject] = take(kind, subject, &told).afterCode }
    }
    for case .grade(let from, let to, let level) in tokens {
      tell(kind, to, level + (words[from] ?? ""), &told)
    }
  }

  private func take(_ kind: String, _ subject: String, _ told: inout Told) -> String {
    let fact = place.with(kind, subject)
    let value = told.value(fact)
    if !value.isEmpty { told.tell(fact, "", entry: entry) }
    return value
  }

  private func tell(_ kind: String, _ subject: String, _ value: String, _ told: inout Told) {
    let fact = place.with(kind, subject)
    if value.isEmpty, told.value(fact).isEmpty { return }
    told.tell(fact, value, entry: entry)
  }
}

extension MigrationToken {
  /// The question of before whose things are moved.
  fileprivate var from: String? {
    switch self {
    case .carried(let from, _, _), .mapped(let from, _, _), .setAside(let from): from
    case .copied, .mark, .grade, .gradeSetAside: nil
    }
  }

  /// The subject of a grade of before.
  fileprivate var gradeFrom: String? {
    switch self {
    case .grade(let from, _, _), .gradeSetAside(let from): from
    case .carried, .mapped, .setAside, .copied, .mark: nil
    }
  }
}

extension String {
  /// What follows the code or the level with which a told value begins: a typed value, words.
  fileprivate var afterCode: String {
    String(drop { $0 != ":" && $0 != " " })
  }
}
