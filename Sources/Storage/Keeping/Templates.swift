public import Auditing
import Foundation
import GRDB
import Sealing

/// Whether a template was new to the workspace.
public enum Kept: Hashable, Sendable {
  case added, alreadyHere
}

/// An edition the workspace keeps, without its questions.
public struct EditionSummary: Hashable, Sendable {
  /// The template's name.
  public let id: Template.ID
  /// The edition.
  public let edition: String
  /// The template's title.
  public let title: String
  /// How many questions it asks.
  public let questions: Int
}

extension Workspace {
  /// Keeps an edition of a template with its source text.
  ///
  /// - Throws: `editionDiffers` when the workspace has the same edition and it asks something else.
  public func keep(_ template: Template, source: String, by stamp: Stamp) throws(WorkspaceError)
    -> Kept
  {
    let digest = Digest.sha256(source.utf8)
    if let kept = try reading({ try Self.digest(of: template, $0) }) {
      // Another layout, other remarks: what is asked is the same, and the text kept first stays.
      if kept == Data(digest) { return .alreadyHere }
      guard try self.template(template.id, edition: template.edition) == template else {
        throw .editionDiffers(template.id, template.edition)
      }
      return .alreadyHere
    }
    let edition = try changing(stamp) { change in
      let edition = try Self.insert(template, source, Data(digest), change.db)
      try change.journal(
        .loaded, Place(), "\(template.id) \(template.edition)", to: digest.hexadecimal)
      return edition
    }
    compiled[edition.id] = edition
    return .added
  }

  /// The editions kept, in the order in which they came.
  public func editions() throws(WorkspaceError) -> [EditionSummary] {
    try reading { db in
      try db.rows("SELECT template, name, title, questions FROM edition ORDER BY id")
        .map { try EditionSummary($0) }
    }
  }

  /// A kept template: the edition asked for, or the newest kept.
  public func template(_ id: Template.ID, edition: String?) throws(WorkspaceError) -> Template {
    try reading { db in try self.edition(Self.row(of: id, edition, db), db).template }
  }

  /// The text a kept template was loaded from: of the edition asked for, or of the newest kept.
  public func source(of id: Template.ID, edition: String?) throws(WorkspaceError) -> String {
    try reading { db in
      let row = try Self.row(of: id, edition, db)
      guard let source = try db.row("SELECT source FROM edition WHERE id = ?", [row]) else {
        throw Unreadable()
      }
      return try source.get("source")
    }
  }

  private static func row(
    of id: Template.ID, _ edition: String?, _ db: Database
  ) throws -> Int64 {
    let rows = try db.rows(
      "SELECT id, name FROM edition WHERE template = ? ORDER BY id", [id.text])
    guard !rows.isEmpty else {
      let known = try db.rows("SELECT DISTINCT template FROM edition ORDER BY template")
      throw WorkspaceError.noTemplate(
        id, known: try known.map { Template.ID(try $0.get("template")) })
    }
    let names: [String] = try rows.map { try $0.get("name") }
    let place = edition.map { names.firstIndex(of: $0) } ?? (rows.count - 1)
    guard let place else {
      throw WorkspaceError.noEdition(id, edition ?? "", known: names)
    }
    return try rows[place].get("id")
  }

  /// The template an audit asks.
  public func template(of audit: Audit) throws(WorkspaceError) -> Template {
    try template(audit.template, edition: audit.edition)
  }

  /// A kept edition, compiled once.
  func edition(_ id: Int64, _ db: Database) throws -> Edition {
    if let cached = compiled[id] { return cached }
    guard let row = try db.row("SELECT template, name, source FROM edition WHERE id = ?", [id])
    else {
      throw Unreadable()
    }
    let (template, name) = (Template.ID(try row.get("template")), try row.get("name") as String)
    guard let made = try? compiling("\(template) \(name)", row.get("source")),
      try Self.isAsKept(made, id, db)
    else { throw WorkspaceError.templateUnreadable(template, name) }
    let edition = Edition(id: id, made)
    compiled[id] = edition
    return edition
  }

  private static func digest(of template: Template, _ db: Database) throws -> Data? {
    try db.row(
      "SELECT digest FROM edition WHERE template = ? AND name = ?",
      [template.id.text, template.edition])?.get("digest")
  }

  private static func insert(
    _ template: Template, _ source: String, _ digest: Data, _ db: Database
  ) throws -> Edition {
    try db.run(
      """
      INSERT INTO edition (template, name, title, questions, source, digest)
      VALUES (?, ?, ?, ?, ?, ?)
      """,
      [
        template.id.text, template.edition, template.title, template.questions.count, source,
        digest,
      ])
    let edition = Edition(id: db.lastInsertedRowID, template)
    for (place, question) in edition.questions.enumerated() {
      try insert(question, edition.id, place + 1, db)
    }
    return edition
  }

  private static func insert(
    _ question: Question, _ edition: Int64, _ position: Int, _ db: Database
  ) throws {
    try db.run(
      "INSERT INTO question (edition, position, id, section, wording) VALUES (?, ?, ?, ?, ?)",
      [edition, position, question.id.text, question.section.text, question.wording])
    for (code, answer, label) in question.answerCodes {
      try db.run(
        """
        INSERT INTO answer_code (edition, position, code, answer, label) VALUES (?, ?, ?, ?, ?)
        """, [edition, position, Int(code), answer, label])
    }
  }

  /// Whether a template compiled again asks what it asked when it was kept, byte for byte of an
  /// answer.
  ///
  /// A later compiler must not give old answers another meaning.
  private static func isAsKept(_ template: Template, _ id: Int64, _ db: Database) throws -> Bool {
    let kept = try db.rows("SELECT id FROM question WHERE edition = ? ORDER BY position", [id])
      .map { try $0.get("id") as String }
    let codes = try db.rows(
      "SELECT position, code, answer FROM answer_code WHERE edition = ?", [id]
    ).map {
      "\(try $0.get("position") as Int) \(try $0.get("code") as Int) \(try $0.get("answer") as String)"
    }
    let compiled = template.questions.enumerated().flatMap { place, question in
      question.answerCodes.map { "\(place + 1) \($0.code) \($0.answer)" }
    }
    return kept == template.questions.map(\.id.text) && Set(codes) == Set(compiled)
  }
}

extension EditionSummary {
  fileprivate init(_ row: Row) throws {
    id = Template.ID(try row.get("template"))
    edition = try row.get("name")
    title = try row.get("title")
    questions = try row.get("questions")
  }
}
