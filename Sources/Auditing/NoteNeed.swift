/// The answers to a question that are not complete without a note.
public enum NoteNeed: Hashable, Sendable {
  case never
  /// Whatever is answered.
  case always
  /// Only these: levels, single choices and non-answers by name.
  case after(Set<String>)

  /// Whether an answer wants a note.
  public func isFor(_ answer: Answer) -> Bool {
    switch (self, answer) {
    case (.never, _): false
    case (.always, _): true
    case (.after(let names), .level(let level)): names.contains(level.text)
    case (.after(let names), .choice(let choice)): names.contains(choice.text)
    case (.after(let names), .nonAnswer(let non)): names.contains(non.rawValue)
    case (.after, _): false
    }
  }
}

/// How likely what is written about a question tells who somebody is.
///
/// Pages for others than the partnership are made with the more care the likelier it is.
public enum Identifiability: String, Hashable, Sendable, CaseIterable {
  /// What is written is about systems and policies.
  case nobody
  /// A slip could identify somebody.
  case perhaps
  /// What is asked for is somebody's own story or words.
  case likely
}

/// What becomes of an answer when its question gets another name, is split or is joined with others.
public enum Carry: String, Hashable, Sendable, CaseIterable {
  /// The answer is taken over and marked as asked differently.
  case copy
  /// The answer stays readable beside the new question, which has to be answered anew.
  case review
}
