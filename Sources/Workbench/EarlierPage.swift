import Auditing
import Documents
import Wording

extension Mark {
  /// The mark in lines: how it was asked when it was answered.
  func lines(at question: Question) -> [Inline] {
    asked.map { asked in
      let name = asked.question == question.id ? "" : "\(asked.question) "
      let said =
        asked.wording == question.wording && name.isEmpty
        ? "with other answers to choose from" : "\(name)“\(asked.wording)”"
      return switch kind {
      case .askedDifferently: Inline("asked differently in \(asked.edition): \(said)", .warning)
      case .toReview:
        Inline("to be answered anew; asked in \(asked.edition): \(said)", .warning)
      }
    }
  }
}

extension Return {
  /// What was said in earlier editions and does not count any more.
  var earlierBlocks: [Block] {
    guard !earlier.isEmpty || !earlierGrades.isEmpty else { return [] }
    return [.heading("Asked in earlier editions, not counted")]
      + earlier.map { $0.block } + earlierGrades.map { $0.block }
  }
}

extension EarlierAnswer {
  /// The question as it was asked, and all that was said to it.
  var block: Block {
    let shown = answer.map { Inline(question.shown($0)) } ?? .muted("unanswered")
    let flagged = flag.map { Inline("  [\($0.rawValue)]", .strong) } ?? ""
    let words = [reason, note].compactMap { $0 }.map { Inline($0) }
    return .entry(
      question.id.text, .muted("\(edition): \(question.wording)"),
      under: [shown + flagged] + words + evidence.map(\.line))
  }
}

extension EarlierGrade {
  /// The grade as it was given.
  var block: Block {
    let lines =
      [.strong("\(edition), \(title): \(label). ") + Inline(grade.reason)]
      + (grade.against.map { [Inline("Against the limit: \($0)")] } ?? [])
    return .remark(Remark(.done, lines))
  }
}

extension Evidence {
  /// The evidence in a line.
  var line: Inline {
    let place = place.isEmpty ? "" : ", kept in \(place)"
    let day = seen.map { ", seen \($0.inWords)" } ?? ""
    return .muted("evidence: \(what)\(place)\(day)")
  }
}
