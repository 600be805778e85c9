import Auditing
import CommandLanguage
import Documents
import Storage

extension BenchCommand {
  /// Gives an agency's grade of its own practice.
  static let grade = BenchCommand(
    "grade", in: .scoring, "Give an agency's grade of its own practice in a case.",
    about: """
      Every grade wants its reason. A limit that speaks against a grade challenges it: choose a \
      lower one, or keep it and say why with --against; the panel sees both.
      """,
    .argument("case", Case.Reference.self, "The case.", offering: Offers.cases),
    .argument("agency", Agency.ID.self, "The agency.", offering: Offers.agencies),
    .argument("subject", String.self, "A section, or overall.", offering: Offers.subjects),
    .argument("level", String.self, "The grade.", offering: Offers.grades),
    .option("because", Narrative.self, "Why, in a sentence."),
    .option("against", Narrative.self, "Why a limit should not hold."),
    examples: [
      Example(
        "grade C01 police recognition good --because \"Named as neglect at once.\"",
        "Recognition and early response: Good."),
      Example(
        "grade C01 police recognition good",
        "A grade for Recognition and early response wants its reason."),
    ]
  ) { bench, reference, agency, subject, level, because, against in
    let stamp = try bench.stamp()
    let place = try bench.place(reference, agency)
    let template = try bench.template()
    let subject = try bench.subject(subject, among: template.gradeSubjects(for: place.agency))
    let grade = Grade(
      subject: subject, level: try bench.grade(level, on: template.grades),
      reason: because?.text ?? "", against: against?.text, stamp: stamp)
    try bench.workspace.grade(grade, place.reference, place.agency, in: place.audit)
    let label = template.label(of: grade.level)
    return .done(Inline("\(template.title(of: subject)): \(label)."))
  }
}
