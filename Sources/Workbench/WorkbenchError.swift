public import Auditing
public import Wording

/// What the bench itself refuses.
public enum WorkbenchError: ExplainedError {
  case nobody
  case noFocus
  case noCase(String, of: [Case.Reference])
  case noAgency(String, of: [Agency.ID])
  case noSubject(String, of: [String])
  case noTheme(String, of: [String])
  case noTopic(String)
  case noDiagnostic(String, among: [String])
  case notAnAnswer(String, Question, alsoWords: [String])
  case wrongProfile(String, ProfileItem?, items: [String])
  case noTemplate(String, among: [String], folders: [String])
  case noComparable(String, among: [String])
  case noFile(String)
  case fileUnreadable(String)
  case fileExists(String)
  case fileUnwritable(String)
  case notInForm(String, lines: Int)
  case fileTooLarge(String)
  case noFormat(String)
  case noTables(String)
  case noPage(String)
  case notHere(String)
  case wrongDay(String)
  case daysReversed(Day, Day)
  case noFlag(String)
  case noRole(String)
  case yesOrNo(String)
  case whyMigrate
  case yesToMigrate(String)
  case reasonWanted
  case whyNotApplicable(Question.ID)
  case nothingGraded
  case unsound([String])
  case kindNotRun(Template)
  case testsFail([String], of: Int)
  case fault

