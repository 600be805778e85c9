import Auditing

/// One entry of the journal in words: "answered N6 of C03, police: Yes, now Partly".
struct JournalSentence {
  private let entry: JournalEntry
  private let template: Template?

  /// Reads an entry; the template, where there is one, turns the codes of answers into words.
  init(_ entry: JournalEntry, template: Template?) {
    self.entry = entry
    self.template = template
  }

  var text: String { said ?? migrated ?? head + change }

  /// "migrated neglect 2026.1 to neglect 2026.2: 12 unchanged": codes of single returns stay inside.
  private var migrated: String? {
    guard entry.verb == .migrated else { return nil }
    if entry.subject.hasPrefix("finding ") {
      return "\(entry.subject) rests on \(entry.after), which was \(entry.before)"
    }
    guard let reference = entry.reference else {
      return "migrated \(entry.before) to \(entry.after): \(entry.subject)"
    }
    let whose = entry.agency.map { "\(reference), \($0)" } ?? "the panel's grades of \(reference)"
    return "took \(whose) on from edition \(entry.before)"
  }

  /// "C02 is known to police": what an agency said of a case reads best as it was said.
  private var said: String? {
    guard entry.verb == .involved, let reference = entry.reference, let agency = entry.agency,
      let said = Auditing.Involvement(rawValue: entry.after)
    else { return nil }
    return "said: \(reference) is \(said == .known ? "" : "not ")known to \(agency)"
  }

  private var head: String {
    var words = [entry.verb.rawValue]
    if !entry.subject.isEmpty { words.append(entry.subject) }
    let who = [entry.reference?.text, entry.agency?.text].compactMap { $0 }
    guard !who.isEmpty else { return words.joined(separator: " ") }
    return words.joined(separator: " ") + (entry.subject.isEmpty ? " " : " of ")
      + who.joined(separator: ", ")
  }

  private var change: String {
    switch (shown(entry.before), shown(entry.after)) {
    case ("", ""): ""
    case ("", let after): ": \(after)"
    case (let before, ""): ": \(before), now nothing"
    case (let before, let after): ": \(before), now \(after)"
    }
  }

  /// A code as it is read: the label of an answer, the words of anything else.
  private func shown(_ coded: String) -> String {
    let parts = coded.split(separator: ":", maxSplits: 1).map(String.init)
    guard entry.verb == .answered, let code = parts.first.flatMap({ UInt8($0) }),
      let question = template?.question(Question.ID(entry.subject))
    else { return coded }
    if code == AnswerCode.typed, case .text = question.kind { return "words" }
    let typed = parts.count > 1 ? Answer(typedText: parts[1], of: question.kind) : nil
    let answer = typed ?? AnswerCode.answer(for: code, to: question)
    return answer.map { question.shown($0) } ?? coded
  }
}
