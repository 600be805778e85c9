import Auditing
import CommandLanguage
import Documents
import Storage

extension BenchCommand {
  /// Draws a finding from the coded answers, in the panel's words.
  static let conclude = BenchCommand(
    "conclude", in: .learning, "Draw a finding: a strength or a development point.",
    about: """
      The words are the panel's and will be published, so they name no case. --questions ties them \
      to the coded answers, from which the briefing counts in how many files it was so; \
      --agencies and --cases narrow what is counted.
      """,
    .argument(
      "kind", Finding.Kind.self, "strength or development.",
      offering: Offers.names(Finding.Kind.self)),
    .argument("theme", String.self, "What it is about.", offering: Offers.themes),
    .sentence("words", "The finding in a sentence; no quotes are needed."),
    .option("questions", String.self, "The questions it rests on: N26,N27."),
    .option("agencies", String.self, "Only these agencies' answers: police,gp."),
    .option("cases", String.self, "Only cases of one profile: age-band=unborn."),
    .option("advice", Narrative.self, "What to do, in the panel's own words."),
    examples: [
      Example(
        "conclude development history History was not weighed. --questions N26,N27",
        "Finding 1, development, Use of history: no file could tell.")
    ]
  ) { bench, kind, theme, words, questions, agencies, cases, advice in
    let stamp = try bench.stamp()
    let ground = try bench.ground(questions, agencies, cases)
    let audit = try bench.audit().name
    let finding = try bench.workspace.conclude(
      kind, bench.theme(theme), words: words.text, ground: ground, advice: advice?.text,
      in: audit, by: stamp)
    return .done(FindingView(finding, in: try bench.snapshot()).line)
  }

  /// Takes a finding back, with a reason.
  static let dropFinding = BenchCommand(
    "drop-finding", in: .learning, "Take a finding back; the journal keeps it with the reason.",
    .argument("number", Int.self, "The finding's number.", offering: Offers.findings),
    .option("because", Narrative.self, "Why; always wanted."),
    examples: [
      Example(
        "drop-finding 7 --because \"Said twice.\"", "There is no finding 7; the audit has had 0.")
    ]
  ) { bench, number, because in
    let stamp = try bench.stamp()
    try bench.workspace.dropFinding(
      number, because: because?.text ?? "", in: bench.audit().name, by: stamp)
    return .done(Inline("Finding \(number) is taken back."))
  }

  /// Lists the findings with their counts.
  static let findings = BenchCommand(
    "findings", in: .learning, "List the findings and how each figure is made.",
    examples: [Example("findings", "There are no findings yet. Draw one with conclude.")]
  ) { bench in
    let snapshot = try bench.snapshot()
    guard !snapshot.findings.isEmpty else {
      return .show(.line("There are no findings yet. Draw one with conclude."))
    }
    return .show(
      Document(nil, snapshot.findings.map { FindingView($0, in: snapshot).block }))
  }
}

extension Bench {
  fileprivate func ground(_ questions: String?, _ agencies: String?, _ cases: String?) throws
    -> Finding.Ground
  {
    Finding.Ground(
      questions: try Self.list(questions).map { try question(Question.ID($0)).id },
      agencies: try Self.list(agencies).map { try invited(Agency.ID($0), orPanel: true) },
      profile: try cases.map(match))
  }

  private static func list(_ text: String?) -> [String] {
    (text ?? "").split { $0 == "," || $0.isWhitespace }.map(String.init)
  }

  private func match(_ typed: String) throws -> Finding.ProfileMatch {
    let items = try template().profile
    let parts = typed.split(separator: "=", maxSplits: 1).map(String.init)
    guard parts.count == 2, let item = items.first(where: { $0.id.text == parts[0] }) else {
      throw WorkbenchError.wrongProfile(typed, nil, items: items.map(\.id.text))
    }
    return Finding.ProfileMatch(item: item.id, choice: try item.choice(typed: parts[1]))
  }
}
