import Auditing
import CommandLanguage

extension BenchCommand {
  /// Leads through one agency's questions about one case.
  static let score = BenchCommand(
    "score", in: .scoring, "Go through an agency's questions about a case, one by one.",
    about: """
      Answer by a letter; ? explains a question, and back, skip, note, evidence, flag, concern, \
      go QUESTION and stop work at every one. Each answer is saved before the next question \
      appears; typed again, score goes on at the first question without an answer.
      """,
    .argument("case", Case.Reference.self, "The case.", offering: Offers.cases),
    .argument(
      "agency", Agency.ID.self, "The agency, or the panel.", offering: Offers.agenciesAndPanel),
    examples: [
      Example(
        "score C01 police",
        "C01 · Police · Recognition and early response   3 of 22"),
      Example("score C01 polcie", "No agency here is called 'polcie'."),
    ]
  ) { bench, reference, agency in
    _ = try bench.stamp()
    let place = try bench.place(reference, agency)
    let walk = try ScoringWalk(place, on: bench)
    let isAnswered = try bench.given(place).unanswered(in: bench.template()).isEmpty
    return .ask(isAnswered ? try ClosingWalk(place, on: bench) : walk)
  }
}
