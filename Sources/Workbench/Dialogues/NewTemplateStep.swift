import Auditing
import Templates

/// The questions of the dialogue that writes a new template.
enum NewTemplateStep: Equatable {
  case title, name, kind, unit, purpose, agencies, panel, scale, levels, grades, themes
  case section
  case asks, lookFor, who, answer
  /// What belongs to a way of answering: what is counted, what the choices are.
  case detail(AnswerWord)
  case theme
  /// Whether what was said so far is written, after `stop`.
  case keep

  /// The ways of answering, by the word that is typed.
  enum AnswerWord: String, CaseIterable {
    case scale
    case yesNo = "yes-no"
    case count, date, dates, choice, choices, text

    /// What the word asks for.
    var about: String {
      switch self {
      case .scale: "A level of your scale"
      case .yesNo: "Yes or no"
      case .count: "A whole number"
      case .date: "One date"
      case .dates: "Two dates, whose distance is looked at"
      case .choice: "One of several choices"
      case .choices: "All of several choices that apply"
      case .text: "A few words"
      }
    }
  }

  /// What may be typed besides words of one's own, with a word about each.
  func choices(_ sketch: TemplateSketch) -> [(word: String, about: String)] {
    switch self {
    case .kind: Template.Kind.allCases.map { ($0.rawValue, $0.meaning) }
    case .unit: ["child", "family", "incident", "meeting"].map { ($0, "") }
    case .scale:
      [
        ("yes-partly-no", "Yes, Partly, No"), ("met", "Met, Partially met, Not met"),
        ("own", "Your own levels"),
      ]
    case .grades:
      [
        ("both", "Each section, and one grade for the whole"), ("sections", "Each section"),
        ("overall", "One grade for the whole"), ("none", "No grades"),
      ]
    case .who:
      [("all", "Every agency but the panel"), ("all-but", "all-but NAME …: every agency but some")]
        + agencies(sketch)
    case .answer: AnswerWord.allCases.map { ($0.rawValue, $0.about) }
    case .detail(.yesNo):
      [("yes", "Yes is good practice"), ("no", "No is"), ("either", "Neither is: it is a fact")]
    case .theme: sketch.themes.map { ($0.id, $0.words) }
    case .panel, .keep: [("yes", ""), ("no", "")]
    default: []
    }
  }

  private func agencies(_ sketch: TemplateSketch) -> [(word: String, about: String)] {
    sketch.agencies.map { ($0.id, $0.words) } + (sketch.hasPanel ? [("panel", "The panel")] : [])
  }

  /// What is asked, in words.
  func invitation(_ sketch: TemplateSketch) -> String {
    switch self {
    case .title: "What is the template called? A short title that people will see."
    case .name:
      "The name that is typed for it, the same in every edition. Enter takes the one shown."
    case .kind: "What is run with it? Enter takes the first."
    case .unit:
      "What is one case: a child, a family, an incident or a meeting? Enter takes the first."
    case .purpose: "What is it for, in a sentence or two?"
    case .agencies:
      "Who may be asked? One agency on each line, as people call it; Enter goes on."
    case .panel: "Does a panel meet about each case, and answer some questions itself?"
    case .scale: "With which levels are questions answered? Enter takes the first."
    case .levels: "Your levels, one on each line, from best to worst; Enter goes on."
    case .grades:
      "What is graded, from outstanding to inadequate? Grades are judgements, not sums. Enter takes "
        + "the first."
    case .themes: "What are the questions about? One theme on each line; Enter goes on."
    case .section:
      sketch.sections.isEmpty
        ? "The title of the first section."
        : "The title of the next section; Enter when there is no more."
    case .asks: asks(sketch)
    case .lookFor: "What would an auditor see on the file? Put ; between things. Enter passes."
    case .who: "Who is asked? Names with spaces between; Enter means all."
    case .answer: "How is it answered? Enter takes the first."
    case .detail(let word): Self.detail(word)
    case .theme: "Which theme is it about? Enter takes the first."
    case .keep: "What was said so far makes a template. Is it to be written?"
    }
  }

  private func asks(_ sketch: TemplateSketch) -> String {
    sketch.sections.last?.questions.isEmpty == true
      ? "The first question of this section, as it is put."
      : "The next question of this section; Enter when there is no more."
  }

  private static func detail(_ word: AnswerWord) -> String {
    switch word {
    case .yesNo: "Which of the two is good practice? Enter takes the first."
    case .count: "What is counted? Times the child was seen alone, say."
    case .date: "What happened on that day?"
    case .dates: "What happened on the first day, and what on the second? Put ; between."
    case .choice, .choices: "What can be chosen? Put ; between."
    case .scale, .text: ""
    }
  }

  /// What stands before the line that is typed.
  func prompt(_ sketch: TemplateSketch) -> String {
    switch self {
    case .title: "Title> "
    case .name: "Name (\(TemplateSketch.name(for: sketch.title)))> "
    case .kind: "Kind> "
    case .unit: "One case is a> "
    case .purpose: "Purpose> "
    case .agencies: "Agency \(sketch.agencies.count + 1)> "
    case .panel: "A panel? (y n)> "
    case .scale: "Scale> "
    case .levels: "Level \(sketch.levels.count + 1)> "
    case .grades: "Grades> "
    case .themes: "Theme \(sketch.themes.count + 1)> "
    case .section: "Section \(sketch.sections.count + 1)> "
    case .asks: "\(sketch.nextQuestion) asks> "
    case .lookFor: "Look for> "
    case .who: "Who> "
    case .answer: "Answered by> "
    case .detail(.yesNo): "Good practice> "
    case .detail(.count): "Counted> "
    case .detail(.date), .detail(.dates): "What happened> "
    case .detail: "Choices> "
    case .theme: "Theme> "
    case .keep: "Write it? (y n)> "
    }
  }
}
