import Auditing
import CommandLanguage
import Documents
import Storage

extension BenchCommand {
  /// Marks an answer for the panel.
  static let flag = BenchCommand(
    "flag", in: .scoring, "Mark an answer for the panel, as a strength or as learning.",
    .argument("case", Case.Reference.self, "The case.", offering: Offers.cases),
    .argument(
      "agency", Agency.ID.self, "The agency, or the panel.", offering: Offers.agenciesAndPanel),
    .argument("question", Question.ID.self, "The question.", offering: Offers.questions),
    .argument("as", Flag.self, "strength or learning.", offering: Offers.names(Flag.self)),
    examples: [Example("flag C01 police N6 learning", "N6: flagged as learning.")]
  ) { bench, reference, agency, id, flag in
    let stamp = try bench.stamp()
    let place = try bench.place(reference, agency)
    let question = try bench.question(id)
    try bench.workspace.flag(
      flag, question.id, place.reference, place.agency, in: place.audit, by: stamp)
    return .done(Inline("\(question.id): flagged as \(flag.rawValue)."))
  }
}
