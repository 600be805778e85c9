import Auditing

/// The parts that ask.
extension Shape {
  static let section = Shape(
    "A section", "A titled group of questions; with 'law', a standard.",
    [
      .must("id", .name, "The section's name, the same in every edition."),
      .may("was", .names, "What it was called in earlier editions."),
      .must("title", .line, "What people see."),
      .may("law", .names, "The passages it answers to, which make it a standard."),
      .may("sources", .names, "The sources its questions rest on."),
      .may("applies-when", .condition, "When its questions arise; always unless told."),
      .must("questions", .parts(question), "Its questions, in order."),
    ])

  static let question = Shape(
    "A question", "One thing asked, answered in exactly one way.",
    [
      .must(
        "id", .name,
        "Letters and then digits, as N6. Keep it in every edition: people speak of questions by it."
      ),
      .may(
        "was", .names,
        "What it was called in earlier editions; several names when it joins what was asked apart."),
      .may(
        "carry", .word(Carry.allCases.map(\.rawValue)),
        "What becomes of answers given under an earlier name: copy takes them over, review keeps "
          + "them beside the question. Where several are joined, copy takes an answer over only if "
          + "all of them were answered, and alike; else the question is answered anew."),
      .must("asks", .prose, "The question, best under 240 characters."),
      .may("look-for", .prose, "What an auditor would see on the file, in parts divided by ;."),
      .may("evidence", .prose, "What evidence is expected."),
      .may(
        "who", .either(.names, .part(allBut)),
        "Who is asked: all (every agency but the panel), a list of agencies and groups, or all but "
          + "some. Left out only where no agencies are declared."),
      .may("applies-when", .condition, "When the question arises; always unless told."),
      .may("scale", .name, "Answered by a level of this scale."),
      .may("yes-no", .part(yesNo), "Answered by yes or no."),
      .may("choice", .part(choice), "Answered by picking one."),
      .may("choices", .part(choices), "Answered by picking all that apply."),
      .may("count", .part(count), "Answered by a whole number."),
      .may("date", .part(date), "Answered by a date."),
      .may("dates", .part(dates), "Answered by two dates."),
      .may("text", .part(text), "Answered in a few words."),
      .may(
        "needs-note", .either(.word(["always"]), .names),
        "The answers that are not complete without a note: always, or levels, choices and "
          + "non-answers by name."),
      .must("theme", .name, "What it is about."),
      .may(
        "duty", .word(Duty.allCases.map(\.rawValue)),
        "Whether what it asks is required by law, expected by guidance, or good practice."),
      .may("weight", .number, "How much it counts where questions are put in order: 1 to 10."),
      .may("law", .names, "The passages of law and guidance it answers to."),
      .may(
        "identifies", .word(Identifiability.allCases.map(\.rawValue)),
        "How likely what is written about it tells who somebody is; perhaps unless told."),
    ])

  static let allBut = Shape(
    "Who is asked", "Every agency but some.",
    [.must("all-but", .names, "The agencies and groups that are not asked; nor is the panel.")])

  static let yesNo = Shape(
    "A yes or no", "An answer by yes or no.",
    [
      .must(
        "expected", .word(["yes", "no", "either"]),
        "Which of the two is good practice; either when it is a fact and neither is.")
    ])

  static let choice = Shape(
    "A choice of one", "An answer by one of several choices.",
    [
      .must("options", .labels, "What can be chosen."),
      .may("expected", .names, "The choices that are good practice; the others are then lacking."),
    ])

  static let choices = Shape(
    "A choice of several", "An answer by all the choices that apply.",
    [
      .must("options", .labels, "What can be chosen."),
      .may("expected", .names, "The choices expected: all is in full, none is lacking."),
    ])

  static let count = Shape(
    "A count", "An answer by a whole number up to 9,999,999.",
    [
      .must("of", .line, "What is counted."),
      .may("at-least", .number, "The least that is good practice; nought is lacking."),
    ])

  static let date = Shape(
    "A date", "An answer by one date.", [.must("of", .line, "What happened on it.")])

  static let dates = Shape(
    "A pair of dates", "An answer by two dates.",
    [
      .must("from", .line, "What happened on the first."),
      .must("to", .line, "What happened on the second."),
      .may(
        "within", .period,
        "The longest that is good practice, such as 10 days or 15 working days in England."),
    ])

  static let text = Shape(
    "A short text", "An answer in a few words.",
    [.may("most", .number, "The most characters: 1 to 2,000; 500 unless told.")])
}
