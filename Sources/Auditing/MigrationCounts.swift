/// What would become of an audit's answers, in numbers.
public struct MigrationCounts: Hashable, Sendable {
  /// What becomes of an answer, as a reader counts it.
  public enum Group: Int, Hashable, Sendable, CaseIterable {
    /// It goes on as it is, to the same words.
    case unchanged
    /// It goes on and is marked: it was given to other words.
    case askedDifferently
    /// Its level became another by a declared map.
    case mapped
    /// Its question has to be answered anew; it stays readable.
    case toReview
    /// Its question is not asked any more; it stays readable.
    case setAside
    /// Nothing says what it would be, so that the plan is refused.
    case undeclared

    /// What becomes of the answer of a move; nil where there is none.
    init?(_ move: AnswerMove, _ given: ReturnMigration) {
      guard move.answer != nil else { return nil }
      switch move.fate {
      case .carried(let to): self = given.marks[to] == nil ? .unchanged : .askedDifferently
      case .mapped: self = .mapped
      case .setAside(.copied): self = .askedDifferently
      case .setAside(.review): self = .toReview
      case .setAside(.undeclared): self = .undeclared
      case .setAside(.removed), .setAside(.notAsked): self = .setAside
      }
    }
  }

  /// So many of something, in so many returns.
  public struct Tally: Hashable, Sendable {
    /// How many.
    public var number = 0
    /// In how many returns.
    public var returns = 0

    /// Counts nothing yet, or so many in so many returns.
    public init(number: Int = 0, returns: Int = 0) {
      self.number = number
      self.returns = returns
    }

    /// Counts so many more in one return.
    mutating func add(_ more: Int) {
      guard more > 0 else { return }
      number += more
      returns += 1
    }
  }

  /// The answers, by what becomes of them; a group that is absent is empty.
  public private(set) var answers: [Group: Tally] = [:]
  /// Answers to questions which do not arise any more: they are among those that go on, and are
  /// kept there and not counted.
  public private(set) var notArising = Tally()
  /// New questions that want an answer, counted once for each return that is not withdrawn.
  public private(set) var new = Tally()
  /// Returns that are in and would have questions unanswered that they did not have before.
  public private(set) var incomplete: [ReturnMigration] = []
  /// The grades of returns and of the panel, by what becomes of them; an absent group is empty.
  public private(set) var grades: [GradeMove.Group: Int] = [:]

  /// How many answers there are in all.
  public var total: Int { answers.values.reduce(0) { $0 + $1.number } }

  /// So many answers in so many returns.
  public subscript(_ group: Group) -> Tally { answers[group] ?? Tally() }

  init(
    _ returns: [ReturnMigration], _ panel: [Case.Reference: [GradeMove]],
    _ snapshot: AuditSnapshot, _ comparison: TemplateComparison
  ) {
    for (migration, given) in zip(returns, snapshot.returns) {
      count(migration)
      count(openIn: migration, given, comparison)
    }
    let moves = returns.flatMap(\.grades) + panel.values.flatMap { $0 }
    for move in moves { grades[move.group, default: 0] += 1 }
  }

  private mutating func count(_ migration: ReturnMigration) {
    let groups = migration.moves.compactMap { Group($0, migration) }
    for group in Set(groups) {
      answers[group, default: Tally()].add(groups.count { $0 == group })
    }
  }

  /// What would be open, and what would be answered in vain, that was not before.
  private mutating func count(
    openIn migration: ReturnMigration, _ given: Return, _ comparison: TemplateComparison
  ) {
    guard given.state != .withdrawn else { return }
    let then = given.after(migration)
    let open = then.unanswered(in: comparison.new).map(\.id)
    new.add(open.count { comparison.lineage.origins(of: $0).isEmpty })
    let wasOpen = given.unanswered(in: comparison.old).map(\.id)
      .compactMap { comparison.lineage.only(from: $0) }
    if given.state.isIn, open.contains(where: { !wasOpen.contains($0) }) {
      incomplete.append(migration)
    }
    let wasVain = given.answeredInVain(in: comparison.old).map(\.id)
      .compactMap { comparison.lineage.only(from: $0) }
    notArising.add(
      then.answeredInVain(in: comparison.new).count { !wasVain.contains($0.id) })
  }
}
