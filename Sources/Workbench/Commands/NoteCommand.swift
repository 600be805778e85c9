import Auditing
import CommandLanguage
import Documents
import Storage

extension BenchCommand {
  /// Puts words beside an answer.
  static let note = BenchCommand(
    "note", in: .scoring, "Put words beside an answer.",
    .argument("case", Case.Reference.self, "The case.", offering: Offers.cases),
    .argument(
      "agency", Agency.ID.self, "The agency, or the panel.", offering: Offers.agenciesAndPanel),
    .argument("question", Question.ID.self, "The question.", offering: Offers.questions),
    .sentence("words", "The words; no quotes are needed."),
    examples: [Example("note C01 police N6 Two of five callouts were linked.", "N6: noted.")]
  ) { bench, reference, agency, id, words in
    let stamp = try bench.stamp()
    let place = try bench.place(reference, agency)
    let question = try bench.question(id)
    try bench.workspace.note(
      words.text, on: question.id, place.reference, place.agency, in: place.audit, by: stamp)
    return .done(Inline("\(question.id): noted."))
  }
}
