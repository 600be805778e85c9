public import Auditing

/// What an author has said of a new template, in the order asked.
///
/// It holds what every template needs and no more: the rest is written into the file by hand.
public struct TemplateSketch: Equatable, Sendable {
  /// A name that is typed, and the words shown for it.
  public struct Named: Equatable, Sendable {
    /// The name.
    public let id: String
    /// The words.
    public let words: String
  }

  /// How a question is answered.
  public enum Answer: Equatable, Sendable {
    /// By a level of the scale.
    case scale
    /// By yes or no, one of which is good practice, or `either`.
    case yesNo(expected: String)
    /// By a number of what is named.
    case count(of: String)
    /// By the day of what is named.
    case date(of: String)
    /// By the days of two things.
    case dates(from: String, to: String)
    /// By one of several choices.
    case choice([Named])
    /// By all of several choices that apply.
    case choices([Named])
    /// In a few words.
    case text
  }

  /// Who is asked.
  public enum Who: Equatable, Sendable {
    /// Every agency but the panel.
    case all
    /// These.
    case only([String])
    /// Every agency but these.
    case allBut([String])
  }

  /// One question.
  public struct Question: Equatable, Sendable {
    /// The name people speak of it by, such as N6.
    public var id: String
    /// The question.
    public var asks: String
    /// What an auditor would see on the file.
    public var lookFor = ""
    /// Who is asked.
    public var who = Who.all
    /// How it is answered.
    public var answer = Answer.scale
    /// The theme's name.
    public var theme = ""

    /// Makes a question.
    public init(id: String, asks: String) {
      self.id = id
      self.asks = asks
    }
  }

  /// A section and its questions.
  public struct Section: Equatable, Sendable {
    /// The section's name and title.
    public let named: Named
    /// Its questions.
    public var questions: [Question] = []

    /// Makes a section.
    public init(_ named: Named) { self.named = named }
  }

  /// What is run with it.
  public var kind = Template.Kind.caseAudit
  /// The template's name.
  public var id = ""
  /// Which version this is.
  public var edition: String
  /// What people see.
  public var title = ""
  /// What one case is, in a case audit.
  public var unit = "child"
  /// What the audit is for.
  public var purpose = ""
  /// Who may be asked, without the panel.
  public var agencies: [Named] = []
  /// Whether the panel answers once for each case.
  public var hasPanel = false
  /// The levels of the scale, best first.
  public var levels: [Named] = []
  /// The name of the scale.
  public var scale = "answers"
  /// Whether each section is graded.
  public var gradesSections = false
  /// Whether the whole is graded.
  public var gradesOverall = false
  /// What questions and findings are about.
  public var themes: [Named] = []
  /// The sections so far.
  public var sections: [Section] = []

  /// Begins a template.
  public init(edition: String) { self.edition = edition }

  /// How many questions there are.
  public var questionCount: Int { sections.reduce(0) { $0 + $1.questions.count } }

  /// Whether enough was said for a template that can be loaded.
  public var isComplete: Bool {
    questionCount > 0 && levels.count > 1 && !themes.isEmpty && !purpose.isEmpty
      && (!kind.asksAgencies || !agencies.isEmpty)
  }

  // MARK: Names

  /// The words with a name made of them that none of the others has.
  public static func named(_ words: String, apartFrom others: [Named]) -> Named {
    let likely = PlainName.likely(for: words.filter { $0 != "'" && $0 != "’" })
    // Keys that begin with x- are set aside: an X-ray department would not be there.
    let plain = likely.hasPrefix("x-") ? "x" + likely.dropFirst(2) : likely
    let taken = Set(others.map(\.id))
    guard taken.contains(plain) else { return Named(id: plain, words: words) }
    let short = String(plain.prefix(36))
    let number = (2...).first { !taken.contains("\(short)-\($0)") } ?? 2
    return Named(id: "\(short)-\(number)", words: words)
  }

  /// The template's name as its title suggests it.
  public static func name(for title: String) -> String {
    PlainName.likely(
      for: title.filter { $0 != "'" && $0 != "’" }, startingWithLetter: true)
  }

  /// Names that no agency may have, for they mean something where agencies are named.
  public static let keptFromAgencies: Set = ["all", "panel"]

  /// Names that no section may have.
  public static let keptFromSections: Set = ["overall"]

  /// Names that no level may have: they are given where no level fits.
  public static let keptFromLevels = Set(NonAnswer.allCases.map(\.rawValue) + ["unanswered"])

  /// Whether a template may have that name.
  public static func mayBeNamed(_ name: String) -> Bool {
    PlainName.isPlain(name) && PlainName.startsWithLetter(name)
  }

  /// The name of the next question: the template's first letter and a number.
  public var nextQuestion: String { "\(id.prefix(1).uppercased())\(questionCount + 1)" }
}

extension Template.Kind {
  /// Whether agencies answer, and questions say which.
  public var asksAgencies: Bool { self == .caseAudit || self == .selfAssessment }

  /// What the kind is for, in a sentence.
  public var meaning: String {
    switch self {
    case .caseAudit: "Several agencies read the same cases, and a panel looks at what they found."
    case .selfAssessment: "Organisations judge themselves against standards, as under Section 11."
    case .schoolAudit: "Schools, colleges and nurseries return a questionnaire."
    case .survey: "Many people answer the same questions once."
    }
  }
}
