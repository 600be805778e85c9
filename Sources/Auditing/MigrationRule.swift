/// What becomes of the answers to one question of before, whoever gave them.
enum MigrationRule {
  /// Nobody is asked it any more.
  case gone
  /// They go to one question of now.
  case one(Question)
  /// It was split or joined; each question of now says what it does with earlier answers.
  case several([Question])

  init(_ old: Question, _ comparison: TemplateComparison) {
    let heirs = comparison.lineage.heirs(of: old.id).compactMap { comparison.new.question($0) }
    if let only = heirs.first, comparison.lineage.only(from: old.id) != nil {
      self = .one(only)
    } else {
      self = heirs.isEmpty ? .gone : .several(heirs)
    }
  }
}

/// An answer of before as an answer to a question of now.
enum Translation {
  /// The same answer.
  case same
  /// Another level, by a declared map.
  case mapped(Answer)
  /// The question of now does not take it, so that it has to be answered anew.
  case unacceptable
  /// The way of answering changed and nothing is declared: it cannot be said what it means now.
  case undeclared

  init(_ answer: Answer, from old: Question, to new: Question) {
    if case .nonAnswer = answer {
      self = new.accepts(answer) ? .same : .unacceptable
      return
    }
    switch (old.kind, new.kind, answer) {
    case (.scale(let was), .scale(let now), .level(let level)):
      self = Self.level(level, was, now)
    case (.choices, .choices, _), (.choice, .choice, _), (.dates, .dates, _), (.count, .count, _),
      (.date, .date, _), (.text, .text, _):
      self = new.accepts(answer) ? .same : .unacceptable
    default: self = .undeclared
    }
  }

  private static func level(_ level: Level.ID, _ was: Scale, _ now: Scale) -> Translation {
    guard let change = ScaleChange(was, now) else { return .same }
    return change.level(level).map { .mapped(.level($0)) } ?? .undeclared
  }
}
