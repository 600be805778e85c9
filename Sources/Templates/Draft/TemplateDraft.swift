/// A template as far as it could be read: every word with its place, nothing known to be right.
struct TemplateDraft {
  let place: Place
  var generation: Marked<String>?
  var id: Marked<String>?
  var edition: Marked<String>?
  var kind: Marked<String>?
  var title: Marked<String>?
  var languages: [Marked<String>] = []
  var unit: Marked<String>?
  var purpose: Marked<String>?
  var sources: [SourceDraft] = []
  var law: [BasisDraft] = []
  var agencies: [NamedDraft] = []
  var groups: [GroupDraft] = []
  var scales: [ScaleDraft] = []
  var grades: GradesDraft?
  var profile: [ProfileDraft] = []
  var respondent: [AttributeDraft] = []
  var themes: [NamedDraft] = []
  var sections: [SectionDraft] = [] {
    didSet { questions = sections.flatMap(\.questions) }
  }
  var limits: [LimitDraft] = []
  var briefing: BriefingDraft?
  var tests: [TestDraft] = []
  /// The keys at the top, for what only some kinds of template have.
  var keys: [String: Marked<String>] = [:]

  private(set) var questions: [QuestionDraft] = []
}

/// A name and what is shown for it.
struct NamedDraft {
  let id: Marked<String>
  let name: String
}

/// A source or a tool.
struct SourceDraft {
  let id: Marked<String>
  let title: String
  let link: String
  var edition = ""
  var date: Marked<String>?
}

/// A passage of law or guidance.
struct BasisDraft {
  let id: Marked<String>
  let source: Marked<String>?
  let place: String
}

/// A name for several agencies.
struct GroupDraft {
  let id: Marked<String>
  let members: [Marked<String>]
}

/// A scale, its levels in the order in which the template lists them.
struct ScaleDraft {
  let id: Marked<String>
  let best: Marked<String>?
  let levels: [LevelDraft]
  let nonAnswers: [Marked<String>]
  var maps: [MapDraft] = []
}

/// What the levels of an earlier scale became.
struct MapDraft {
  let scale: Marked<String>
  let levels: [ValueDraft]
}

/// A name and what stands beside it, a list's parts one by one.
struct ValueDraft {
  let name: Marked<String>
  let value: Marked<String>
  var parts: [Marked<String>]?
}

/// One level of a scale.
struct LevelDraft {
  let id: Marked<String>
  let label: String
  let letter: Marked<String>?
  let means: String
  var short: Marked<String>?
}

/// What is graded, and on which scale.
struct GradesDraft {
  let scale: Marked<String>?
  let sections: Marked<Bool>?
  let overall: Marked<Bool>?
}

/// One item of a case's profile.
struct ProfileDraft {
  let id: Marked<String>
  let asks: String
  let choices: [NamedDraft]
}

/// One item recorded of a respondent.
struct AttributeDraft {
  let id: Marked<String>
  let asks: String
  let choices: [NamedDraft]
  let answer: Marked<String>?
}

/// A section and its questions.
struct SectionDraft {
  let id: Marked<String>?
  let title: String
  let sources: [Marked<String>]
  let questions: [QuestionDraft]
  let place: Place
  var law: [Marked<String>] = []
  var earlier: [Marked<String>] = []
  var appliesWhen: Marked<String>?

  /// The section as complaints call it.
  var called: String { id.map { "Section \(Complaint.short($0.value))" } ?? "This section" }
}

/// One question.
struct QuestionDraft {
  let id: Marked<String>?
  let asks: Marked<String>?
  let lookFor: Marked<String>?
  let who: WhoDraft?
  let answers: [AnswerDraft]
  let theme: Marked<String>?
  let place: Place
  var evidence = ""
  var appliesWhen: Marked<String>?
  var needsNote: NeedsNoteDraft?
  var duty: Marked<String>?
  var weight: Marked<String>?
  var identifies: Marked<String>?
  var law: [Marked<String>] = []
  var earlier: [Marked<String>] = []
  var carry: Marked<String>?
  /// Whether 'who' is there, readable or not.
  var saysWho = false

  /// The question as complaints call it.
  var words: String { id.map { "Question \(Complaint.short($0.value))" } ?? "This question" }
}

/// Who is asked.
enum WhoDraft {
  case all(Place)
  case only([Marked<String>], Place)
  case allBut([Marked<String>], Place)

  /// The names in it.
  var names: [Marked<String>] {
    switch self {
    case .all: []
    case .only(let names, _), .allBut(let names, _): names
    }
  }

  var place: Place {
    switch self {
    case .all(let place), .only(_, let place), .allBut(_, let place): place
    }
  }
}

/// The answers that want a note.
enum NeedsNoteDraft {
  case always
  case after([Marked<String>])
}

/// One way of answering a question, with the key that asks for it.
struct AnswerDraft {
  let key: Marked<String>
  let kind: Kind

  enum Kind {
    case scale(Marked<String>)
    case dates(from: String, to: String, within: Marked<String>?)
    case count(of: String, atLeast: Marked<String>?)
    case choices([NamedDraft], expected: [Marked<String>])
    case choice([NamedDraft], expected: [Marked<String>])
    case yesNo(expected: Marked<String>?)
    case date(of: String)
    case text(most: Marked<String>?)
    /// It could not be read, which has been said.
    case unread
  }
}

extension AnswerDraft.Kind {
  /// What can be picked, where something can.
  var options: [NamedDraft]? {
    switch self {
    case .choice(let options, _), .choices(let options, _): options
    default: nil
    }
  }

  /// What is expected to be picked.
  var expected: [Marked<String>] {
    switch self {
    case .choice(_, let expected), .choices(_, let expected): expected
    default: []
    }
  }
}

/// A limiting judgement.
struct LimitDraft {
  let id: Marked<String>?
  let questions: [Marked<String>]
  let standings: [Marked<String>]
  let atLeast: Marked<String>?
  let section: Marked<String>?
  let overall: Marked<Bool>?
  let cap: Marked<String>?
  let words: String
  let place: Place
  var condition: Marked<String>?

  /// The limit as complaints call it.
  var called: String { id.map { "Limit \(Complaint.short($0.value))" } ?? "This limit" }
}

/// What a template gives its briefing.
struct BriefingDraft {
  let why: String
  let next: String
  let advice: [AdviceDraft]
  let tools: [SourceDraft]
}

/// Advice on one theme.
struct AdviceDraft {
  let theme: Marked<String>
  let steps: [NamedDraft]
  let question: String
}

/// A test the template carries.
struct TestDraft {
  let name: Marked<String>?
  let agency: Marked<String>?
  let profile: [ValueDraft]
  let respondent: [ValueDraft]
  let given: [ValueDraft]
  let expect: ExpectationDraft?
  let place: Place

  /// The test as complaints call it.
  var called: String { name.map { "Test '\(Complaint.short($0.value))'" } ?? "This test" }
}

/// What must follow in a test.
struct ExpectationDraft {
  /// Nil when nothing is said about limits, which differs from none.
  let limits: [Marked<String>]?
  let grades: [ValueDraft]
  let asked: [Marked<String>]
  let notAsked: [Marked<String>]
  let waiting: [Marked<String>]
}
