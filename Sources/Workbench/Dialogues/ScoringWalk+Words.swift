import Auditing
import Documents
import Storage

/// The words of the walk, and the details they ask for.
extension ScoringWalk {
  /// Does what a word asks.
  mutating func obey(_ word: WalkWord, _ rest: String, on bench: Bench) throws -> Turn {
    switch word {
    case .back: return try goBack(on: bench)
    case .skip: return try moveOn(on: bench, remark: .remark(.done, "Skipped."))
    case .go: return try go(to: rest, on: bench)
    case .stop: return .finished(try stopped(on: bench))
    case .more: return .stay(try explanation(on: bench))
    case .note: return try ask(.note, rest, on: bench)
    case .evidence: return try ask(.evidence, rest, on: bench)
    case .flag: return try ask(.flag, rest, on: bench)
    case .concern: return try ask(.concern, rest, on: bench)
    }
  }

  /// Takes what was asked for about the question; `back` and an empty line return to it.
  mutating func takeDetail(_ typed: String, on bench: Bench) throws -> Turn {
    if typed == "stop" { return .finished(try stopped(on: bench)) }
    if typed.isEmpty || typed == "back" { return try leaveDetail(on: bench, typed) }
    switch step {
    case .answer: return .stay(nil)
    case .secondDate(let first): return try takeSecondDate(typed, after: first, on: bench)
    case .whyNotApplicable:
      let remark = try record(.nonAnswer(.notApplicable), reason: typed, on: bench)
      return try moveOn(on: bench, remark: remark)
    case .note, .wantedNote:
      try bench.workspace.note(
        typed, on: question.id, place.reference, place.agency, in: place.audit, by: bench.stamp())
      return try resume(on: bench, "Saved.")
    case .evidence:
      step = .evidencePlace(what: typed)
      return .stay(nil)
    case .evidencePlace(let what):
      step = .evidenceDay(what: what, place: typed)
      return .stay(nil)
    case .evidenceDay(let what, let kept):
      guard let day = Day(typed) else { throw WorkbenchError.wrongDay(typed) }
      return try saveEvidence(what, kept, day, on: bench)
    case .flag: return try saveFlag(typed, on: bench)
    case .concern: return try raise(typed, on: bench)
    }
  }

  private mutating func goBack(on bench: Bench) throws -> Turn {
    let setAside = try setAside(on: bench)
    guard let before = questions[..<index].lastIndex(where: { !setAside.contains($0.id) }) else {
      return .stay(.remark(.wrong, "This is the first question."))
    }
    index = before
    return .next(nil)
  }

  private mutating func go(to typed: String, on bench: Bench) throws -> Turn {
    let found = questions.firstIndex { $0.id.text.lowercased() == typed.lowercased() }
    guard let found else {
      if let other = try bench.template().question(Question.ID(typed.uppercased())) {
        throw AuditingError.notAsked(other.id, place.agency, asked: other.agencies)
      }
      throw AuditingError.noQuestion(typed, of: questions.map(\.id))
    }
    index = found
    return .next(nil)
  }

  /// Asks for a detail, or takes it at once when it stands on the same line.
  private mutating func ask(_ detail: Step, _ rest: String, on bench: Bench) throws -> Turn {
    step = detail
    return rest.isEmpty ? .stay(nil) : try takeDetail(rest, on: bench)
  }

  /// An empty line passes over what may be left out, and gives up what may not.
  private mutating func leaveDetail(on bench: Bench, _ typed: String) throws -> Turn {
    switch (step, typed) {
    case (.evidencePlace(let what), ""):
      step = .evidenceDay(what: what, place: "")
      return .stay(nil)
    case (.evidenceDay(let what, let kept), ""):
      return try saveEvidence(what, kept, nil, on: bench)
    case (.note, ""), (.wantedNote, ""): return try resume(on: bench, nil)
    case (.whyNotApplicable, ""):
      throw WorkbenchError.whyNotApplicable(question.id)
    default:
      step = .answer
      return .next(nil)
    }
  }

  private mutating func takeSecondDate(_ typed: String, after first: Day, on bench: Bench) throws
    -> Turn
  {
    guard let second = Day(typed) else { throw WorkbenchError.wrongDay(typed) }
    guard first <= second else { throw WorkbenchError.daysReversed(first, second) }
    step = .answer
    return try accept(.dates(from: first, to: second), on: bench)
  }

  private mutating func saveEvidence(_ what: String, _ kept: String, _ day: Day?, on bench: Bench)
    throws -> Turn
  {
    try bench.workspace.add(
      Evidence(question: question.id, what: what, place: kept, seen: day), place.reference,
      place.agency, in: place.audit, by: bench.stamp())
    step = .answer
    return .stay(.remark(.done, "Saved: evidence for \(question.id)."))
  }

  private mutating func saveFlag(_ typed: String, on bench: Bench) throws -> Turn {
    guard let flag = Flag(word: typed) else { throw WorkbenchError.noFlag(typed) }
    try bench.workspace.flag(
      flag, question.id, place.reference, place.agency, in: place.audit, by: bench.stamp())
    step = .answer
    return .stay(.remark(.done, "Saved: flagged as \(flag.rawValue)."))
  }

  private mutating func raise(_ words: String, on bench: Bench) throws -> Turn {
    let concern = try bench.workspace.raise(
      words, place.reference, place.agency, in: place.audit, by: bench.stamp())
    step = .answer
    return .stay(concern.raisedDocument)
  }

  /// After a note: on to the next question when this one is answered, else back to it.
  private mutating func resume(on bench: Bench, _ remark: String?) throws -> Turn {
    let document = remark.map { Document.remark(.done, $0) }
    guard try bench.given(place).answers[question.id] != nil else {
      step = .answer
      return .stay(document)
    }
    return try moveOn(on: bench, remark: document)
  }

  private func stopped(on bench: Bench) throws -> Document {
    let (given, template) = (try bench.given(place), try bench.template())
    let (left, asked) = (given.unanswered(in: template).count, given.asked(in: template).count)
    return .remark(
      .done, "Everything answered is saved; \(left) of \(asked) to go.",
      "To go on: score \(place.reference) \(place.agency)")
  }
}
