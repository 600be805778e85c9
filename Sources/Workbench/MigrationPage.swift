import Auditing
import Documents
import Wording

/// What a change of edition would do to an audit: what speaks against it, numbers, examples.
struct MigrationPage {
  private let plan: MigrationPlan
  private let audit: Audit.Name

  init(_ plan: MigrationPlan, _ audit: Audit.Name) {
    self.plan = plan
    self.audit = audit
  }

  private var old: Template { plan.comparison.old }
  private var new: Template { plan.comparison.new }

  var document: Document {
    Document(
      .strong("\(audit): \(old.id) \(old.edition) to \(new.edition)"),
      refusals + [.table(numbers)] + incomplete + examples + gradeExamples)
  }

  private var refusals: [Block] {
    guard !plan.refusals.isEmpty else { return [] }
    let items = plan.refusals.map(\.explanation).map { refusal in
      ListItem(Inline(refusal.summary), under: refusal.hint.map { [.muted($0)] } ?? [])
    }
    return [.heading(Inline("It cannot be done as things stand", .serious)), .list(items)]
  }

  private var numbers: Table {
    let counts = plan.counts
    let groups = MigrationCounts.Group.allCases.filter {
      $0 != .undeclared || counts[$0].number > 0
    }
    let answers = groups.map { group in
      row(group.words, counts[group].number, counts[group].returns)
    }
    let fresh = row("questions new and unanswered", counts.new.number, counts.new.returns)
    return Table(["", "number", "returns"], rows: answers + [fresh] + grades + notArising)
  }

  private var grades: [[Cell]] {
    GradeMove.Group.allCases.compactMap { group in
      plan.counts.grades[group].map { [.text(Inline(group.words)), .number($0), .absent] }
    }
  }

  /// These are among the answers that go on, wherever they stand there: so they come last.
  private var notArising: [[Cell]] {
    let tally = plan.counts.notArising
    guard tally.number > 0 else { return [] }
    return [
      row(
        "answers that go on, to questions that do not arise now", tally.number, tally.returns)
    ]
  }

  private func row(_ words: String, _ number: Int, _ returns: Int) -> [Cell] {
    [.text(Inline(words)), .number(number), .number(returns)]
  }

  /// Returns that are in stay in; whoever gave them is to be asked.
  private var incomplete: [Block] {
    let names = plan.counts.incomplete.map { "\($0.reference) \($0.agency)" }
    guard !names.isEmpty else { return [] }
    let shown = names.count > 12 ? names.prefix(11) + ["\(names.count - 11) more"] : names[...]
    let head = "\(Count(names.count, "return")) that \(names.count == 1 ? "is" : "are") handed in "
    return [
      .paragraph(
        Inline(head + "will have questions unanswered: \(Enumeration.all(Array(shown)))."))
    ]
  }

  private var examples: [Block] {
    MigrationCounts.Group.allCases.flatMap { group -> [Block] in
      let found = plan.examples.filter { $0.group == group }
      guard !found.isEmpty else { return [] }
      return [.heading(Inline("For example: \(group.words)")), .list(found.map(item))]
    }
  }

  private var gradeExamples: [Block] {
    GradeMove.Group.allCases.flatMap { group -> [Block] in
      let found = plan.gradeExamples.filter { $0.move.group == group }
      guard !found.isEmpty else { return [] }
      return [
        .heading(Inline("For example: \(group.words)")),
        .list(found.map { ListItem(Inline(words($0))) }),
      ]
    }
  }

  /// "C01 police, The visit: Good → Outstanding".
  private func words(_ example: GradeExample) -> String {
    let move = example.move
    let who = example.agency.map { " \($0)," } ?? ", the panel,"
    let was = old.grades?.level(move.was)?.label ?? move.was.text
    let now = move.isDeclared ? new.grades?.level(move.level)?.label ?? move.level.text : "?"
    return "\(example.reference)\(who) \(old.title(of: move.from)): \(was) → \(now)"
  }

  private func item(_ example: MigrationExample) -> ListItem {
    let who = "\(example.reference) \(example.agency), \(example.question.id): "
    let before = example.question.shown(example.answer)
    let other = example.then.flatMap { then in
      then.wording == example.question.wording
        ? nil : Inline("now: “\(then.wording)”")
    }
    let texts = other.map { [Inline("was: “\(example.question.wording)”"), $0] } ?? []
    return ListItem(Inline(who + before + then(example)), under: texts)
  }

  /// What the answer is then, in a few words.
  private func then(_ example: MigrationExample) -> String {
    if example.group == .undeclared { return " → ?" }
    guard let question = example.then else { return ", kept and not counted" }
    let name = question.id == example.question.id ? "" : "\(question.id): "
    guard let answer = example.answerThen else { return " → \(name)to be answered anew" }
    return " → \(name)\(question.shown(answer))"
  }
}

extension MigrationCounts.Group {
  /// The group as a row of the table.
  var words: String {
    switch self {
    case .unchanged: "answers that go on as they are"
    case .askedDifferently: "answers that go on, marked as asked differently"
    case .mapped: "answers on another scale, by the declared map"
    case .toReview: "answers kept beside a question to be answered anew"
    case .setAside: "answers kept, not asked any more and not counted"
    case .undeclared: "answers of which nothing says what they are now"
    }
  }
}

extension GradeMove.Group {
  /// The group as a row of the table.
  var words: String {
    switch self {
    case .unchanged: "grades that go on"
    case .mapped: "grades on another level, by the declared map"
    case .setAside: "grades kept, not counted"
    case .undeclared: "grades of which nothing says what they are now"
    }
  }
}
