import Auditing

/// The parts that judge, advise and test.
extension Shape {
  static let limit = Shape(
    "A limit", "A limiting judgement: it caps a grade and never sets one.",
    [
      .must("id", .name, "The limit's name."),
      .must("when", .part(when), "When it speaks."),
      .must("caps", .part(caps), "What it caps, and where."),
      .must("words", .prose, "Why, in a sentence that people read."),
    ])

  static let when = Shape(
    "The condition of a limit", "When a limit speaks.",
    [
      .must("questions", .names, "The questions it watches."),
      .must("are", .names, "How the answers stand: lacking, partial or both."),
      .may("at-least", .number, "How many of the questions must stand so; 1 unless told."),
      .may("if", .condition, "Which returns it looks at; all unless told."),
    ])

  static let caps = Shape(
    "The cap of a limit", "What a limit caps: a section or the whole.",
    [
      .may("section", .name, "The section whose grade is capped."),
      .may("overall", .yesOrNo, "yes when the grade for the whole is capped."),
      .must("at", .name, "The best grade it allows."),
    ])

  static let briefing = Shape(
    "The part 'briefing'", "The words a learning briefing is given.",
    [
      .must("why", .prose, "Why the subject matters."),
      .may(
        "advice", .keyed(advice),
        "Advice by theme; a briefing shows that of the themes with a development point."),
      .may("tools", .keyed(source), "Where a reader finds help."),
      .must("next", .prose, "What happens next."),
    ])

  static let advice = Shape(
    "Advice", "Advice on one theme.",
    [
      .must("do", .sentences, "A line for each role that starts with a verb."),
      .must("ask", .line, "One question for a team."),
    ])

  static let test = Shape(
    "A test", "Answers, and what must follow from them.",
    [
      .must("name", .line, "What the test shows."),
      .may("agency", .name, "Whose return it is."),
      .may("case", .values, "What the case's profile says."),
      .may("respondent", .values, "What is recorded of the respondent."),
      .must("given", .values, "The answers, by question."),
      .must("expect", .part(expectation), "What must follow."),
    ])

  static let expectation = Shape(
    "The expectation of a test", "What must follow; what is left out is not looked at.",
    [
      .may("limits", .names, "The limits that speak: these and no others."),
      .may("grades", .values, "The best grade no limit speaks against, by section or overall."),
      .may("asked", .names, "Questions that apply."),
      .may("not-asked", .names, "Questions that do not apply."),
      .may("waiting", .names, "Questions that wait for another."),
    ])
}
