extension Answer {
  /// The text by which a typed value is kept: `2018-01-03/2018-01-20`, `4`, `police,health`.
  ///
  /// Nil for levels and non-answers, which are a byte.
  public var typedText: String? {
    switch self {
    case .level, .nonAnswer, .choice: nil
    case .dates(let from, let to): "\(from)/\(to)"
    case .count(let number): String(number)
    case .choices(let ids): ids.map(\.text).joined(separator: ",")
    case .date(let day): day.description
    case .text(let words): words
    }
  }

  /// Reads what `typedText` wrote, for a question of that kind; nil when it is no such value.
  public init?(typedText text: String, of kind: AnswerKind) {
    switch kind {
    case .scale, .choice: return nil
    case .dates:
      let parts = text.split(separator: "/")
      let days = parts.compactMap { Day(String($0)) }
      guard parts.count == 2, days.count == 2 else { return nil }
      self = .dates(from: days[0], to: days[1])
    case .count:
      guard let number = Int(text) else { return nil }
      self = .count(number)
    case .date:
      guard let day = Day(text) else { return nil }
      self = .date(day)
    case .text: self = .text(text)
    case .choices:
      self = .choices(text.split(separator: ",").map { Choice.ID(String($0)) })
    }
  }
}
