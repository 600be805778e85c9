public import Wording

/// What the rules of an audit refuse.
public enum AuditingError: ExplainedError {
  case noQuestion(String, of: [Question.ID])
  case notAsked(Question.ID, Agency.ID, asked: [Agency.ID])
  case wrongKind(Question.ID)
  case reasonNeeded(Question.ID)
  case alreadyIn(Case.Reference, Agency.ID)
  case notIn(Case.Reference, Agency.ID)
  case isWithdrawn(Case.Reference, Agency.ID)
  case unanswered(Case.Reference, Agency.ID, [Question.ID])
  case doesNotArise(Question.ID, when: String)
  case notesWanted(Case.Reference, Agency.ID, [Question.ID])
  case noGrade(String, of: [Level.ID])
  case gradeNeedsReason(String)
  case notGraded(String, Agency.ID)
  case limited(Limit, String)
  case unusableReference(String, Case.Reference.Fault)
  case unusableName(String)
  case cannotMigrate([MigrationRefusal])

  /// The error in words.
  public var explanation: Explanation {
    switch self {
    case .noQuestion(let typed, let known):
      Explanation(
        "question.unknown", "There is no question '\(typed)'.",
        hint: Self.nearest(typed, known.map(\.text))
          ?? "Choose from \(Self.range(known.map(\.text))); 'show template' lists them.")
    case .notAsked(let question, let agency, let asked):
      Explanation(
        "question.not-asked", "\(question) is not asked of \(agency).",
        hint: "It is asked of \(Enumeration.all(asked.map(\.text))).")
    case .wrongKind(let question):
      Explanation(
        "answer.wrong-kind", "That is not an answer to \(question).",
        hint: "See what is asked with 'show question \(question)'.")
    case .reasonNeeded(let question):
      Explanation(
        "answer.reason-needed", "Not applicable wants a reason: why does \(question) not arise?",
        hint: "Add it with --because \"…\".")
    case .alreadyIn(let reference, let agency):
      Explanation(
        "return.in", "The return of \(agency) for \(reference) is handed in.",
        hint: "To change it, type: reopen \(reference) \(agency) --because \"…\"")
    case .notIn(let reference, let agency):
      Explanation(
        "return.not-in", "The return of \(agency) for \(reference) is not handed in.",
        hint: "To go on with it, type: score \(reference) \(agency)")
    case .isWithdrawn(let reference, let agency):
      Explanation(
        "return.withdrawn", "The return of \(agency) for \(reference) is withdrawn.",
        hint: "If the agency does know the case, type: known \(reference) \(agency)")
    case .unanswered(let reference, let agency, let left):
      Explanation(
        "return.unanswered",
        "\(Count(left.count, "question")) \(left.count == 1 ? "is" : "are") unanswered: "
          + "\(Self.few(left.map(\.text))).",
        hint: "Answer with 'score \(reference) \(agency)', or hand it in as it is with "
          + "--because \"…\".")
    case .doesNotArise(let question, let rule):
      Explanation(
        "question.does-not-arise", "\(question) does not arise: it is asked when \(rule).",
        hint:
          "If it should, change what the rule looks at first; 'show question \(question)' tells.")
    case .notesWanted(let reference, let agency, let bare):
      Explanation(
        "return.notes-wanted",
        "\(Count(bare.count, "answer")) \(bare.count == 1 ? "wants" : "want") a note: "
          + "\(Self.few(bare.map(\.text))).",
        hint: "Add each with 'note \(reference) \(agency) QUESTION …', or hand it in as it is with "
          + "--because \"…\".")
    case .noGrade(_, let known) where known.isEmpty:
      Explanation(
        "grade.declined", "This template asks for no grades.",
        hint: "See what it asks with 'show template'.")
    case .noGrade(let typed, let known):
      Explanation(
        "grade.unknown", "'\(typed)' is not a grade.",
        hint: "Choose \(Enumeration.either(known.map(\.text))).")
    case .gradeNeedsReason(let subject):
      Explanation(
        "grade.reason-needed", "A grade for \(subject) wants its reason.",
        hint: "Add it with --because \"…\".")
    case .notGraded(let subject, let agency):
      Explanation(
        "grade.not-asked", "\(agency) has no questions in '\(subject)', so it does not grade it.",
        hint: "See what it is asked with 'show template'.")
    case .limited(let limit, let cap):
      Explanation(
        "grade.limited",
        "\(limit.words) So \(Self.grade(limit.subject)) cannot be above \(cap).",
        hint: "Choose \(cap) or lower, or say why the limit should not hold with --against \"…\".")
    case .unusableReference(let typed, .shape):
      Explanation(
        "case.reference", "'\(typed)' cannot be a case reference: letters and digits, at most 12.",
        hint: "Use a key that says nothing about the child, such as C01.")
    case .unusableReference(let typed, .onlyLetters):
      Explanation(
        "case.reference-name", "'\(typed)' has no digit in it and could be a name.",
        hint: "Use a key that says nothing about the child, such as C01.")
    case .unusableReference(let typed, .manyDigits):
      Explanation(
        "case.reference-number",
        "'\(typed)' has eight digits or more and could be a number that identifies a child.",
        hint: "Use a key that says nothing about the child, such as C01.")
    case .unusableName(let typed):
      Explanation(
        "audit.name",
        "'\(typed)' cannot name an audit: a letter first, then letters, digits and hyphens, "
          + "at most 40.",
        hint: "Use a name such as neglect-2026.")
    case .cannotMigrate(let refusals):
      Explanation(
        "migration.refused", refusals.map(\.explanation.summary).joined(separator: " "),
        hint: Self.remedies(refusals))
    }
  }

  /// What to do about each, in the order of what is so, and nothing twice.
  private static func remedies(_ refusals: [MigrationRefusal]) -> String? {
    var said: [String] = []
    for hint in refusals.compactMap(\.explanation.hint) where !said.contains(hint) {
      said.append(hint)
    }
    return said.isEmpty ? nil : said.joined(separator: " ")
  }

  private static func grade(_ subject: GradeSubject) -> String {
    subject == .overall ? "the overall grade" : "the grade for '\(subject.text)'"
  }

  /// A near miss; another number of as many digits is no miss but another question.
  private static func nearest(_ typed: String, _ known: [String]) -> String? {
    let known = known.filter { $0.count != typed.count }
    return Nearest.word(to: typed, among: known).map { "Did you mean \($0)?" }
  }

  private static func range(_ known: [String]) -> String {
    guard let first = known.first, let last = known.last, known.count > 4 else {
      return Enumeration.either(known).description
    }
    return "\(first) to \(last)"
  }

  private static func few(_ names: [String]) -> String {
    names.count <= 8
      ? Enumeration.all(names).description
      : names.prefix(7).joined(separator: ", ") + " and \(names.count - 7) more"
  }
}
