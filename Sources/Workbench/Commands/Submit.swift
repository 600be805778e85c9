import Auditing
import CommandLanguage
import Documents
import Storage

extension BenchCommand {
  /// Hands a return in.
  static let submit = BenchCommand(
    "submit", in: .scoring, "Hand a return in.",
    .argument("case", Case.Reference.self, "The case.", offering: Offers.cases),
    .argument(
      "agency", Agency.ID.self, "The agency, or the panel.", offering: Offers.agenciesAndPanel),
    .option("because", Narrative.self, "Why some questions stay unanswered."),
    examples: [
      Example(
        "submit C01 police --because \"The older file is in storage.\"",
        "Police has handed in C01."),
      Example(
        "submit C01 police",
        "20 questions are unanswered: N3, N6, N8, N18, N19, N20, N22 and 13 more."),
    ]
  ) { bench, reference, agency, because in
    let stamp = try bench.stamp()
    let place = try bench.place(reference, agency)
    let inVain = try ReturnSummary(place, on: bench).notCounted
    try bench.workspace.submit(
      place.reference, place.agency, because: because?.text, in: place.audit, by: stamp)
    let done = Document.remark(
      .done, "\(try bench.name(of: place.agency)) has handed in \(place.reference).")
    return inVain.isEmpty ? .done(done) : .show(Document(nil, inVain) + done)
  }

  /// Opens a return that is in, with a reason.
  static let reopen = BenchCommand(
    "reopen", in: .scoring, "Open a return that is in, to change it.",
    .argument("case", Case.Reference.self, "The case.", offering: Offers.cases),
    .argument(
      "agency", Agency.ID.self, "The agency, or the panel.", offering: Offers.agenciesAndPanel),
    .option("because", Narrative.self, "Why it is opened again; always wanted."),
    examples: [
      Example(
        "reopen C01 social-care --because \"A second file was found.\"",
        "The return of Children's social care for C01 is open again.", in: "moderating")
    ]
  ) { bench, reference, agency, because in
    let stamp = try bench.stamp()
    let place = try bench.place(reference, agency)
    try bench.workspace.reopen(
      place.reference, place.agency, because: because?.text ?? "", in: place.audit, by: stamp)
    let name = try bench.name(of: place.agency)
    return .done(Inline("The return of \(name) for \(place.reference) is open again."))
  }
}
