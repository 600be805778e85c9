import Auditing
import CommandLanguage
import Documents
import Storage

extension BenchCommand {
  /// Puts a case before the panel, or records one agreed grade.
  static let moderate = BenchCommand(
    "moderate", in: .moderating, "Put a case before the panel, grade by grade.",
    about: """
      Every agency's grade and reason stand side by side, missing ones too; the panel agrees a \
      grade and says why. With a subject and a level it records one agreed grade in one line.
      """,
    .argument("case", Case.Reference.self, "The case.", offering: Offers.cases),
    .optionalArgument(
      "subject", String.self, "A section, or overall.", offering: Offers.panelSubjects),
    .optionalArgument("level", String.self, "The agreed grade.", offering: Offers.grades),
    .option("because", Narrative.self, "Why, in a sentence."),
    .option("against", Narrative.self, "Why a limit should not hold."),
    examples: [
      Example(
        "moderate C01 recognition good --because \"Three agencies saw it early.\"",
        "Saved: Recognition and early response: Good.", in: "moderating"),
      Example(
        "moderate C01",
        "C01 · Recognition and early response   1 of 9",
        in: "moderating"),
    ]
  ) { bench, typed, subject, level, because, against in
    let stamp = try bench.stamp()
    let reference = try bench.known(typed)
    guard let subject else { return .ask(try ModerationWalk(reference, on: bench)) }
    guard let level else { throw UsageError.missing("level", wanted: "a grade, such as good") }
    let template = try bench.template()
    let grade = Grade(
      subject: try bench.subject(subject, among: template.gradeSubjects),
      level: try bench.grade(level, on: template.grades), reason: because?.text ?? "",
      against: against?.text, stamp: stamp)
    try bench.workspace.moderate(grade, reference, in: bench.audit().name)
    let view = SubjectView(try bench.snapshot(), reference, grade.subject)
    return .done(Document(nil, [.remark(Remark(.done, view.agreement))]))
  }
}

extension Offers {
  /// Everything the panel grades.
  static func panelSubjects(_ bench: Bench, _ words: [String]) -> [Offer] {
    let template = try? bench.template()
    return template?.gradeSubjects.map { Offer($0.text, template?.title(of: $0) ?? "") } ?? []
  }
}
