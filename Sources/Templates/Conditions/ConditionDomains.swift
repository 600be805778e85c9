import Auditing

/// What can be found for each thing a condition compares, as far as its comparisons tell it apart.
struct ConditionDomains {
  /// What some comparisons come to, by their numbers.
  struct State: Hashable {
    var marks: [Int: Int8] = [:]

    func put(in all: inout [Int8]) {
      for (leaf, mark) in marks { all[leaf] = mark }
    }

    /// Both at once.
    func with(_ other: State) -> State {
      State(marks: marks.merging(other.marks) { first, _ in first })
    }
  }

  /// For each thing its states, each different; nil when there are too many to try.
  let states: [[State]]?

  init(_ leaves: [Condition], _ owner: ConditionScope.Owner, _ scope: ConditionScope) {
    var groups: [Variable: [Int]] = [:]
    var order: [Variable] = []
    for (index, leaf) in leaves.enumerated() {
      let variable = Variable(leaf)
      if groups[variable] == nil { order.append(variable) }
      groups[variable, default: []].append(index)
    }
    let domain = Domain(leaves: leaves, owner: owner, scope: scope)
    let found = order.compactMap { domain.states(of: $0, groups[$0] ?? []) }
    states = found.count == order.count ? found : nil
  }

  /// Something that varies by itself.
  enum Variable: Hashable {
    case question(Question.ID)
    case between(Condition.Subject)
    case agency
    case profile(ProfileItem.ID)
    case attribute(Attribute.ID)

    init(_ leaf: Condition) {
      switch leaf {
      case .answered(let id): self = .question(id)
      case .compared(.between(let from, let to, let days), _):
        self = .between(.between(from, to, areWorkingDays: days))
      case .compared(.profile(let id), _): self = .profile(id)
      case .compared(.respondent(let id), _): self = .attribute(id)
      case .compared(let subject, _):
        self = subject.questions.first.map { .question($0) } ?? .agency
      case .all, .any, .not, .count: self = .agency
      }
    }
  }
}

/// Finds the states of one thing after the other.
private struct Domain {
  typealias State = ConditionDomains.State

  let leaves: [Condition]
  let owner: ConditionScope.Owner
  let scope: ConditionScope

  func states(of variable: ConditionDomains.Variable, _ indices: [Int]) -> [State]? {
    switch variable {
    case .agency:
      let agencies = owner.agencies.map { ConditionFacts(agency: $0) }
      return distinct(agencies.isEmpty ? [ConditionFacts()] : agencies, indices)
    case .profile(let id):
      let choices = scope.choices(of: id) ?? []
      return distinct(choices.map { ConditionFacts(profile: [id: $0]) }, indices)
    case .attribute(let id): return attribute(id, indices)
    case .between(let subject): return numbers(indices, in: nil) { At(subject, .number($0)) }
    case .question(let id): return question(id, indices)
    }
  }

  private func attribute(_ id: Attribute.ID, _ indices: [Int]) -> [State]? {
    guard case .choice(let choices)? = scope.kind(of: id) else {
      return numbers(indices, in: nil) { ConditionFacts(respondent: [id: .number($0)]) }
    }
    return distinct(choices.map { ConditionFacts(respondent: [id: .choice($0.id)]) }, indices)
  }

  // MARK: Questions

  private func question(_ id: Question.ID, _ indices: [Int]) -> [State]? {
    guard let asked = scope.question(id), let kind = asked.kind else { return nil }
    var facts = asked.nonAnswers.map { ConditionFacts(answers: [id: .nonAnswer($0)]) }
    if asked.mayBeSetAside { facts.append(ConditionFacts(setAside: [id])) }
    if indices.contains(where: { leaves[$0] == .answered(id) }) { facts.append(ConditionFacts()) }
    return answered(id, kind, indices).map { Self.distinct($0 + distinct(facts, indices)) }
  }

  private func answered(_ id: Question.ID, _ kind: AnswerKind, _ indices: [Int]) -> [State]? {
    switch kind {
    case .scale(let scale):
      given(scale.levels.map { .level($0.id) }, id, indices)
    case .choice(let picks): given(picks.choices.map { .choice($0.id) }, id, indices)
    case .choices(let picks): subsets(picks, id, indices).map { given($0, id, indices) }
    case .count(let tally):
      numbers(indices, in: Tally.range, [0, tally.atLeast ?? 0]) {
        ConditionFacts(answers: [id: .count($0)])
      }
    case .date: days(indices) { ConditionFacts(answers: [id: .date($0)]) }
    case .text: given([.text("")], id, indices)
    case .dates(let pair): dates(pair, id, indices)
    }
  }

  private func given(_ answers: [Answer], _ id: Question.ID, _ indices: [Int]) -> [State] {
    distinct(answers.map { ConditionFacts(answers: [id: $0]) }, indices)
  }

