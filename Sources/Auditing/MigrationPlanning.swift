/// The making of a plan: rule by rule, with what speaks against it.
struct MigrationPlanning {
  private let comparison: TemplateComparison
  private let rules: [Question.ID: MigrationRule]
  private(set) var refusals: [MigrationRefusal] = []
  /// Levels and answers of which nothing is declared, by the questions of before and of now.
  private var undeclared: [Pair: Undeclared] = [:]

  private struct Pair: Hashable {
    let old: Question.ID
    let new: Question.ID
  }

  private struct Undeclared {
    var levels: Set<Level.ID> = []
    var answers = 0
  }

  init(_ comparison: TemplateComparison) {
    self.comparison = comparison
    rules = Dictionary(
      comparison.old.questions.map { ($0.id, MigrationRule($0, comparison)) },
      uniquingKeysWith: { first, _ in first })
  }

  private var old: Template { comparison.old }
  private var new: Template { comparison.new }

  // MARK: Returns

  mutating func plan(_ given: Return) -> ReturnMigration {
    var migration = ReturnMigration(reference: given.reference, agency: given.agency)
    var offered: [Question.ID: [Offer]] = [:]
    for question in old.questions {
      if given.hasAnything(at: question.id) {
        migration.moves.append(move(question, given, &migration, &offered))
      } else {
        keepMark(question, given, &migration)
      }
    }
    for question in new.questions {
      if let offers = offered[question.id] { settle(question, offers, &migration) }
    }
    migration.grades = plan(given.grades, for: given.agency)
    return migration
  }

  /// What an old question has for a new one it was split into or joined with.
  private struct Offer {
    let question: Question
    let answer: Answer?
  }

  private mutating func move(
    _ question: Question, _ given: Return, _ migration: inout ReturnMigration,
    _ offered: inout [Question.ID: [Offer]]
  ) -> AnswerMove {
    let answer = given.answers[question.id]
    let fate: AnswerMove.Fate
    switch rules[question.id] ?? .gone {
    case .gone: fate = .setAside(.removed)
    case .one(let heir) where !heir.agencies.contains(given.agency): fate = .setAside(.notAsked)
    case .one(let heir): fate = one(question, heir, given, &migration)
    case .several(let heirs):
      let asked = heirs.filter { $0.agencies.contains(given.agency) }
      for heir in asked {
        offered[heir.id, default: []].append(offer(answer, question, heir))
      }
      fate = .setAside(asked.isEmpty ? .notAsked : .review)
    }
    return AnswerMove(from: question.id, answer: answer, fate: fate)
  }

  /// One question that is still one question.
  private mutating func one(
    _ question: Question, _ heir: Question, _ given: Return, _ migration: inout ReturnMigration
  ) -> AnswerMove.Fate {
    if heir.carry == .review {
      migration.marks[heir.id] = Mark(.toReview, [Asking(question, in: old)])
      return .setAside(.review)
    }
    guard let answer = given.answers[question.id] else {
      keepMark(question, given, &migration)
      return .carried(to: heir.id)
    }
    switch Translation(answer, from: question, to: heir) {
    case .same:
      keepMark(question, given, &migration)
      markAsked(question, heir, &migration)
      return .carried(to: heir.id)
    case .mapped(let answer):
      migration.marks[heir.id] = Mark(.askedDifferently, [Asking(question, in: old)])
      return .mapped(to: heir.id, answer)
    case .unacceptable:
      migration.marks[heir.id] = Mark(.toReview, [Asking(question, in: old)])
      return .setAside(.review)
    case .undeclared:
      note(answer, question, heir)
      return .setAside(.undeclared)
    }
  }

  /// Marks an answer that was given to other words; one that was marked before keeps its mark,
  /// unless the words are again those it was given to.
  private func markAsked(
    _ question: Question, _ heir: Question, _ migration: inout ReturnMigration
  ) {
    if let mark = migration.marks[heir.id], mark.kind == .askedDifferently {
      let isAsAsked =
        mark.asked.map(\.wording) == [heir.wording] && question.wording != heir.wording
        && question.answerWording == heir.answerWording
      if isAsAsked { migration.marks[heir.id] = nil }
    } else if !question.asksAlike(heir) {
      migration.marks[heir.id] = Mark(.askedDifferently, [Asking(question, in: old)])
    }
  }

  /// A mark stays with a question that is still one question and still asked.
  private func keepMark(
    _ question: Question, _ given: Return, _ migration: inout ReturnMigration
  ) {
    guard let mark = given.marks[question.id], case .one(let heir)? = rules[question.id],
      heir.agencies.contains(given.agency)
    else { return }
    migration.marks[heir.id] = mark
  }

