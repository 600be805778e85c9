import Wording

extension ConditionFault {
  /// A short stable name for the fault, what is so, and what to type instead.
  var words: (code: String, summary: String, hint: String) {
    switch self {
    case .tooLong:
      (
        "condition.too-long", "This condition has more than 2,000 characters.",
        "Ask what it rests on in a question of its own, and name that."
      )
    case .unreadable(let text):
      (
        "condition.unreadable", "\(quoted(text)) is nothing that conditions are made of.",
        text.contains("/")
          ? "Write a date with hyphens, year first: 2018-03-27."
          : "Use words, numbers, commas and brackets only."
      )
    case .sign(let sign, let meant):
      (
        "condition.sign", "Conditions are written in words, and \(quoted(sign)) is a sign.",
        "Write '\(meant)' instead."
      )
    case .otherWord(let word, let meant):
      (
        "condition.word", "\(quoted(word)) is not how conditions say it.",
        "Write '\(meant)' instead."
      )
    case .quoted(let word):
      (
        "condition.quotes", "Names in conditions have no quotation marks.",
        "Write \(word.map { short($0) } ?? "it without them")."
      )
    case .empty:
      (
        "condition.empty", "There is no condition here.",
        "Write one such as N21 is no, or remove the key."
      )
    case .tooDeep:
      (
        "condition.too-deep", "Brackets and not stand more than 16 deep in each other here.",
        "Ask what it rests on in a question of its own, and name that."
      )
    case .tooManyTerms:
      (
        "condition.too-many", "This condition has more than 200 names and values.",
        "Ask what it rests on in a question of its own, and name that."
      )
    case .open(let bracket):
      (
        "condition.bracket", "The \(bracket) opened here is not closed.",
        "Close it with \(bracket == "'['" ? "]" : ")")."
      )
    case .stray(let found):
      (
        "condition.stray", "There is \(found) here and nothing for it to belong to.",
        found == "','"
          ? "Write 'and' or 'or' instead." : "Delete it, or write what belongs before it."
      )
    case .expected(let expected, let found):
      (
        "condition.expected", "Expected \(expected) here and found \(found).",
        "Write 'and' or 'or' between two parts, and close every bracket."
      )
    case .unjoined(let before, let found, let name):
      (
        "condition.unjoined", "There is neither 'and' nor 'or' before \(found).",
        Self.joining(before, name)
      )
    case .noTerm(let found):
      (
        "condition.expected", "Expected a name here and found \(found).",
        "Write what is compared: a question such as N21, agency, or an item such as case.age-band."
      )
    case .noValue(let found):
      (
        "condition.expected", "Expected a value here and found \(found).",
        "Write what it is compared with, such as yes, good, 3 or 2018-03-27."
      )
    case .halfSaid(let first, let found, let write):
      (
        "condition.expected", "\(quoted(first)) does not stand before \(found).",
        first == "at" ? "Write 'at least' or 'at most'." : "Write '\(write)'."
      )
    case .needless(let word, let next):
      (
        "condition.word", "\(quoted(word)) is not needed before '\(next)'.",
        "Write '\(next)' alone."
      )
    case .noIs(let name, let value):
      (
        "condition.alone", "There is nothing between \(quoted(name)) and \(quoted(value)).",
        "Write \(short(name)) is \(short(value)), or 'and' or 'or' between them."
      )
    case .hyphen(let name):
      (
        "condition.word", "\(quoted(name)) is one name here.",
        "Write \(name.replacing(" ", with: "-"))."
      )
    case .noVerb:
      (
        "condition.word", "'not' alone compares nothing.",
        "Write 'is not', or 'not in' before a list."
      )
    case .listAfterIs(let write):
      ("condition.list", "A list stands behind 'in'.", "Write \(write) […].")
    case .roundList:
      (
        "condition.list", "A list stands in square brackets.", "Write [ and ] around its values."
      )
    case .noList(let word):
      (
        "condition.list", "A list stands behind 'in'.",
        "Write [\(word.map { short($0) } ?? "…")], or 'is' for one value."
      )
    case .emptyList:
      ("condition.list", "There is nothing in this list.", "Write the values between the brackets.")
    case .noComma(let found):
      (
        "condition.list", "There is no comma before \(found).",
        "Put a comma between the values of a list, and nothing else."
      )
    case .listInWords(let word, let write):
      (
        "condition.list", "\(quoted(word)) is a value and stands alone here.",
        "Write \(short(write, 70))."
      )
    default: wordsOfNames
    }
  }

  /// What joins two parts, or makes one name of two words.
  private static func joining(_ before: String?, _ name: String?) -> String {
    guard let before, let name else { return "Write 'and' or 'or' between them." }
    let joined = "\(Complaint.short(before))-\(Complaint.short(name))"
    return "Write 'and' or 'or' between them, or a hyphen if they are one name: \(joined)."
  }

  func quoted(_ text: String) -> String { "'\(Complaint.short(text))'" }

  func short(_ text: String) -> String { Complaint.short(text) }

  /// Text of our own making around names, which may be longer than one word.
  private func short(_ text: String, _ most: Int) -> String {
    text.count > most ? text.prefix(most - 1) + "…" : text
  }
}
