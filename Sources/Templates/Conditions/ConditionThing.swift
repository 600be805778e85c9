import Auditing

/// Something that can be compared, as the scope knows it.
struct ConditionThing {
  let subject: Condition.Subject
  let type: ConditionType
  /// What can be said instead of a value; empty for all but recorded answers.
  var nonAnswers: [NonAnswer] = []

  /// It as it is written.
  var words: String { subject.words }

  /// The words of all values it can have; empty for those that are no list.
  var values: [String] { type.values + nonAnswers.map(\.rawValue) }

  /// How it can be compared, as an example.
  var example: String {
    switch type {
    case .level(let scale): "\(words) is \(scale.levels[0].id)"
    case .choice(let ids): "\(words) is \(ids.first?.text ?? "…")"
    case .choices(let ids): "\(words) has \(ids.first?.text ?? "…")"
    case .number: "\(words) at least 2"
    case .date: "\(words) after 2018-03-27"
    case .agency(let names): "agency is \(names.first ?? "…")"
    case .twoDates: "\(words).days more than 10"
    case .text: "answered(\(words))"
    }
  }
}

/// What kind of value something has.
enum ConditionType: Hashable {
  case level(Scale)
  case choice([Choice.ID])
  case choices([Choice.ID])
  case number
  case date
  case agency([String])
  case twoDates
  case text

  /// What it is, in words.
  var words: String {
    switch self {
    case .level(let scale): "a level of scale \(Complaint.short(scale.id.text))"
    case .choice: "one of several choices"
    case .choices: "any number of choices"
    case .number: "a whole number"
    case .date: "a date"
    case .agency: "an agency"
    case .twoDates: "two dates"
    case .text: "words"
    }
  }

  var values: [String] {
    switch self {
    case .level(let scale): scale.levels.map(\.id.text)
    case .choice(let ids), .choices(let ids): ids.map(\.text)
    case .agency(let names): names
    case .number, .date, .twoDates, .text: []
    }
  }

  /// The type of what was recorded as an answer.
  init(_ kind: AnswerKind) {
    self =
      switch kind {
      case .scale(let scale): .level(scale)
      case .dates: .twoDates
      case .count: .number
      case .choices(let picks): .choices(picks.choices.map(\.id))
      case .choice(let picks): .choice(picks.choices.map(\.id))
      case .date: .date
      case .text: .text
      }
  }
}

extension AnswerKind {
  /// Whether answers of this kind can stand for good or bad practice.
  var canStand: Bool {
    switch self {
    case .scale: true
    case .dates(let pair): pair.standard != nil
    case .count(let tally): tally.atLeast != nil
    case .choices(let picks), .choice(let picks): !picks.expected.isEmpty
    case .date, .text: false
    }
  }
}
