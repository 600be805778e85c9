/// The words that work at every question of a guided return, besides its answers.
enum WalkWord: String, CaseIterable {
  case back, skip, note, evidence, flag, concern, go, stop
  case more = "?"

  /// What the word does.
  var about: String {
    switch self {
    case .back: "Go back one question"
    case .skip: "Leave this question for later"
    case .note: "Add words beside the answer"
    case .evidence: "Say what you saw and where it is kept"
    case .flag: "Mark for the panel: flag strength, flag learning"
    case .concern: "Record an immediate safeguarding concern"
    case .go: "Go to a question: go N12"
    case .stop: "Leave; everything answered is saved"
    case .more: "All there is to know about this question"
    }
  }

  /// The word a line begins with, and what follows it; nil when it begins with something else.
  static func read(_ line: String) -> (word: WalkWord, rest: String)? {
    let parts = line.split(separator: " ", maxSplits: 1, omittingEmptySubsequences: true)
    guard let first = parts.first, let word = WalkWord(rawValue: first.lowercased()) else {
      return nil
    }
    return (word, parts.count > 1 ? String(parts[1]).trimmed : "")
  }
}
