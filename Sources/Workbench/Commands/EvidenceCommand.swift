import Auditing
import CommandLanguage
import Documents
import Storage

extension BenchCommand {
  /// Records what was seen.
  static let evidence = BenchCommand(
    "evidence", in: .scoring, "Record what was seen, where it is kept and on what day.",
    about: "The workspace keeps where evidence is, never a copy of it.",
    .argument("case", Case.Reference.self, "The case.", offering: Offers.cases),
    .argument(
      "agency", Agency.ID.self, "The agency, or the panel.", offering: Offers.agenciesAndPanel),
    .argument("question", Question.ID.self, "The question.", offering: Offers.questions),
    .sentence("what", "What was seen; no quotes are needed."),
    .option("at", Narrative.self, "Where it is kept."),
    .option("on", Day.self, "The day it was seen."),
    examples: [
      Example(
        "evidence C01 police N6 Incident log --at \"case system\" --on 2026-11-02",
        "N6: evidence recorded.")
    ]
  ) { bench, reference, agency, id, what, at, on in
    let stamp = try bench.stamp()
    let place = try bench.place(reference, agency)
    let question = try bench.question(id)
    try bench.workspace.add(
      Evidence(question: question.id, what: what.text, place: at?.text ?? "", seen: on),
      place.reference, place.agency, in: place.audit, by: stamp)
    return .done(Inline("\(question.id): evidence recorded."))
  }
}
