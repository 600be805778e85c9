/// A template as far as it could be read: every word with its place, nothing known to be right.
struct TemplateDraft {
  let place: Place
  var generation: Marked<String>?
  var id: Marked<String>?
  var edition: Marked<String>?
  var kind: Marked<String>?
  var title: Marked<String>?
  var unit: Marked<String>?
  var purpose: Marked<String>?
  var sources: [SourceDraft] = []
  var agencies: [NamedDraft] = []
  var groups: [GroupDraft] = []
  var scales: [ScaleDraft] = []
  var grades: GradesDraft?
  var profile: [ProfileDraft] = []
  var themes: [NamedDraft] = []
  var sections: [SectionDraft] = []
  var limits: [LimitDraft] = []
  var briefing: BriefingDraft?

  var questions: [QuestionDraft] { sections.flatMap(\.questions) }
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
}

/// One level of a scale.
struct LevelDraft {
  let id: Marked<String>
  let label: String
  let letter: Marked<String>?
  let means: String
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

/// A section and its questions.
struct SectionDraft {
  let id: Marked<String>?
  let title: String
  let sources: [Marked<String>]
  let questions: [QuestionDraft]
  let place: Place
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

/// One way of answering a question, with the key that asks for it.
struct AnswerDraft {
  let key: Marked<String>
  let kind: Kind

  enum Kind {
    case scale(Marked<String>)
    case dates(from: String, to: String, within: Marked<String>?)
    case count(of: String, atLeast: Marked<String>?)
    case choices([NamedDraft], expected: [Marked<String>])
    /// It could not be read, which has been said.
    case unread
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
