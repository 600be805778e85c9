import Auditing

/// Every part of a template: its keys in the order in which they are best written.
extension Shape {
  /// All parts, the whole first.
  static let all = [
    template, source, basis, scale, level, grades, profileItem, attribute, section, question,
    allBut, yesNo, choice, choices, count, date, dates, text, limit, when, caps, briefing, advice,
    test, expectation,
  ]

  static let template = Shape(
    "A template", "The whole file.",
    [
      .must("scrutineer", .number, "The generation of the template language: 1."),
      .must("id", .name, "The template's name, the same in every edition."),
      .must(
        "edition", .line,
        "Which version this is. A template that asks something else wants a new edition: one edition "
          + "cannot ask two things."),
      .must("kind", .word(Template.Kind.allCases.map(\.rawValue)), "What is run with it."),
      .must("title", .line, "What people see."),
      .may(
        "languages", .names, "The languages it is written in, its own first; en-GB unless told."),
      .may("unit", .word(units), "What one case of a case audit is."),
      .must("purpose", .prose, "What the audit is for."),
      .may("sources", .keyed(source), "The publications it rests on."),
      .may("law", .keyed(basis), "The passages of law and guidance that its standards answer to."),
      .may(
        "agencies", .labels,
        "Who may be asked, in the order shown; 'panel', which answers once for each case at its "
          + "meeting, comes last."),
      .may(
        "groups", .members,
        "Names for several agencies or groups, usable wherever agencies are listed."),
      .may("scales", .keyed(scale), "The ordered answers that can be given."),
      .may("grades", .part(grades), "What is graded, and on which scale."),
      .may(
        "profile", .keyed(profileItem),
        "What is recorded of a case, by choices only. Ask nothing that tells who the child is."),
      .may("respondent", .keyed(attribute), "What is recorded of whoever answers, such as phase."),
      .must("themes", .labels, "What questions and findings are about."),
      .must("sections", .parts(section), "The titled groups of questions."),
      .may("limits", .parts(limit), "Rules that cap a grade."),
      .may("briefing", .part(briefing), "The words a learning briefing is given."),
      .may("tests", .parts(test), "Answers, and what must follow from them."),
    ])

  /// What a case can be.
  static let units = ["child", "family", "incident", "meeting"]

  static let source = Shape(
    "A source", "A publication.",
    [
      .must("title", .line, "Its title."),
      .may("edition", .line, "Which edition is meant, such as \"2023\"."),
      .may("date", .day, "The day it was published or came into force."),
      .may("link", .line, "Where it can be read."),
    ])

  static let basis = Shape(
    "A legal basis", "A passage of a publication, as edition and place.",
    [
      .must("of", .name, "The source it stands in."),
      .must("at", .line, "Where in the source, such as section 11(2)."),
    ])

  static let scale = Shape(
    "A scale", "Ordered levels, and what else may be said.",
    [
      .must("best", .word(["first", "last"]), "Which end of the list is best."),
      .must(
        "levels", .keyed(level),
        "The levels in order: each a label alone, or a label with more. No two share a letter."),
      .may(
        "non-answers", .names, "Which of not-applicable, not-known and no-evidence may be said."),
      .may(
        "maps", .maps, "What the levels of an earlier edition's scale became, by the scale's name."),
    ])

  static let level = Shape(
    "A level", "One step of a scale.",
    [
      .must("label", .line, "The level as it is shown."),
      .may("short", .line, "At most 6 characters for narrow tables."),
      .may("letter", .line, "The letter that answers with it; the label's first unless told."),
      .may("means", .prose, "What the level means, in a sentence."),
    ])

  static let grades = Shape(
    "The part 'grades'", "What is graded. A template without it asks for no grades.",
    [
      .must("scale", .name, "The scale of the grades."),
      .must("sections", .yesOrNo, "Whether each section is graded."),
      .must("overall", .yesOrNo, "Whether there is one grade for the whole; no declines it."),
    ])

  static let profileItem = Shape(
    "A profile item", "One thing recorded of a case.",
    [
      .must("asks", .line, "What is asked."),
      .must("choices", .labels, "What can be chosen."),
    ])

  static let attribute = Shape(
    "A respondent item", "One thing recorded of whoever answers.",
    [
      .must("asks", .line, "What is asked."),
      .may("choices", .labels, "What can be chosen."),
      .may("answer", .word(["yes-no", "number"]), "How it is answered, where not by choices."),
    ])
}
