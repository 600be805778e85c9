/// Something a question demands that became harder or easier to meet.
public enum Demand: Hashable, Sendable {
  /// The longest time allowed between two dates.
  case standard(old: DatePair.Standard?, new: DatePair.Standard?)
  /// The least number that is good enough.
  case atLeast(old: Int?, new: Int?)
  /// What counts as good among the picks.
  case expected(old: [Choice.ID], new: [Choice.ID])
  /// The answers that are not complete without a note.
  case note(old: NoteNeed, new: NoteNeed)
  /// Whether it is required by law, expected, or good practice.
  case duty(old: Duty?, new: Duty?)
  /// What may be said where no other answer fits, with what is no longer or newly allowed.
  case nonAnswers([NonAnswer])
  /// The most characters of a text.
  case length(old: Int, new: Int)

  /// What is harder to meet in `new` than in `old`.
  static func tightened(_ old: Question, _ new: Question) -> [Demand] {
    var demands = ofKind(old.kind, new.kind)
    if new.needsNote.asksMore(than: old.needsNote) {
      demands.append(.note(old: old.needsNote, new: new.needsNote))
    }
    if new.duty.weight > old.duty.weight { demands.append(.duty(old: old.duty, new: new.duty)) }
    let gone = old.nonAnswers.filter { !new.nonAnswers.contains($0) }
    if !gone.isEmpty { demands.append(.nonAnswers(gone)) }
    return demands
  }

  private static func ofKind(_ old: AnswerKind, _ new: AnswerKind) -> [Demand] {
    switch (old, new) {
    case (.dates(let was), .dates(let now)):
      now.standard.isShorter(than: was.standard)
        ? [.standard(old: was.standard, new: now.standard)] : []
    case (.count(let was), .count(let now)):
      (now.atLeast ?? 0) > (was.atLeast ?? 0)
        ? [.atLeast(old: was.atLeast, new: now.atLeast)] : []
    // All that is expected has to be picked, so that more is harder.
    case (.choices(let was), .choices(let now)):
      now.expected.contains { !was.expected.contains($0) }
        ? [.expected(old: was.expected, new: now.expected)] : []
    // One of those expected is good enough, so that fewer is harder, and none is no demand.
    case (.choice(let was), .choice(let now)):
      !now.expected.isEmpty
        && (was.expected.isEmpty || was.expected.contains { !now.expected.contains($0) })
        ? [.expected(old: was.expected, new: now.expected)] : []
    case (.text(let was), .text(let now)):
      now.most < was.most ? [.length(old: was.most, new: now.most)] : []
    default: []
    }
  }

  /// The demand the other way round.
  ///
  /// Non-answers stay: those no longer allowed one way are newly allowed the other.
  var reversed: Demand {
    switch self {
    case .standard(let old, let new): .standard(old: new, new: old)
    case .atLeast(let old, let new): .atLeast(old: new, new: old)
    case .expected(let old, let new): .expected(old: new, new: old)
    case .note(let old, let new): .note(old: new, new: old)
    case .duty(let old, let new): .duty(old: new, new: old)
    case .nonAnswers(let non): .nonAnswers(non)
    case .length(let old, let new): .length(old: new, new: old)
    }
  }
}

extension NoteNeed {
  /// Whether some answer wants a note that did not want one.
  fileprivate func asksMore(than other: NoteNeed) -> Bool {
    switch (self, other) {
    case (_, .always), (.never, _): false
    case (.always, _): true
    case (.after(let names), .never): !names.isEmpty
    case (.after(let names), .after(let others)): !names.isSubset(of: others)
    }
  }
}

extension Optional where Wrapped == Duty {
  /// How much a duty binds: nothing said, good practice, expected, required.
  fileprivate var weight: Int {
    switch self {
    case .none: 0
    case .goodPractice: 1
    case .should: 2
    case .statutory: 3
    }
  }
}

extension Optional where Wrapped == DatePair.Standard {
  /// Whether less time is allowed; five working days are taken for seven days.
  fileprivate func isShorter(than other: DatePair.Standard?) -> Bool {
    guard let self else { return false }
    guard let other else { return true }
    return self.fifths < other.fifths
  }
}

extension DatePair.Standard {
  fileprivate var fifths: Int { days * (areWorkingDays ? 7 : 5) }
}
