import Auditing
import Documents
import Wording

/// What an answer does to others: some come to nothing, some count again.
struct AnswerEffects {
  private let gone: [String]
  private let back: [String]

  /// Compares a return before and after an answer.
  init(from before: Return, to after: Return, in template: Template) {
    let (then, now) = (
      Set(before.answeredInVain(in: template).map(\.id)),
      Set(after.answeredInVain(in: template).map(\.id))
    )
    gone = now.subtracting(then).sorted().map(\.text)
    back = then.subtracting(now).filter { after.answers[$0] != nil }.sorted().map(\.text)
  }

  /// The effects in sentences; nothing when there are none.
  var document: Document {
    let lines = [
      gone.isEmpty
        ? nil
        : "\(Self.subject(gone)) no longer \(gone.count == 1 ? "arises: its answer is" : "arise: their answers are") "
          + "kept and not counted.",
      back.isEmpty
        ? nil : "\(Self.subject(back)) \(back.count == 1 ? "arises" : "arise") again, as answered.",
    ].compactMap { $0 }
    return lines.isEmpty
      ? Document(nil, []) : Document(nil, [.remark(Remark(.warning, lines.map { Inline($0) }))])
  }

  private static func subject(_ names: [String]) -> String { Enumeration.all(names).description }
}
