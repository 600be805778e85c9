import Auditing
import Wording

/// How answers are typed and shown, for each kind of question.
extension Question {
  /// The answer typed text means.
  ///
  /// A level or non-answer is typed by its letter, its name or the beginning of one name; dates as
  /// 2018-03-27 or 27/3/2018, the earlier first; picks by name or number, or `none`.
  ///
  /// - Throws: `notAnAnswer`, which also knows the `words` that mean something else here.
  func answer(typed text: String, alsoWords words: [String] = []) throws(WorkbenchError) -> Answer {
    let typed = text.trimmed
    let answer = nonAnswer(typed) ?? value(typed)
    guard let answer, accepts(answer) else {
      throw .notAnAnswer(typed, self, alsoWords: words)
    }
    return answer
  }

  /// An answer as it is shown.
  func shown(_ answer: Answer) -> String {
    switch (answer, kind) {
    case (.level(let id), .scale(let scale)): scale.level(id)?.label ?? id.text
    case (.nonAnswer(let non), _): non.label
    case (.dates(let from, let to), .dates(let pair)): Self.shown(pair, from, to)
    case (.count(let number), _): String(number)
    case (.choice(let id), .choice(let picks)): picks.choice(id)?.label ?? id.text
    case (.date(let day), _): day.inWords
    case (.text(let words), _): words
    case (.choices(let ids), .choices(let picks)):
      ids.isEmpty
        ? "None"
        : picks.choices.filter { ids.contains($0.id) }.map(\.label).joined(separator: ", ")
    default: ""
    }
  }

  /// The words that answer, for near misses and completion.
  nonisolated var answerWords: [String] {
    let own =
      switch kind {
      case .scale(let scale): scale.levels.map { $0.id.text }
      case .choices(let picks): picks.choices.map { $0.id.text } + ["none"]
      case .choice(let picks): picks.choices.map { $0.id.text }
      case .dates, .count, .date, .text: [String]()
      }
    return own + nonAnswers.map(\.rawValue)
  }

  /// What to type, in a sentence.
  nonisolated var howToAnswer: String {
    let others = Enumeration.either(nonAnswers.map { "\($0.letter) \($0.label.lowercased())" })
    return switch kind {
    case .scale(let scale):
      "Type "
        + Enumeration.either(
          scale.levels.map { "\($0.letter) \($0.label.lowercased())" }
            + nonAnswers.map { "\($0.letter) \($0.label.lowercased())" }
        ).description + "."
    case .dates:
      "Type two dates such as 27/3/2018 and 12/4/2018, the earlier first; or \(others)."
    case .count(let tally): "Type a whole number of \(tally.of); or \(others)."
    case .choice: "Type the number or the name of the one that applies; or \(others)."
    case .date: "Type a date such as 27/3/2018; or \(others)."
    case .text(let asked): "Type it in at most \(asked.most) characters; or \(others)."
    case .choices: "Type the numbers or names of all that apply, or none; or \(others)."
    }
  }

  private func nonAnswer(_ typed: String) -> Answer? {
    let word = typed.lowercased()
    let whole = nonAnswers.first {
      String($0.letter) == word || $0.rawValue == word || $0.label.lowercased() == word
    }
    if let whole { return .nonAnswer(whole) }
    let begun = nonAnswers.filter {
      word.count > 1 && ($0.rawValue.hasPrefix(word) || $0.label.lowercased().hasPrefix(word))
    }
    let levels = scale?.levels.filter { $0.id.text.hasPrefix(word) } ?? []
    return begun.count == 1 && levels.isEmpty ? .nonAnswer(begun[0]) : nil
  }

  private func value(_ typed: String) -> Answer? {
    switch kind {
    case .scale(let scale): level(typed, on: scale).map { .level($0.id) }
    case .dates: Self.dates(typed)
    case .count: Int(typed, radix: 10).map { .count($0) }
    case .choices(let picks): Self.picks(typed, picks)
    case .choice(let picks): Self.pick(typed.lowercased(), picks).map { .choice($0) }
    case .date: Day(typed).map { .date($0) }
    case .text: .text(typed)
    }
  }

  /// A level typed in full or begun; a beginning that could be a non-answer too is neither.
  private func level(_ typed: String, on scale: Scale) -> Level? {
    guard let level = scale.level(typed: typed) else { return nil }
    let word = typed.lowercased()
    let isWhole = [String(level.letter), level.id.text, level.label.lowercased()].contains(word)
    let isBoth = nonAnswers.contains {
      $0.rawValue.hasPrefix(word) || $0.label.lowercased().hasPrefix(word)
    }
    return isWhole || !isBoth ? level : nil
  }

  private static func dates(_ typed: String) -> Answer? {
    let words = typed.split { $0.isWhitespace || $0 == "," }.map(String.init)
      .filter { !["to", "and"].contains($0.lowercased()) }
    let days = words.compactMap { Day($0) }
    guard words.count == 2, days.count == 2, days[0] <= days[1] else { return nil }
    return .dates(from: days[0], to: days[1])
  }

  private static func picks(_ typed: String, _ picks: Picks) -> Answer? {
    let words = typed.split { $0.isWhitespace || $0 == "," }.map { $0.lowercased() }
    if words == ["none"] { return .choices([]) }
    let picked = words.compactMap { pick($0, picks) }
    guard !words.isEmpty, picked.count == words.count else { return nil }
    return .choices(picks.choices.map(\.id).filter(picked.contains))
  }

  private static func pick(_ word: String, _ picks: Picks) -> Choice.ID? {
    if let number = Int(word), picks.choices.indices.contains(number - 1) {
      return picks.choices[number - 1].id
    }
    let whole = picks.choices.first { $0.id.text == word || $0.label.lowercased() == word }
    let begun = picks.choices.filter { $0.id.text.hasPrefix(word) }
    return whole?.id ?? (begun.count == 1 ? begun[0].id : nil)
  }

  private static func shown(_ pair: DatePair, _ from: Day, _ to: Day) -> String {
    let gap = pair.gap(from: from, to: to)
    let unit = pair.standard?.areWorkingDays == true ? "working day" : "day"
    let verdict = pair.standard.map { standard in
      gap <= standard.days ? ", within \(standard.days)" : ", over the \(standard.days) allowed"
    }
    return "\(from.inWords) to \(to.inWords): \(Count(gap, unit))\(verdict ?? "")"
  }
}

extension String {
  /// The text without white space at its ends.
  var trimmed: String {
    var text = self[...]
    while let first = text.first, first.isWhitespace { text = text.dropFirst() }
    while let last = text.last, last.isWhitespace { text = text.dropLast() }
    return String(text)
  }
}
