/// The ways of answering a question.
extension DraftReader {
  /// The keys that say how a question is answered.
  static let waysToAnswer = [
    "scale", "yes-no", "choice", "choices", "count", "date", "dates", "text",
  ]

  mutating func answers(_ fields: Fields) -> [AnswerDraft] {
    Self.waysToAnswer.compactMap { key in
      fields.entries[key].map {
        AnswerDraft(key: $0.key, kind: kind($0.value, key) ?? .unread)
      }
    }
  }

  private mutating func kind(_ piece: Piece, _ key: String) -> AnswerDraft.Kind? {
    switch key {
    case "scale": text(piece, key).map { .scale($0) }
    case "dates": dates(piece)
    case "count": count(piece)
    case "choices": choices(piece)
    case "choice": choice(piece)
    case "yes-no": fields(piece, .yesNo).map { .yesNo(expected: text($0["expected"], "expected")) }
    case "date": fields(piece, .date).map { .date(of: words($0["of"], "of")) }
    default: fields(piece, .text).map { .text(most: text($0["most"], "most")) }
    }
  }

  private mutating func dates(_ piece: Piece) -> AnswerDraft.Kind? {
    fields(piece, .dates).map {
      .dates(
        from: words($0["from"], "from"), to: words($0["to"], "to"),
        within: text($0["within"], "within"))
    }
  }

  private mutating func count(_ piece: Piece) -> AnswerDraft.Kind? {
    fields(piece, .count).map {
      .count(of: words($0["of"], "of"), atLeast: text($0["at-least"], "at-least"))
    }
  }

  private mutating func choices(_ piece: Piece) -> AnswerDraft.Kind? {
    fields(piece, .choices).map {
      .choices(
        named($0["options"], "options"), expected: names($0["expected"], "expected"))
    }
  }

  private mutating func choice(_ piece: Piece) -> AnswerDraft.Kind? {
    fields(piece, .choice).map {
      .choice(
        named($0["options"], "options"), expected: names($0["expected"], "expected"))
    }
  }
}