  /// What a split or joined question is offered of an answer.
  private mutating func offer(_ answer: Answer?, _ old: Question, _ heir: Question) -> Offer {
    guard let answer, heir.carry == .copy else { return Offer(question: old, answer: nil) }
    return Offer(question: old, answer: taken(answer, old, heir))
  }

  /// An answer as a split or joined question takes it over, or nil.
  private mutating func taken(_ answer: Answer, _ old: Question, _ heir: Question) -> Answer? {
    switch Translation(answer, from: old, to: heir) {
    case .same: return answer
    case .mapped(let mapped): return mapped
    case .unacceptable: return nil
    case .undeclared:
      note(answer, old, heir)
      return nil
    }
  }

  /// A joined question takes over what all its earlier questions agree on; else it waits.
  private func settle(
    _ question: Question, _ offers: [Offer], _ migration: inout ReturnMigration
  ) {
    let origins = comparison.lineage.origins(of: question.id)
    let answers = offers.compactMap(\.answer)
    let asked = offers.map { Asking($0.question, in: old) }
    guard let answer = answers.first, answers.count == origins.count, Set(answers).count == 1
    else {
      migration.marks[question.id] = Mark(.toReview, asked)
      return
    }
    migration.marks[question.id] = Mark(.askedDifferently, asked)
    migration.copies.append(
      AnswerCopy(from: offers[0].question.id, to: question.id, answer: answer))
    for offer in offers {
      guard let place = migration.moves.firstIndex(where: { $0.from == offer.question.id }) else {
        continue
      }
      let move = migration.moves[place]
      migration.moves[place] = AnswerMove(
        from: move.from, answer: move.answer, fate: .setAside(.copied))
    }
  }

  private mutating func note(_ answer: Answer, _ old: Question, _ new: Question) {
    var kept = undeclared[Pair(old: old.id, new: new.id)] ?? Undeclared()
    if case .level(let level) = answer, new.scale != nil { kept.levels.insert(level) }
    kept.answers += 1
    undeclared[Pair(old: old.id, new: new.id)] = kept
  }

  // MARK: Grades

  /// What becomes of the grades of a return, or of the panel's where there is no agency.
  mutating func plan(_ grades: [GradeSubject: Grade], for agency: Agency.ID?) -> [GradeMove] {
    let subjects = agency.map { new.gradeSubjects(for: $0) } ?? new.gradeSubjects
    return grades.values.sorted { old.order($0.subject) < old.order($1.subject) }.map { grade in
      let level = translated(grade.level)
      return GradeMove(
        from: grade.subject, to: heir(of: grade.subject, among: subjects), was: grade.level,
        level: level ?? grade.level, isDeclared: level != nil)
    }
  }

  private func heir(of subject: GradeSubject, among subjects: [GradeSubject]) -> GradeSubject? {
    let heir: GradeSubject? =
      switch subject {
      case .overall: .overall
      case .section(let id): comparison.sections.only(from: id).map { .section($0) }
      }
    return heir.flatMap { subjects.contains($0) ? $0 : nil }
  }

  /// What a level of before is now; nil, and a refusal, where nothing says it.
  private mutating func translated(_ level: Level.ID) -> Level.ID? {
    guard let now = new.grades, let was = old.grades else {
      refuse(grade: level)
      return nil
    }
    guard let change = ScaleChange(was, now) else { return level }
    if let mapped = change.level(level) { return mapped }
    refuse(grade: level)
    return nil
  }

  private mutating func refuse(grade level: Level.ID) {
    for (place, refusal) in refusals.enumerated() {
      guard case .grades(let levels) = refusal else { continue }
      if !levels.contains(level) { refusals[place] = .grades(levels + [level]) }
      return
    }
    refusals.append(.grades([level]))
  }

  // MARK: What is in use

  mutating func checkWhatIsInUse(_ snapshot: AuditSnapshot) {
    for (pair, found) in undeclared.sorted(by: { $0.key.old < $1.key.old }) {
      refusals.append(
        found.levels.isEmpty
          ? kind(pair, found.answers)
          : .scale(
            old: pair.old, new: pair.new, levels: found.levels.sorted(), answers: found.answers))
    }
    refusals += comparison.refusals(snapshot)
  }

  private func kind(_ pair: Pair, _ answers: Int) -> MigrationRefusal {
    .kind(
      old: pair.old, was: old.question(pair.old)?.kind.way ?? "",
      new: pair.new, now: new.question(pair.new)?.kind.way ?? "", answers: answers)
  }
}