  /// Those of the picks that comparisons tell apart; nil when they are too many.
  private func subsets(_ picks: Picks, _ id: Question.ID, _ indices: [Int]) -> [Answer]? {
    var told = Set<Choice.ID>()
    for index in indices {
      if case .compared(.answer, .has(let choice)) = leaves[index] { told.insert(choice) }
      if case .compared(.standing, _) = leaves[index] { told.formUnion(picks.expected) }
    }
    guard told.count <= 12 else { return nil }
    let sorted = told.sorted()
    return (0..<1 << sorted.count).map { bits in
      .choices(sorted.indices.filter { bits & 1 << $0 != 0 }.map { sorted[$0] })
    }
  }

  /// Two dates and the days between them, each taken to vary by itself.
  private func dates(_ pair: DatePair, _ id: Question.ID, _ indices: [Int]) -> [State]? {
    let parts = Dictionary(grouping: indices) { DatePart(leaves[$0]) }
    let dates = ConditionFacts(answers: [id: .dates(from: Day(number: 0), to: Day(number: 0))])
    let from = days(parts[.from] ?? []) { At(.from(id), .day($0)) }
    let to = days(parts[.to] ?? []) { At(.to(id), .day($0)) }
    let gaps = numbers(parts[.gap] ?? [], in: nil, pair.standard.map { [0, $0.days] } ?? []) {
      Gap(days: $0, standard: pair.standard)
    }
    return [from, to, gaps].reduce(distinct([dates], parts[.whole] ?? [])) { states, part in
      guard let states, let part, states.count * part.count <= ConditionAnalysis.most else {
        return nil
      }
      return states.flatMap { state in part.map { state.with($0) } }
    }
  }

  // MARK: Values around those that are written

  private func numbers(
    _ indices: [Int], in range: ClosedRange<Int>?, _ more: [Int] = [],
    _ circumstances: (Int) -> some Circumstances
  ) -> [State]? {
    let written = indices.flatMap { leaves[$0].values }.compactMap { value in
      if case .number(let number) = value { number } else { nil }
    }
    let around = Set((written + more).flatMap { [$0 - 1, $0, $0 + 1] } + [0])
    let possible = range.map { range in around.filter(range.contains) } ?? around
    return distinct(possible.sorted().map(circumstances), indices)
  }

  private func days(_ indices: [Int], _ circumstances: (Day) -> some Circumstances) -> [State]? {
    let written = indices.flatMap { leaves[$0].values }.compactMap { value in
      if case .day(let day) = value { day } else { nil }
    }
    let around = Set(written.flatMap { [$0 + -1, $0, $0 + 1] } + [Day(number: 0)])
    return distinct(around.sorted().map(circumstances), indices)
  }

  /// What the comparisons come to in each case, each outcome once.
  private func distinct(_ cases: [some Circumstances], _ indices: [Int]) -> [State] {
    Self.distinct(
      cases.map { circumstances in
        State(
          marks: Dictionary(
            indices.map { ($0, Self.mark(leaves[$0].truth(in: circumstances))) },
            uniquingKeysWith: { first, _ in first }))
      })
  }

  private static func distinct(_ states: [State]) -> [State] {
    var seen = Set<State>()
    return states.filter { seen.insert($0).inserted }
  }

  private static func mark(_ truth: Truth) -> Int8 {
    switch truth {
    case .holds: 1
    case .fails: -1
    case .unknown: 0
    }
  }
}

/// Which part of two dates a comparison looks at.
private enum DatePart {
  case from, to, gap, whole

  init(_ leaf: Condition) {
    switch leaf {
    case .compared(.from, _): self = .from
    case .compared(.to, _): self = .to
    case .compared(.gap, _), .compared(.standing, _): self = .gap
    default: self = .whole
    }
  }
}

/// One value of one thing.
private struct At: Circumstances {
  let subject: Condition.Subject
  let value: Condition.Value

  init(_ subject: Condition.Subject, _ value: Condition.Value) {
    self.subject = subject
    self.value = value
  }

  func found(for subject: Condition.Subject) -> Condition.Found {
    subject == self.subject ? .value(value) : .nothing
  }

  func isAnswered(_ question: Question.ID) -> Truth { .holds }
}

/// So many days between two dates, and how that stands.
private struct Gap: Circumstances {
  let days: Int
  let standard: DatePair.Standard?

  func found(for subject: Condition.Subject) -> Condition.Found {
    guard case .standing = subject else { return .value(.number(days)) }
    guard let standard, days >= 0 else { return .nothing }
    return .value(.standing(days <= standard.days ? .full : .lacking))
  }

  func isAnswered(_ question: Question.ID) -> Truth { .holds }
}

extension Condition {
  /// The values a comparison names.
  fileprivate var values: [Value] {
    guard case .compared(_, let relation) = self else { return [] }
    switch relation {
    case .oneOf(let values), .noneOf(let values): return values
    case .ordered(_, let value): return [value]
    case .has: return []
    }
  }
}
