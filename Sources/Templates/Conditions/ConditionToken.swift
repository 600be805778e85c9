/// A word, a bracket or a comma of a condition.
struct ConditionToken: Equatable {
  enum Kind: Equatable {
    case word(String)
    case opening
    case closing
    case listOpening
    case listClosing
    case comma
    case end
  }

  let kind: Kind
  let span: ConditionSpan

  /// Whether it is this word of the language.
  func `is`(_ word: String) -> Bool { kind == .word(word) }

  /// The word, when it names or states something rather than being of the language itself.
  var name: ConditionWord? {
    guard case .word(let text) = kind, !ConditionLanguage.words.contains(text) else { return nil }
    return ConditionWord(text: text, span: span)
  }

  /// The token as complaints quote it.
  var quoted: String {
    switch kind {
    case .word(let text): "'\(Complaint.short(text))'"
    case .opening: "'('"
    case .closing: "')'"
    case .listOpening: "'['"
    case .listClosing: "']'"
    case .comma: "','"
    case .end: "the end"
    }
  }
}

/// The words of the language of conditions, and what people write instead of them.
enum ConditionLanguage {
  /// Words that are neither names nor values.
  static let words: Set<String> = [
    "and", "or", "not", "is", "in", "at", "more", "less", "before", "after", "has",
  ]

  /// What is said for each sign that other languages use.
  ///
  /// Longer signs come first.
  static let signs: [(sign: String, words: [String])] = [
    ("===", ["is"]), ("!==", ["is", "not"]), ("==", ["is"]), ("!=", ["is", "not"]),
    ("<>", ["is", "not"]), ("<=", ["at", "most"]), ("=<", ["at", "most"]), (">=", ["at", "least"]),
    ("=>", ["at", "least"]), ("&&", ["and"]), ("||", ["or"]), ("=", ["is"]),
    ("<", ["less", "than"]), (">", ["more", "than"]), ("!", ["not"]), ("&", ["and"]),
    ("|", ["or"]), ("+", ["and"]), ("≠", ["is", "not"]), ("≤", ["at", "most"]),
    ("≥", ["at", "least"]), ("∧", ["and"]), ("∨", ["or"]), ("¬", ["not"]),
  ]

  /// What is said for each word that is not of the language.
  static let otherWords: [String: [String]] = [
    "equals": ["is"], "equal": ["is"], "eq": ["is"], "are": ["is"], "was": ["is"],
    "isnt": ["is", "not"], "ne": ["is", "not"], "neq": ["is", "not"],
    "gt": ["more", "than"], "lt": ["less", "than"], "gte": ["at", "least"], "lte": ["at", "most"],
    "contains": ["has"], "includes": ["has"], "since": ["after"], "until": ["before"],
    "but": ["and"],
  ]

  /// What is said for each word that stands before "than".
  static let otherComparisons: [String: [String]] = [
    "greater": ["more", "than"], "higher": ["more", "than"], "better": ["more", "than"],
    "over": ["more", "than"], "above": ["more", "than"], "longer": ["more", "than"],
    "fewer": ["less", "than"], "lower": ["less", "than"], "smaller": ["less", "than"],
    "worse": ["less", "than"], "under": ["less", "than"], "below": ["less", "than"],
    "later": ["after"], "earlier": ["before"],
  ]
}
