/// How the practice an answer tells of stands: the ground of every "n of N".
public enum Standing: Hashable, Sendable {
  /// As good as the question can be answered: the best level, the standard kept, all expected.
  case full
  /// Something of it: a level between the best and the worst, or some of what was expected.
  case partial
  /// The worst level, the standard missed, or nothing of what was expected.
  case lacking
}

extension Question {
  /// How an answer stands, or nil when it says nothing of practice.
  public func standing(of answer: Answer) -> Standing? { kind.standing(of: answer) }
}

extension AnswerKind {
  /// How an answer of this kind stands, or nil when it says nothing of practice.
  ///
  /// A non-answer never stands for good or bad practice. Dates, numbers and picks without a
  /// standard are facts only. A second date before the first is a mistake, not a standing.
  public func standing(of answer: Answer) -> Standing? {
    switch (self, answer) {
    case (.scale(let scale), .level(let level)): Self.standing(of: level, on: scale)
    case (.dates(let pair), .dates(let from, let to)):
      to < from ? nil : pair.standing(of: pair.gap(from: from, to: to))
    case (.count(let tally), .count(let number)):
      tally.atLeast.map { number >= $0 ? .full : number == 0 ? .lacking : .partial }
    case (.choice(let picks), .choice(let picked)):
      picks.expected.isEmpty ? nil : picks.expected.contains(picked) ? .full : .lacking
    case (.choices(let picks), .choices(let picked)): Self.standing(of: picked, in: picks)
    default: nil
    }
  }

  private static func standing(of level: Level.ID, on scale: Scale) -> Standing? {
    scale.rank(level).map { rank in
      rank == 0 ? .full : rank == scale.levels.count - 1 ? .lacking : .partial
    }
  }

  private static func standing(of picked: [Choice.ID], in picks: Picks) -> Standing? {
    guard !picks.expected.isEmpty else { return nil }
    let met = picks.expected.count { picked.contains($0) }
    return met == picks.expected.count ? .full : met == 0 ? .lacking : .partial
  }
}

extension DatePair {
  /// How a gap stands against the standard, or nil where there is none.
  fileprivate func standing(of gap: Int) -> Standing? {
    standard.map { gap <= $0.days ? .full : .lacking }
  }
}
