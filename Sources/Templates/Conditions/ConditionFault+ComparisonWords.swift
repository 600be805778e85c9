import Wording

/// The words for what cannot be compared so.
extension ConditionFault {
  var wordsOfComparisons: (code: String, summary: String, hint: String) {
    switch self {
    case .notCompared(let name, let example, let standsAlone):
      (
        "condition.alone", "\(name) stands here and is not compared with anything.",
        "Write \(example)" + (standsAlone ? "." : ", or what else it must be.")
      )
    case .numberAlone(let name):
      (
        "condition.alone", "\(name) is a number and is not compared with anything.",
        "Write \(name) at least 2, or another number."
      )
    case .comparedCondition(let name):
      (
        "condition.type", "\(name)(…) holds or does not; it is not compared with anything.",
        "Write \(name)(…) alone, or not \(name)(…)."
      )
    case .wantsQuestion(let name):
      (
        "condition.function", "\(name) has the id of one question in its brackets.",
        "Write \(Self.example(of: name))."
      )
    case .wantsConditions(let name):
      (
        "condition.function", "\(name) has two conditions or more in its brackets.",
        "Write \(Self.example(of: name))."
      )
    case .wantsDates(let name):
      (
        "condition.function", "\(name) has two dates in its brackets.",
        "Write \(Self.example(of: name))."
      )
    case .noQuestion(let name, let function):
      (
        "condition.type", "\(name) is no question.", "Write \(function) with a question's id alone."
      )
    case .noStanding(let question, let word):
      (
        "condition.type",
        "\(question) tells facts, not good or bad practice, so it is never '\(word)'.",
        "Compare its answer, or give the question a standard."
      )
    case .noDate(let name, let type):
      (
        "condition.type", "\(name) is \(type), and days are counted between dates.",
        "Write a question for a date, one of its dates such as N3.from, or a day."
      )
    case .otherOrder(let name, let words, let isDate):
      (
        "condition.type",
        "\(name) is \(isDate ? "a" : "no") date, so it is not '\(words)' another.",
        isDate ? "Write 'after' or 'before'." : "Write 'more than' or 'less than'."
      )
    case .unordered(let name, let type, let example, let words):
      (
        "condition.type", "\(name) is \(type), which cannot be '\(words)' another.",
        "Write \(example), or what else it must be."
      )
    case .noOrder(let value, let words):
      (
        "condition.type", "\(quoted(value)) is neither more nor less, so nothing is '\(words)' it.",
        "Write 'is \(value)'."
      )
    case .notSeveral(let name, let type, let example):
      (
        "condition.type", "\(name) is \(type), and 'has' is for several choices at once.",
        "Write \(example), or what else it must be."
      )
    default: wordsOfValues
    }
  }

  private var wordsOfValues: (code: String, summary: String, hint: String) {
    switch self {
    case .unknownValue(let word, let name, let known):
      (
        "condition.value", "\(name) is never \(quoted(word)).",
        Self.choice(word, known) ?? "Write one of the values declared for it."
      )
    case .otherScale(let word, let scale, let name, let known):
      (
        "condition.value",
        "\(quoted(word)) is a level of scale \(short(scale)), by which \(name) is not answered.",
        Self.choice(word, known) ?? "Write a level of its own scale."
      )
    case .notOffered(let word, let name, let known, let isAnswer):
      (
        "condition.value", "\(name) is never \(quoted(word)).",
        isAnswer
          ? Self.choice(word, known) ?? "Write an answer that it offers."
          : "Ask that of the question's id alone."
      )
    case .noNumber(let word, let name):
      (
        "condition.value", "\(name) is a whole number, and \(quoted(word)) is none.",
        "Write a number in digits, such as 3."
      )
    case .noDay(let word, let isDay):
      (
        "condition.value",
        isDay
          ? "\(quoted(word)) is not between 1900 and 2199." : "\(quoted(word)) is no date.",
        "Write a date as 2018-03-27."
      )
    case .twoDates(let name):
      (
        "condition.type", "\(name) is answered by two dates.",
        "Write \(name).from, \(name).to or \(name).days."
      )
    case .onlyWords(let name):
      (
        "condition.type", "\(name) is answered in words, which are not compared.",
        "Write answered(\(name))."
      )
    case .useHas(let word, let name):
      (
        "condition.type", "\(name) can be several choices at once.",
        "Write \(name) has \(short(word))."
      )
    case .repeated(let word):
      ("condition.list", "\(quoted(word)) is in this list twice.", "Remove one of them.")
    default: ("condition.expected", "This condition cannot be read.", "Write it anew.")
    }
  }
}
