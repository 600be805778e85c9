/// Two editions of a template, or two templates, side by side: what differs, and nothing else.
public struct TemplateComparison: Sendable {
  /// The first of the two: the edition of before.
  public let old: Template
  /// The second: the edition of now.
  public let new: Template
  /// What became of the questions.
  public let lineage: Lineage<Question.ID>
  /// What became of the sections.
  public let sections: Lineage<Section.ID>
  /// The questions that differ, in the order of the new edition; after them those that are gone.
  public let questions: [QuestionComparison]
  /// What else differs: sections, agencies, themes, limits, grades, profile, prose.
  public let changes: [TemplateChange]

  /// Compares two templates; their editions, and what their scales say of earlier ones, may differ.
  public init(_ old: Template, _ new: Template) {
    self.old = old
    self.new = new
    lineage = Lineage(
      from: old.questions.map(\.id), to: new.questions.map { ($0.id, $0.earlier) })
    sections = Lineage(from: old.sections.map(\.id), to: new.sections.map { ($0.id, $0.earlier) })
    questions = Self.questions(old, new, lineage, sections)
    changes = TemplateChange.all(old, new, sections)
  }

  /// Whether nothing differs.
  public var isSame: Bool { questions.isEmpty && changes.isEmpty }

  /// Whether they are two templates rather than two editions of one.
  public var isOfTwoTemplates: Bool { old.id != new.id }

  private static func questions(
    _ old: Template, _ new: Template, _ lineage: Lineage<Question.ID>,
    _ sections: Lineage<Section.ID>
  ) -> [QuestionComparison] {
    let moves = QuestionMove.all(old, new, lineage, sections)
    let present = new.questions.map { question in
      QuestionComparison(
        question, from: lineage.origins(of: question.id).compactMap { old.question($0) }, lineage,
        move: moves[question.id])
    }
    let gone = old.questions.filter { lineage.heirs(of: $0.id).isEmpty }
      .map { QuestionComparison(removed: $0) }
    return present.filter { !$0.changes.isEmpty } + gone
  }
}

/// Where a question went.
public enum QuestionMove: Hashable, Sendable {
  /// To another section; a section with another name is the same section.
  case section(from: Section.ID, to: Section.ID)
  /// To another place among the questions of its section, places counted from 1.
  case place(from: Int, to: Int)

  /// The questions of one origin that moved; those that only got another number did not.
  static func all(
    _ old: Template, _ new: Template, _ lineage: Lineage<Question.ID>,
    _ sections: Lineage<Section.ID>
  ) -> [Question.ID: QuestionMove] {
    var moves: [Question.ID: QuestionMove] = [:]
    for section in new.sections {
      var stayed: [(id: Question.ID, was: Int, now: Int)] = []
      for (place, question) in section.questions.enumerated() {
        guard let was = lineage.only(to: question.id).flatMap({ old.question($0) }) else {
          continue
        }
        if sections.origins(of: section.id).contains(was.section) {
          stayed.append((question.id, old.place(inSection: was), place + 1))
        } else {
          moves[question.id] = .section(from: was.section, to: section.id)
        }
      }
      let unmoved = KeptOrder.unmoved(stayed.map { old.order($0.id, lineage) })
      for (index, one) in stayed.enumerated() where !unmoved.contains(index) {
        moves[one.id] = .place(from: one.was, to: one.now)
      }
    }
    return moves
  }
}

extension Template {
  /// A question's place in its section, from 1.
  fileprivate func place(inSection question: Question) -> Int {
    (section(question.section)?.questions.firstIndex { $0.id == question.id } ?? -1) + 1
  }

  /// Where the one origin of a new question stands among all questions.
  fileprivate func order(_ id: Question.ID, _ lineage: Lineage<Question.ID>) -> Int {
    lineage.only(to: id).flatMap { place(of: $0) } ?? 0
  }
}
