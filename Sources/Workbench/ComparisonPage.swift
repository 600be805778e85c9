import Auditing
import Documents
import Wording

/// Two templates side by side as a reader wants them: numbers first, then what differs, group by
/// group, with what becomes of answers.
struct ComparisonPage {
  private let comparison: TemplateComparison

  init(_ comparison: TemplateComparison) { self.comparison = comparison }

  private var old: Template { comparison.old }
  private var new: Template { comparison.new }

  var document: Document {
    guard !comparison.isSame else {
      return .line("\(name(old)) is the same as \(name(new)).")
    }
    return Document(
      .strong("\(name(old)) and \(name(new))"),
      warning + [.paragraph(Inline(counts))] + groups + rest)
  }

  private func name(_ template: Template) -> String { "\(template.id) \(template.edition)" }

  private var warning: [Block] {
    guard comparison.isOfTwoTemplates else { return [] }
    let words = "These are two different templates, not two editions of one."
    return [.remark(Remark(.warning, [Inline(words)]))]
  }

  /// The numbers in a sentence.
  ///
  /// "42 questions before, 44 now: 3 added, 1 removed, 2 reworded."
  private var counts: String {
    let head = "\(Count(old.questions.count, "question")) before, \(new.questions.count) now"
    let said = QuestionGroup.allCases.compactMap { group in
      let number = number(in: group)
      return number == 0 ? nil : "\(number) \(group.counted)"
    }
    return head + (said.isEmpty ? ". The questions are the same." : ": \(Enumeration.all(said)).")
  }

  /// Split and joined questions are counted as they were before and as they are now.
  private func number(in group: QuestionGroup) -> Int {
    guard group == .split else { return questions(in: group).count }
    return old.questions.count { comparison.lineage.heirs(of: $0.id).count > 1 }
  }

  private func questions(in group: QuestionGroup) -> [QuestionComparison] {
    comparison.questions.filter { question in
      question.changes.contains { QuestionGroup($0, of: question) == group }
    }
  }

  private var groups: [Block] {
    QuestionGroup.allCases.flatMap { group -> [Block] in
      let questions = questions(in: group)
      guard !questions.isEmpty else { return [] }
      return [.heading(Inline(group.title))]
        + questions.map { entry($0, group) }
    }
  }

  private func entry(_ question: QuestionComparison, _ group: QuestionGroup) -> Block {
    let changes = question.changes.filter { QuestionGroup($0, of: question) == group }
    let shown = question.new ?? question.old.first
    let lines = changes.flatMap { QuestionChangeWords($0, question).lines }
    guard group != .wording else {
      return .entry(
        shown?.id.text ?? "", lines.first ?? "", under: Array(lines.dropFirst()))
    }
    return .entry(shown?.id.text ?? "", Inline(shown?.wording ?? ""), under: lines)
  }

  private var rest: [Block] {
    guard !comparison.changes.isEmpty else { return [] }
    return [
      .heading("Besides the questions"),
      .list(comparison.changes.map { ListItem(Inline($0.sentence)) }),
    ]
  }
}

/// The groups in which a reader is told of questions that differ.
enum QuestionGroup: CaseIterable {
  case added, removed, renamed, split, joined, wording, lookFor, scale, kind, answers, applies,
    asked
  case tightened, loosened, moved, details

  /// The group a change is told in; all of a split question is told where it is said to be split.
  init(_ change: QuestionChange, of question: QuestionComparison) {
    let isSplit = question.changes.contains { if case .split = $0 { true } else { false } }
    self = isSplit ? .split : QuestionGroup(change)
  }

  private init(_ change: QuestionChange) {
    self =
      switch change {
      case .added: .added
      case .removed: .removed
      case .renamed: .renamed
      case .split: .split
      case .joined: .joined
      case .moved: .moved
      case .wording: .wording
      case .lookFor: .lookFor
      case .kind: .kind
      case .scale: .scale
      case .choices, .answersReworded: .answers
      case .applies: .applies
      case .askedOf: .asked
      case .tightened: .tightened
      case .loosened: .loosened
      case .theme, .weight, .law, .evidence, .identifies: .details
      }
  }

  /// The group after a number: "3 added".
  var counted: String {
    switch self {
    case .added: "added"
    case .removed: "removed"
    case .renamed: "renamed"
    case .split: "split"
    case .joined: "joined"
    case .wording: "reworded"
    case .lookFor: "with other things to look for"
    case .scale: "on another scale"
    case .kind: "answered in another way"
    case .answers: "with other answers to choose from"
    case .applies: "asked on another condition"
    case .asked: "asked of others"
    case .tightened: "tightened"
    case .loosened: "loosened"
    case .moved: "moved"
    case .details: "with other details"
    }
  }

  /// The heading, with what becomes of answers.
  var title: String {
    switch self {
    case .added: "Added: not answered by anybody yet"
    case .removed: "Removed: answers stay readable and are not counted"
    case .renamed: "Renamed: everything goes on under the new name"
    case .split: "Split: earlier answers stay readable"
    case .joined: "Joined: earlier answers stay readable"
    case .wording: "Reworded: answers go on, marked as asked differently"
    case .lookFor: "With other things to look for: answers go on"
    case .scale: "On another scale: answers go by the map that is declared"
    case .kind: "Answered in another way: answers cannot go on"
    case .answers: "With other answers to choose from: answers go on, marked"
    case .applies: "Asked on another condition: answers go on, and count where it arises"
    case .asked: "Asked of others: answers of those not asked any more stay readable"
    case .tightened: "Tightened: answers go on and may count as less"
    case .loosened: "Loosened: answers go on and may count as more"
    case .moved: "Moved: everything goes on"
    case .details: "With other details: everything goes on"
    }
  }
}
