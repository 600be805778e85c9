public import Wording

/// Why an audit cannot go to another edition as things stand.
public enum MigrationRefusal: ExplainedError, Hashable, Sendable {
  /// Levels that were answered, and nothing says what they are now.
  case scale(old: Question.ID, new: Question.ID, levels: [Level.ID], answers: Int)
  /// Answers of another kind than the question takes now: how it was answered, and how it is.
  case kind(old: Question.ID, was: String, new: Question.ID, now: String, answers: Int)
  /// Grades that were given, and nothing says what they are now.
  case grades([Level.ID])
  /// A section that was graded and is gone.
  case section(Section.ID, grades: Int)
  /// An agency that takes part and is gone.
  case agency(Agency.ID)
  /// Something recorded of a case that cannot be recorded any more.
  case profile(ProfileItem.ID, Choice.ID)
  /// A finding that rests on a question which is gone, split or joined.
  case ground(finding: Int, Question.ID)
  /// A finding about a theme that is gone.
  case theme(finding: Int, Theme.ID)

  /// The refusal in words.
  public var explanation: Explanation {
    switch self {
    case .scale(let old, let new, let levels, let answers):
      Explanation(
        "migration.scale",
        "\(Count(answers, "answer")) to \(old) \(Enumeration.either(levels.map { "'\($0)'" })), "
          + "and no map says what that is on the scale of \(new).",
        hint: "Declare 'maps' at the new scale, or 'carry: review' at \(new).")
    case .kind(let old, let was, let new, let now, let answers):
      Explanation(
        "migration.kind",
        "\(Count(answers, "answer")) to \(old) cannot go on: \(old) was answered by \(was)"
          + (old == new
            ? " and is answered by \(now) now." : ", and \(new) is answered by \(now)."),
        hint: "Declare 'carry: review' at \(new), so that it is answered anew.")
    case .grades(let levels):
      Explanation(
        "migration.grades",
        "No map says what the \(levels.count == 1 ? "grade" : "grades") "
          + "\(Enumeration.all(levels.map { "'\($0)'" })) became.",
        hint: "Declare 'maps' at the scale of grades.")
    case .section(let section, let grades):
      Explanation(
        "migration.section",
        "The section '\(section)' is gone, and it has \(Count(grades, "grade")).",
        hint: "Declare 'was: [\(section)]' at the section that took its place.")
    case .agency(let agency):
      Explanation(
        "migration.agency", "'\(agency)' takes part, and the edition does not know it.",
        hint: "Put the agency back into the edition.")
    case .profile(let item, let choice):
      Explanation(
        "migration.profile",
        "\(item)=\(choice) is recorded or counted, and the edition does not know it.",
        hint: "Put it back into the edition.")
    case .ground(let finding, let question):
      Explanation(
        "migration.ground",
        "Finding \(finding) rests on \(question), which is gone, split or joined.",
        hint: "Take it back with 'drop-finding \(finding)', and draw it again afterwards.")
    case .theme(let finding, let theme):
      Explanation(
        "migration.theme", "Finding \(finding) is about '\(theme)', a theme that is gone.",
        hint: "Take it back with 'drop-finding \(finding)', and draw it again afterwards.")
    }
  }
}

extension AnswerKind {
  /// What it is answered by, in a few words.
  var way: String {
    switch self {
    case .scale: "a scale"
    case .dates: "two dates"
    case .count: "a count"
    case .choice: "one of several choices"
    case .choices: "all the choices that apply"
    case .date: "a date"
    case .text: "a few words"
    }
  }
}
