import Auditing
import CommandLanguage
import Documents
import Storage

extension BenchCommand {
  /// Records an immediate safeguarding concern.
  static let concern = BenchCommand(
    "concern", in: .concerns, "Record an immediate safeguarding concern met in a file.",
    about: """
      Follow your local procedures first: this records the concern and tells nobody. It stands on \
      every status until it is closed with what was done, and is never deleted.
      """,
    .argument("case", Case.Reference.self, "The case.", offering: Offers.cases),
    .argument("agency", Agency.ID.self, "Whose file it was met in.", offering: Offers.agencies),
    .sentence("words", "What the concern is; no quotes are needed."),
    examples: [
      Example(
        "concern C01 police No adult has been at home on three visits.",
        "Concern 1 is recorded for C01.")
    ]
  ) { bench, reference, agency, words in
    let stamp = try bench.stamp()
    let place = try bench.place(reference, agency)
    let concern = try bench.workspace.raise(
      words.text, place.reference, place.agency, in: place.audit, by: stamp)
    return .show(concern.raisedDocument)
  }

  /// Lists the concerns.
  static let concerns = BenchCommand(
    "concerns", in: .concerns, "List the concerns, open ones first.",
    examples: [Example("concerns", "There are no concerns.")]
  ) { bench in
    let concerns = try bench.snapshot().concerns
    guard !concerns.isEmpty else { return .show(.line("There are no concerns.")) }
    let ordered = concerns.filter { $0.closing == nil } + concerns.filter { $0.closing != nil }
    return .show(Document(nil, ordered.map(\.block)))
  }

  /// Closes a concern with what was done.
  static let closeConcern = BenchCommand(
    "close-concern", in: .concerns, "Close a concern with what was done about it.",
    .argument("number", Int.self, "The concern's number.", offering: Offers.openConcerns),
    .sentence("words", "What was done; no quotes are needed."),
    examples: [
      Example(
        "close-concern 1 Told the front door; a strategy discussion was held.",
        "There is no concern 1; the audit has 0.")
    ]
  ) { bench, number, words in
    let stamp = try bench.stamp()
    let concern = try bench.workspace.closeConcern(
      number, words: words.text, in: bench.audit().name, by: stamp)
    return .done(Inline("Concern \(concern.number) is closed."))
  }
}

extension Concern {
  /// The concern in a list.
  fileprivate var block: Block {
    let raised = "raised by \(self.raised.person.name), \(self.raised.at.day.inWords)"
    let head = Inline("\(reference), \(agency): \(words)", closing == nil ? .serious : .plain)
    let closed = closing.map {
      Inline("closed by \($0.stamp.person.name), \($0.stamp.at.day.inWords): \($0.words)")
    }
    return .entry(String(number), head, under: [Inline(raised), closed ?? "open"])
  }
}
