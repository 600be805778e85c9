import Auditing
import Documents
import Wording

/// One change of a question in words, a line or several.
struct QuestionChangeWords {
  private let change: QuestionChange
  private let question: QuestionComparison

  init(_ change: QuestionChange, _ question: QuestionComparison) {
    self.change = change
    self.question = question
  }

  var lines: [Inline] {
    switch change {
    case .added, .removed: []
    case .renamed(let from): ["it was \(from.text)"]
    case .split(let was, let into):
      ["from \(was.text), which became \(Enumeration.all(into.map(\.text)).description)", carried]
    case .joined:
      question.old.map { "from \($0.id.text) “\($0.wording)”" } + [joined]
    case .wording(let old, let new), .lookFor(let old, let new):
      ["was: “\(old)”", "now: “\(new)”"]
    case .moved(.section(let from, let to)): ["from section \(from.text) to \(to.text)"]
    case .moved(.place(let from, let to)): ["from place \(from) of its section to \(to)"]
    case .kind(let old, let new): ["was \(old.words), now \(new.words)", kindFate]
    case .scale(let change): scale(change)
    case .choices(let added, let removed):
      Self.both("to choose now", added.map(\.label), "no longer", removed.map(\.label))
    case .answersReworded: ["the same answers in other words"]
    case .applies(let old, let new):
      [
        "was: \(old.map { "when \($0.words)" } ?? "always")",
        "now: \(new.map { "when \($0.words)" } ?? "always")",
      ]
    case .askedOf(let added, let removed):
      Self.both("asked now", added.map(\.text), "no longer", removed.map(\.text))
    case .tightened(let demand): [Inline(demand.sentence(isTighter: true))]
    case .loosened(let demand): [Inline(demand.sentence(isTighter: false))]
    default: [detail]
    }
  }

  private var detail: Inline {
    switch change {
    case .theme(let old, let new): "theme: \(old.text), now \(new.text)"
    case .weight(let old, let new): "weight: \(old), now \(new)"
    case .law(let added, let removed):
      Self.both("law now", added.map(\.text), "no longer", removed.map(\.text))
        .reduce("") { $0.isEmpty ? $1 : $0 + "; " + $1 }
    case .evidence(let old, let new):
      "evidence: “\(old.isEmpty ? "none" : old)”, now “\(new.isEmpty ? "none" : new)”"
    case .identifies(let old, let new):
      "tells who somebody is: \(old.rawValue), now \(new.rawValue)"
    default: ""
    }
  }

  /// What a joined question does with earlier answers.
  private var joined: Inline {
    question.new?.carry == .copy
      ? "Where all it joins were answered, and alike, it takes the answer over, marked as asked "
        + "differently; elsewhere it has to be answered anew."
      : "It has to be answered anew."
  }

  /// What a split question does with earlier answers.
  private var carried: Inline {
    question.new?.carry == .copy
      ? "It takes the answer over, marked as asked differently." : "It has to be answered anew."
  }

  private var kindFate: Inline {
    question.new?.carry == .review
      ? "It has to be answered anew; earlier answers stay readable."
      : "An audit with answers to it is not migrated."
  }

  private func scale(_ change: ScaleChange) -> [Inline] {
    let map = change.old.levels.map { level in
      let now = change.level(level.id).flatMap { change.new.level($0)?.label }
      return "\(level.label) → \(now ?? "?")"
    }
    let head: Inline = "\(map.joined(separator: ", "))"
    guard !change.unmapped.isEmpty, question.new?.carry != .review else { return [head] }
    return [head, "An audit that has answers with no map is not migrated."]
  }

  private static func both(_ more: String, _ added: [String], _ fewer: String, _ removed: [String])
    -> [Inline]
  {
    [(more, added), (fewer, removed)].filter { !$0.1.isEmpty }
      .map { Inline("\($0.0): \(Enumeration.all($0.1))") }
  }
}

extension Demand {
  /// What is demanded now and was before.
  func sentence(isTighter: Bool) -> String {
    switch self {
    case .standard(let old, let new): "time allowed: \(Self.time(old)), now \(Self.time(new))"
    case .atLeast(let old, let new): "least number: \(Self.number(old)), now \(Self.number(new))"
    case .expected(let old, let new): "expected: \(Self.list(old)), now \(Self.list(new))"
    case .note(let old, let new): "note wanted: \(old.words), now \(new.words)"
    case .duty(let old, let new):
      "duty: \(old?.label.lowercased() ?? "none said"), now \(new?.label.lowercased() ?? "none said")"
    case .nonAnswers(let non):
      (isTighter ? "no longer allowed: " : "allowed now: ")
        + Enumeration.all(non.map { $0.label.lowercased() }).description
    case .length(let old, let new): "characters: \(old), now \(new)"
    }
  }

  private static func time(_ standard: DatePair.Standard?) -> String {
    standard.map { Count($0.days, $0.areWorkingDays ? "working day" : "day").description }
      ?? "no limit"
  }

  private static func number(_ number: Int?) -> String { number.map { String($0) } ?? "none" }

  private static func list(_ choices: [Choice.ID]) -> String {
    choices.isEmpty ? "none" : Enumeration.all(choices.map(\.text)).description
  }
}

extension NoteNeed {
  /// After which answers a note is wanted.
  fileprivate var words: String {
    switch self {
    case .never: "never"
    case .always: "always"
    case .after(let names): "after \(Enumeration.either(names.sorted()))"
    }
  }
}

extension AnswerKind {
  /// How it is answered, in a few words.
  fileprivate var words: String {
    switch self {
    case .scale(let scale): "a level of \(scale.id)"
    case .dates: "two dates"
    case .count: "a number"
    case .choices: "all that apply"
    case .choice: "one choice"
    case .date: "a date"
    case .text: "a few words"
    }
  }
}

extension TemplateChange {
  /// The change in a sentence.
  var sentence: String {
    switch self {
    case .added(let part, let name): "\(part.words) \(name) is new."
    case .removed(let part, let name): "\(part.words) \(name) is gone."
    case .renamed(let part, let from, let to): "\(part.words) \(from) is now called \(to)."
    case .split(let part, let was, let into):
      "\(part.words) \(was) is split into \(Enumeration.all(into))."
    case .joined(let part, let from, let into):
      "\(part.words) \(into) joins \(Enumeration.all(from))."
    case .reworded(let part, let name, let old, let new):
      "\(part.words) \(name) was “\(old)” and is “\(new)”."
    case .moved(let part, let name): "\(part.words) \(name) stands elsewhere."
    case .changed(let part, let name): "\(part.words) \(name) is changed."
    case .grades(let change): "The grades are others: \(Self.map(change))."
    case .graded(.sections, let now):
      now ? "Sections are graded now." : "Sections are no longer graded."
    case .graded(.overall, let now):
      now ? "The whole is graded now." : "The whole is no longer graded."
    case .prose(let prose): "Other than before: \(prose.rawValue)."
    }
  }

  private static func map(_ change: ScaleChange) -> String {
    change.old.levels.map { level in
      "\(level.label) → \(change.level(level.id).flatMap { change.new.level($0)?.label } ?? "?")"
    }.joined(separator: ", ")
  }
}

extension TemplatePart {
  fileprivate var words: String { rawValue.prefix(1).uppercased() + rawValue.dropFirst() }
}
