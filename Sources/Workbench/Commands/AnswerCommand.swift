import Auditing
import CommandLanguage
import Documents
import Storage

extension BenchCommand {
  /// Answers one question in one line.
  static let answer = BenchCommand(
    "answer", in: .scoring, "Answer one question in one line.",
    about: """
      The answer is a level or a non-answer, by its letter or name; two dates; a number; or the \
      names of all that apply. The word unanswered takes an answer back.
      """,
    .argument("case", Case.Reference.self, "The case.", offering: Offers.cases),
    .argument(
      "agency", Agency.ID.self, "The agency, or the panel.", offering: Offers.agenciesAndPanel),
    .argument("question", Question.ID.self, "The question.", offering: Offers.questions),
    .rest("answer", String.self, "The answer.", offering: Offers.answers),
    .option("note", Narrative.self, "Words beside the answer."),
    .option("because", Narrative.self, "Why the question does not apply."),
    examples: [
      Example("answer C01 police N6 partly --note \"Two of five linked.\"", "N6: Partly."),
      Example("answer C01 police N6 a --because \"One incident only.\"", "N6: Not applicable."),
      Example("answer C01 police N6 prtly", "'prtly' is not an answer here."),
    ]
  ) { bench, reference, agency, id, words, note, because in
    let stamp = try bench.stamp()
    let place = try bench.place(reference, agency)
    let question = try bench.question(id)
    let isTakenBack = words == ["unanswered"]
    let answer = isTakenBack ? nil : try question.answer(typed: words.joined(separator: " "))
    let before = try bench.given(place)
    let after = try bench.workspace.record(
      Entry(question.id, answer, reason: because?.text), place.reference, place.agency,
      in: place.audit, by: stamp)
    if let note {
      try bench.workspace.note(
        note.text, on: question.id, place.reference, place.agency, in: place.audit, by: stamp)
    }
    let done = Document.remark(
      .done, "\(question.id): \(answer.map(question.shown) ?? "unanswered").")
    let effects = AnswerEffects(from: before, to: after, in: try bench.template()).document
    return effects.blocks.isEmpty ? .done(done) : .show(done + effects)
  }
}
