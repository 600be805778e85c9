/// What became of one question.
public struct QuestionComparison: Hashable, Sendable {
  /// The questions of before that it comes from; none when it is new.
  public let old: [Question]
  /// The question of now, or nil when it is gone.
  public let new: Question?
  /// How it differs.
  public let changes: [QuestionChange]

  init(
    _ new: Question, from old: [Question], _ lineage: Lineage<Question.ID>, move: QuestionMove?
  ) {
    self.old = old
    self.new = new
    guard let was = old.first else {
      changes = [.added]
      return
    }
    let siblings = lineage.heirs(of: was.id)
    if old.count > 1 {
      changes = [.joined(from: old.map(\.id))]
    } else if siblings.count > 1 {
      changes = [.split(of: was.id, into: siblings)] + QuestionChange.contents(was, new)
    } else {
      changes =
        (was.id == new.id ? [] : [.renamed(from: was.id)]) + (move.map { [.moved($0)] } ?? [])
        + QuestionChange.contents(was, new)
    }
  }

  init(removed question: Question) {
    old = [question]
    new = nil
    changes = [.removed]
  }
}

/// One way in which a question differs from what it was.
public enum QuestionChange: Hashable, Sendable {
  case added
  case removed
  case renamed(from: Question.ID)
  /// One question became several, of which this is one.
  case split(of: Question.ID, into: [Question.ID])
  /// Several questions became this one.
  case joined(from: [Question.ID])
  case moved(QuestionMove)
  case wording(old: String, new: String)
  case lookFor(old: String, new: String)
  /// It is answered in another way altogether.
  case kind(old: AnswerKind, new: AnswerKind)
  case scale(ScaleChange)
  /// What can be picked.
  case choices(added: [Choice], removed: [Choice])
  /// The same answers in other words.
  case answersReworded
  /// When it arises; always, where there is no condition.
  case applies(old: Condition?, new: Condition?)
  case askedOf(added: [Agency.ID], removed: [Agency.ID])
  /// It is harder to meet than it was.
  case tightened(Demand)
  /// It is easier to meet than it was.
  case loosened(Demand)
  case theme(old: Theme.ID, new: Theme.ID)
  case weight(old: Int, new: Int)
  case law(added: [LegalBasis.ID], removed: [LegalBasis.ID])
  case evidence(old: String, new: String)
  case identifies(old: Identifiability, new: Identifiability)

  /// How what a question asks differs, wherever it stands and whatever it is called.
  static func contents(_ old: Question, _ new: Question) -> [QuestionChange] {
    var changes: [QuestionChange] = []
    if old.wording != new.wording { changes.append(.wording(old: old.wording, new: new.wording)) }
    if old.lookFor != new.lookFor { changes.append(.lookFor(old: old.lookFor, new: new.lookFor)) }
    changes += answers(old, new)
    if old.applies != new.applies {
      changes.append(.applies(old: old.applies, new: new.applies))
    }
    let (more, fewer) = difference(old.agencies, new.agencies)
    if !more.isEmpty || !fewer.isEmpty { changes.append(.askedOf(added: more, removed: fewer)) }
    changes += Demand.tightened(old, new).map { .tightened($0) }
    changes += Demand.tightened(new, old).map { .loosened($0.reversed) }
    return changes + details(old, new)
  }

  private static func answers(_ old: Question, _ new: Question) -> [QuestionChange] {
    switch (old.kind, new.kind) {
    case (.scale(let was), .scale(let now)):
      if let change = ScaleChange(was, now) { return [.scale(change)] }
    case (.choice(let was), .choice(let now)), (.choices(let was), .choices(let now)):
      let (more, fewer) = difference(was.choices.map(\.id), now.choices.map(\.id))
      if !more.isEmpty || !fewer.isEmpty {
        return [
          .choices(
            added: more.compactMap { now.choice($0) }, removed: fewer.compactMap { was.choice($0) })
        ]
      }
    case (.dates, .dates), (.count, .count), (.date, .date), (.text, .text): break
    default: return [.kind(old: old.kind, new: new.kind)]
    }
    return old.answerWording == new.answerWording ? [] : [.answersReworded]
  }

  private static func details(_ old: Question, _ new: Question) -> [QuestionChange] {
    var changes: [QuestionChange] = []
    if old.theme != new.theme { changes.append(.theme(old: old.theme, new: new.theme)) }
    if old.weight != new.weight { changes.append(.weight(old: old.weight, new: new.weight)) }
    let (more, fewer) = difference(old.law, new.law)
    if !more.isEmpty || !fewer.isEmpty { changes.append(.law(added: more, removed: fewer)) }
    if old.evidence != new.evidence {
      changes.append(.evidence(old: old.evidence, new: new.evidence))
    }
    if old.identifies != new.identifies {
      changes.append(.identifies(old: old.identifies, new: new.identifies))
    }
    return changes
  }

  static func difference<Name: Identifier>(_ old: [Name], _ new: [Name]) -> ([Name], [Name]) {
    (new.filter { !old.contains($0) }, old.filter { !new.contains($0) })
  }
}

/// A scale that has other levels than it had.
public struct ScaleChange: Hashable, Sendable {
  /// The scale of before.
  public let old: Scale
  /// The scale of now.
  public let new: Scale
  /// What the old levels became, where the new scale declares it.
  public var map: [Level.ID: Level.ID]? { new.maps[old.id] }
  /// The old levels of which nothing is declared.
  public var unmapped: [Level.ID] { old.levels.map(\.id).filter { level($0) == nil } }

  /// A change of levels, or nil where both scales have the same ones from best to worst.
  init?(_ old: Scale, _ new: Scale) {
    guard old.levels.map(\.id) != new.levels.map(\.id) else { return nil }
    self.old = old
    self.new = new
  }

  /// What an old level became, where it is declared.
  public func level(_ id: Level.ID) -> Level.ID? {
    map?[id].flatMap { new.level($0)?.id }
  }
}

extension Question {
  /// The words in which its answers are given: what makes an old answer mean something else.
  var answerWording: [String] {
    switch kind {
    case .scale(let scale): scale.levels.flatMap { [$0.id.text, $0.label, $0.meaning] }
    case .dates(let pair): [pair.from, pair.to]
    case .count(let tally): [tally.of]
    case .choice(let picks), .choices(let picks):
      picks.choices.sorted { $0.id < $1.id }.flatMap { [$0.id.text, $0.label] }
    case .date(let date): [date.of]
    case .text: []
    }
  }

  /// Whether an answer to one is an answer to the other, word for word.
  func asksAlike(_ other: Question) -> Bool {
    wording == other.wording && answerWording == other.answerWording
  }
}