  /// The error in words.
  public var explanation: Explanation {
    switch self {
    case .nobody:
      Explanation(
        "person.unknown", "Nobody has said who is working.",
        hint: "Type iam NAME --role officer, and --agency where it is yours.")
    case .noFocus:
      Explanation(
        "audit.no-focus", "No audit is in focus.",
        hint: "Type use AUDIT; 'audits' lists them, 'start' begins one.")
    case .noCase(let typed, let known):
      Explanation(
        "case.unknown", "There is no case \(typed). " + Self.cases(known),
        hint: Self.nearest(typed, known.map(\.text).filter { $0.count != typed.count })
          ?? "Add one with 'add-case'.")
    case .noAgency(let typed, let known):
      Explanation(
        "agency.unknown", "No agency here is called '\(typed)'.",
        hint: Self.nearest(typed, known.map(\.text)) ?? Self.choose(known.map(\.text)))
    case .noSubject(let typed, let known):
      Explanation(
        "grade.no-subject", "'\(typed)' is not graded here.",
        hint: Self.nearest(typed, known) ?? Self.choose(known))
    case .noTheme(let typed, let known):
      Explanation(
        "theme.unknown", "There is no theme '\(typed)'.",
        hint: Self.nearest(typed, known) ?? Self.choose(known))
    case .noTopic(let typed):
      Explanation(
        "help.unknown", "There is no help on '\(typed)'.", hint: "Type help for all there is.")
    case .noDiagnostic(let typed, let known):
      Explanation(
        "help.no-diagnostic", "No complaint about a template is called '\(typed)'.",
        hint: Self.nearest(typed, known) ?? "Type the code that stands under the complaints.")
    case .notAnAnswer(let typed, let question, let words):
      Explanation(
        "answer.unknown", "'\(typed)' is not an answer here.",
        hint: Self.nearest(typed, question.answerWords + words) ?? question.howToAnswer)
    case .wrongProfile(let typed, let item, let items):
      Explanation(
        "profile.unknown", "'\(typed)' cannot be kept: a profile holds choices only.",
        hint: item.map { Self.choose($0.choices.map { choice in choice.id.text }) }
          ?? "Type ITEM=CHOICE, where ITEM is \(Enumeration.either(items)).")
    case .noTemplate(let typed, let known, let folders):
      Explanation(
        "template.unknown",
        "There is no template '\(typed)' in \(Enumeration.either(folders.map { "'\($0)'" })).",
        hint: Self.nearest(typed, known) ?? "Give the path of its file: load FILE.yaml")
    case .noComparable(let typed, let known):
      Explanation(
        "template.not-here", "There is no template '\(typed)' here.",
        hint: Self.nearest(typed, known)
          ?? "Give the path of its file, or a loaded edition such as neglect@2026.1.")
    case .noFile(let path):
      Explanation(
        "file.missing", "There is no file '\(path)'.", hint: "Look at the path; TAB completes it.")
    case .fileUnreadable(let path):
      Explanation(
        "file.unreadable", "'\(path)' cannot be read.",
        hint: "See whether it is a file, and whether you may read it.")
    case .fileExists(let path):
      Explanation(
        "file.exists",
        path.hasSuffix("/")
          ? "There is something in '\(path)' already." : "There is a file '\(path)' already.",
        hint: "Choose another name, or add --replace.")
    case .fileUnwritable(let path):
      Explanation(
        "file.unwritable", "'\(path)' cannot be written.",
        hint: "Choose a folder that is there and that you may write in.")
    case .notInForm(let word, let lines):
      Explanation(
        "template.not-in-form",
        "'\(word)' is not in its one form: \(Count(lines, "line")) would change.",
        hint: "Type format-template \(word) to set it out.")
    case .fileTooLarge(let path):
      Explanation(
        "template.too-large", "'\(path)' is larger than 8 MB, the most a template has.",
        hint: "Check that this is a template, or split it into several.")
    case .noFormat(let path):
      Explanation(
        "file.format", "'\(path)' is no kind of file a template is kept in.",
        hint: "End its name with .yaml or .xlsx, or name a folder: it is filled with CSV files.")
    case .noTables(let path):
      Explanation(
        "folder.no-tables", "There are no CSV files in '\(path)'.",
        hint: "Name a folder that 'export-template' wrote.")
    case .noPage(let typed):
      Explanation(
        "page.unknown", "There is no page '\(typed)'.", hint: "Type publish briefing.")
    case .notHere(let word):
      Explanation(
        "dialogue.word", "'\(word)' does nothing at this question.",
        hint: "Answer it, or type stop; what is answered is saved.")
    case .wrongDay(let typed):
      Explanation(
        "day.unreadable", "'\(typed)' is not a date.",
        hint: "Type it as 2018-03-27 or 27/3/2018.")
    case .daysReversed(let first, let second):
      Explanation(
        "day.reversed", "\(second.inWords) is before \(first.inWords).",
        hint: "Type the later date, or back to begin again.")
    case .noFlag(let typed):
      Explanation(
        "flag.unknown", "'\(typed)' is not a flag.", hint: "Type strength or learning.")
    case .noRole(let typed):
      Explanation(
        "person.role", "'\(typed)' is not a part one plays.",
        hint: "Type auditor, chair or officer.")
    case .yesOrNo(let typed):
      Explanation(
        "answer.yes-no", typed.isEmpty ? "Yes or no?" : "'\(typed)' is neither yes nor no.",
        hint: "Type y or n.")
    case .whyMigrate:
      Explanation(
        "migration.reason", "A change of edition wants its reason.",
        hint: "Say why, in a sentence, or type stop.")
    case .yesToMigrate(let typed):
      Explanation(
        "migration.yes", typed.isEmpty ? "Nothing is typed." : "'\(typed)' is not yes.",
        hint: "Type yes to migrate, or stop to leave everything as it is.")
    case .reasonWanted:
      Explanation(
        "grade.reason-empty", "A grade wants its reason.", hint: "Say why, in a sentence.")
    case .whyNotApplicable(let question):
      Explanation(
        "answer.reason-empty", "Not applicable wants its reason.",
        hint: "Say why \(question) does not arise, or type back.")
    case .nothingGraded:
      Explanation(
        "grade.none", "This template asks for no grades.", hint: "See it with 'show template'.")
    case .kindNotRun(let template):
      Explanation(
        "audit.kind",
        "\(template.title) is a template of kind \(template.kind.rawValue), and this workbench runs "
          + "case audits.",
        hint: "You can read it with 'show template \(template.id)' and try it with 'test-template'."
      )
    case .testsFail(let lines, let all):
      Explanation(
        "template.tests-fail",
        lines.joined(separator: "\n") + "\n\(lines.count) of \(Count(all, "test")) failed.",
        hint: "Mend the template or the test, and run 'test-template' again.")
    case .unsound(let faults):
      Explanation(
        "workspace.unsound", faults.joined(separator: " "),
        hint: "Keep this file as it is and go on with a copy you kept.")
    case .fault:
      Explanation(
        "internal.fault", "Scrutineer met a fault of its own. What was saved is safe.",
        hint: "Please tell its makers what you typed.")
    }
  }

  private static func nearest(_ typed: String, _ known: [String]) -> String? {
    Nearest.word(to: typed, among: known).map { "Did you mean \($0)?" }
  }

  private static func choose(_ known: [String]) -> String {
    known.isEmpty ? "There is none yet." : "Choose \(Enumeration.either(known))."
  }

  private static func cases(_ known: [Case.Reference]) -> String {
    guard let first = known.first, let last = known.last, first != last else {
      return known.first.map { "The only case is \($0)." } ?? "There are no cases yet."
    }
    return "Cases: \(first) to \(last)."
  }
}
