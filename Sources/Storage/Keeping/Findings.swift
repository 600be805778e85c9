public import Auditing
import GRDB

extension Workspace {
  /// Keeps a strength or a development point of the audit.
  @discardableResult
  public func conclude(
    _ kind: Finding.Kind, _ theme: Theme.ID, words: String, ground: Finding.Ground,
    advice: String?, in audit: Audit.Name, by stamp: Stamp
  ) throws(WorkspaceError) -> Finding {
    try changing(stamp) { change in
      let row = try auditRow(audit, change.db)
      let template = try edition(row.edition, change.db).template
      try template.check(theme, ground)
      let finding = Finding(
        number: try Self.findingCount(row.id, change.db) + 1, kind: kind, theme: theme,
        words: words, ground: ground, advice: advice.flatMap { $0.isEmpty ? nil : $0 })
      try change.keep(finding, audit, row.id)
      return finding
    }
  }

  /// Drops a finding with a reason.
  ///
  /// Its number is not used again.
  public func dropFinding(
    _ number: Int, because reason: String, in audit: Audit.Name, by stamp: Stamp
  ) throws(WorkspaceError) {
    try changing(stamp) { change in
      let row = try auditRow(audit, change.db)
      let kept = try change.db.row(
        "SELECT kind, dropped FROM finding WHERE audit = ? AND number = ?", [row.id, number])
      guard let kept else {
        throw WorkspaceError.noFinding(number, count: try Self.findingCount(row.id, change.db))
      }
      if try kept.maybe("dropped") as Int64? != nil { throw WorkspaceError.findingDropped(number) }
      guard let words = try change.keep(reason) else { throw WorkspaceError.reasonNeeded }
      try change.db.run(
        "UPDATE finding SET dropped = ? WHERE audit = ? AND number = ?", [words.id, row.id, number])
      let entry = try change.journal(
        .dropped, Place(audit: audit), String(number), from: kept.get("kind"), words: [words])
      try change.because(words, entry: entry)
    }
  }

  /// The findings of an audit that were not dropped, by number.
  static func findings(of audit: Int64, _ db: Database) throws -> [Finding] {
    var grounds: [Int: [String: [String]]] = [:]
    for row in try db.rows(
      "SELECT * FROM finding_ground WHERE audit = ? ORDER BY finding, kind, place", [audit])
    {
      grounds[try row.get("finding"), default: [:]][try row.get("kind"), default: []]
        .append(try row.get("name"))
    }
    return try db.rows(
      """
      SELECT finding.*, said.body AS body, advised.body AS advice_body FROM finding
      JOIN narrative AS said ON said.id = finding.words
      LEFT JOIN narrative AS advised ON advised.id = finding.advice
      WHERE audit = ? AND dropped IS NULL ORDER BY number
      """, [audit]
    ).map { try Finding($0, grounds[$0.get("number")] ?? [:]) }
  }

  private static func findingCount(_ audit: Int64, _ db: Database) throws -> Int {
    try db.row("SELECT count(*) AS count FROM finding WHERE audit = ?", [audit])?.get("count") ?? 0
  }
}

extension Template {
  /// Lets only a finding pass whose theme, questions, agencies and profile the template has.
  fileprivate func check(_ theme: Theme.ID, _ ground: Finding.Ground) throws {
    guard self.theme(theme) != nil else {
      throw WorkspaceError.noTheme(theme, known: themes.map(\.id))
    }
    for id in ground.questions where question(id) == nil {
      throw AuditingError.noQuestion(id.text, of: questions.map(\.id))
    }
    for id in ground.agencies where agency(id) == nil {
      throw WorkspaceError.noAgency(id, known: agencies.map(\.id))
    }
    if let match = ground.profile { try check(match.item, match.choice) }
  }
}

extension Change {
  fileprivate func keep(_ finding: Finding, _ audit: Audit.Name, _ id: Int64) throws {
    let words = try keep(required: finding.words)
    let advice = try keep(finding.advice)
    try db.run(
      """
      INSERT INTO finding (audit, number, kind, theme, words, advice, item, choice)
      VALUES (?, ?, ?, ?, ?, ?, ?, ?)
      """,
      [
        id, finding.number, finding.kind.rawValue, finding.theme.text, words.id, advice?.id,
        finding.ground.profile?.item.text, finding.ground.profile?.choice.text,
      ])
    try keep("question", finding.ground.questions.map(\.text), finding.number, id)
    try keep("agency", finding.ground.agencies.map(\.text), finding.number, id)
    try journal(
      .concluded, Place(audit: audit), String(finding.number), to: finding.kind.rawValue,
      words: [words] + (advice.map { [$0] } ?? []))
  }

  private func keep(_ kind: String, _ names: [String], _ finding: Int, _ audit: Int64) throws {
    for (place, name) in names.enumerated() {
      try db.run(
        "INSERT INTO finding_ground (audit, finding, kind, place, name) VALUES (?, ?, ?, ?, ?)",
        [audit, finding, kind, place + 1, name])
    }
  }
}

extension Finding {
  fileprivate init(_ row: Row, _ ground: [String: [String]]) throws {
    let item: String? = try row.maybe("item")
    let choice: String? = try row.maybe("choice")
    self.init(
      number: try row.get("number"), kind: try row.oneOf("kind"),
      theme: Theme.ID(try row.get("theme")), words: try row.maybe("body") ?? "",
      ground: Ground(
        questions: (ground["question"] ?? []).map { Question.ID($0) },
        agencies: (ground["agency"] ?? []).map { Agency.ID($0) },
        profile: item.flatMap { item in
          choice.map { ProfileMatch(item: ProfileItem.ID(item), choice: Choice.ID($0)) }
        }),
      advice: try row.maybe("advice_body"))
  }
}
