import Wording

/// The words for names and comparisons.
extension ConditionFault {
  var wordsOfNames: (code: String, summary: String, hint: String) {
    switch self {
    case .unknownQuestion(let name, let near):
      (
        "condition.unknown", "\(quoted(name)) is no question of this template.",
        near.map { "Write \($0)." } ?? "Write the id of a question that stands before this."
      )
    case .unknownItem(let name, let known):
      (
        "condition.unknown",
        name.isEmpty
          ? "'case' stands here without an item of it."
          : "The case's profile has no item \(quoted(name)).",
        Self.choice(name, known, prefix: "case.")
          ?? (known.isEmpty ? "Declare it under profile." : "Write an item declared under profile.")
      )
    case .unknownAttribute(let name, let known):
      (
        "condition.unknown",
        name.isEmpty
          ? "'respondent' stands here without an attribute."
          : "Respondents have no attribute \(quoted(name)).",
        Self.choice(name, known, prefix: "respondent.")
          ?? (known.isEmpty
            ? "Declare it under respondent." : "Write an attribute declared under respondent.")
      )
    case .unknownFunction(let name):
      (
        "condition.unknown", "\(quoted(name)) is no word that has brackets behind it.",
        "Write \(Self.example(of: name.near(among: Self.functions) ?? "answered"))."
      )
    case .unknownPart(let name, let question):
      (
        "condition.unknown", "\(question) has no part \(quoted(name)).",
        Self.choice(name, ["from", "to", "days"], prefix: "\(question).")
          ?? "Write \(question).days."
      )
    case .noPrefix(let name, let write):
      (
        "condition.prefix", "\(quoted(name)) is no question but is recorded of the \(write).",
        "Write \(write).\(name)."
      )
    case .otherPrefix(let name, let write):
      (
        "condition.prefix", "\(quoted(name)) is recorded of the \(write).",
        "Write \(write).\(name)."
      )
    case .bareAgency(let name, let isGroup):
      (
        "condition.prefix", "\(quoted(name)) is \(isGroup ? "a group of agencies" : "an agency").",
        isGroup ? "Write agency in [\(name)]." : "Write agency is \(name)."
      )
    case .noBrackets(let name):
      (
        "condition.expected", "\(quoted(name)) has brackets behind it.",
        "Write \(Self.example(of: name))."
      )
    case .noParts(let question, let part):
      (
        "condition.type", "\(question) is not answered by two dates, so it has no \(quoted(part)).",
        "Write \(question) alone, or name a question with two dates."
      )
    case .itself(let question):
      (
        "condition.itself", "\(question) cannot apply by its own answer.",
        "Name a question that stands before it."
      )
    case .later(let question, let owner):
      (
        "condition.later",
        owner.map { "\(question) is asked after \(Complaint.short($0)), which cannot wait for it." }
          ?? "\(question) is not asked before this.",
        "Name a question that stands before it, or move \(question) up."
      )
    case .notAsked(let question, let agencies):
      (
        "condition.not-asked",
        "\(question) is not asked of \(Self.few(agencies)), so this would wait there for ever.",
        "Ask \(question) of them too, or begin: agency not in [\(Self.list(agencies))] and …"
      )
    default: wordsOfComparisons
    }
  }

  private static let functions = ConditionFunction.allCases.map(\.rawValue)

  private static func list(_ names: [String]) -> String {
    names.count > 4 ? "…" : names.joined(separator: ", ")
  }

  private static func few(_ names: [String]) -> String {
    guard names.count > 4 else { return Enumeration.all(names).description }
    return names.prefix(3).joined(separator: ", ") + " and \(names.count - 3) more"
  }

  /// The near miss, or the list when it is short.
  static func choice(_ name: String, _ known: [String], prefix: String = "") -> String? {
    if let near = name.near(among: known) { return "Write \(prefix)\(Complaint.short(near))." }
    guard (1...8).contains(known.count) else { return nil }
    let words = known.map { prefix + Complaint.short($0) }
    return "Write \(Enumeration.either(words))."
  }

  static func example(of function: String) -> String {
    switch ConditionFunction(rawValue: function) {
    case .any, .all: "\(function)(N1 is yes, N2 is yes)"
    case .count: "count(N1 is yes, N2 is yes, N3 is yes) at least 2"
    case .days, .workingDays: "\(function)(N3.from, N5.to) at most 15"
    default: "\(function)(N7)"
    }
  }
}
