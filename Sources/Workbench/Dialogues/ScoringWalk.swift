import Auditing
import Documents
import Storage
import Terminal
import Wording

/// Leads an auditor through one agency's questions about one case.
///
/// Every answer is in the workspace before the next question appears; the walk itself keeps nothing
/// but its place, so leaving it loses nothing.
struct ScoringWalk: Dialogue {
  /// The return.
  let place: ReturnPlace
  /// The agency's questions, in order.
  let questions: [Question]
  /// Which of them is put.
  var index: Int
  /// What is asked of it at the moment.
  var step = Step.answer

  /// What can be asked about one question.
  enum Step: Equatable {
    case answer
    case secondDate(after: Day)
    case whyNotApplicable
    case note
    /// A note without which the answer is not complete.
    case wantedNote
    case evidence
    case evidencePlace(what: String)
    case evidenceDay(what: String, place: String)
    case flag
    case concern
  }

  /// Starts at the first question that has no answer, or at the last one.
  init(_ place: ReturnPlace, on bench: Bench) throws {
    self.place = place
    questions = try bench.template().questions(for: place.agency)
    let given = try bench.given(place)
    try given.mayChange()
    let left = Set(given.unanswered(in: try bench.template()).map(\.id))
    index = questions.firstIndex { left.contains($0.id) } ?? max(0, questions.count - 1)
  }

  /// The question that is put.
  var question: Question { questions[index] }

  mutating func take(_ line: String, on bench: Bench) throws -> Turn {
    let typed = line.trimmed
    if step != .answer { return try takeDetail(typed, on: bench) }
    if typed.isEmpty { return try keep(on: bench) }
    if let (word, rest) = word(typed) { return try obey(word, rest, on: bench) }
    if case .dates = question.kind, let day = Day(typed) {
      step = .secondDate(after: day)
      return .stay(nil)
    }
    let answer = try question.answer(
      typed: typed, alsoWords: WalkWord.allCases.map(\.rawValue))
    return try accept(answer, on: bench)
  }

  /// The word a line begins with; where words are the answer, only a word that stands alone.
  private func word(_ typed: String) -> (word: WalkWord, rest: String)? {
    guard let read = WalkWord.read(typed) else { return nil }
    if case .text = question.kind, !read.rest.isEmpty, read.word != .go { return nil }
    return read
  }

  /// Enter alone keeps an answer that is there, and passes over what need not be answered yet.
  private mutating func keep(on bench: Bench) throws -> Turn {
    let given = try bench.given(place)
    let truth = given.applicability(in: try bench.template()).truth(of: question.id)
    guard given.answers[question.id] != nil || truth != .holds else {
      return .stay(.remark(.wrong, "Nothing is answered yet. \(question.howToAnswer)"))
    }
    return try moveOn(on: bench, remark: nil)
  }

  /// Records an answer, or first asks for what it needs.
  mutating func accept(_ answer: Answer, on bench: Bench) throws -> Turn {
    if answer == .nonAnswer(.notApplicable) {
      step = .whyNotApplicable
      return .stay(nil)
    }
    let remark = try record(answer, reason: nil, on: bench)
    if question.needsNote.isFor(answer), try bench.given(place).notes[question.id] == nil {
      step = .wantedNote
      return .stay(remark + .remark(.warning, "This answer is not complete without a note."))
    }
    guard let standing = question.standing(of: answer), standing != .full else {
      return try moveOn(on: bench, remark: remark)
    }
    step = .note
    return .stay(remark)
  }

  /// Puts the answer in the workspace and says so.
  mutating func record(_ answer: Answer, reason: String?, on bench: Bench) throws -> Document {
    let before = try bench.given(place)
    let after = try bench.workspace.record(
      Entry(question.id, answer, reason: reason), place.reference, place.agency, in: place.audit,
      by: bench.stamp())
    let was = before.answers[question.id].flatMap {
      $0 == answer ? nil : ", was \(question.shown($0).lowercased())"
    }
    let effects = AnswerEffects(from: before, to: after, in: try bench.template())
    return .remark(.done, "Saved: \(question.shown(answer))\(was ?? "").") + effects.document
  }

  /// Goes to the next question, or to the end of the return.
  mutating func moveOn(on bench: Bench, remark: Document?) throws -> Turn {
    step = .answer
    let setAside = try setAside(on: bench)
    let following = questions[(index + 1)...]
    guard let next = following.firstIndex(where: { !setAside.contains($0.id) }) else {
      return try end(on: bench, remark: remark)
    }
    let passed = questions[(index + 1)..<next].map(\.id.text)
    index = next
    return .next(passed.isEmpty ? remark : (remark ?? Document(nil, [])) + passedOver(passed))
  }

  /// The questions that do not arise.
  func setAside(on bench: Bench) throws -> Set<Question.ID> {
    try bench.given(place).applicability(in: try bench.template()).setAside
  }

  private func passedOver(_ names: [String]) -> Document {
    .remark(.done, "\(Enumeration.all(names)) \(names.count == 1 ? "does" : "do") not arise here.")
  }

  private func end(on bench: Bench, remark: Document?) throws -> Turn {
    let summary = try ReturnSummary(place, on: bench).document
    let closing = try ClosingWalk(place, on: bench)
    return .finished((remark ?? Document(nil, [])) + summary, then: closing)
  }
}

extension Document {
  /// A page of one remark.
  static func remark(_ kind: Remark.Kind, _ lines: String...) -> Document {
    Document(nil, [.remark(Remark(kind, lines.map { Inline($0) }))])
  }
}
