import Auditing

/// The words of the template language that stand for values of the domain.
extension Standing {
  /// The standing a limit can look for, by its word.
  init?(word: String) {
    switch word {
    case "lacking": self = .lacking
    case "partial": self = .partial
    default: return nil
    }
  }
}

extension DatePair.Standard {
  /// Reads "15 days", "1 day" or "15 working days".
  init?(words: String) {
    // The longest there are fit easily; what stands in their place may be megabytes.
    guard words.utf8.count <= 40 else { return nil }
    let parts = words.split(separator: " ")
    guard let first = parts.first, let days = Check.number(in: String(first)) else { return nil }
    switch parts.dropFirst().joined(separator: " ") {
    case "day", "days": self.init(days: days, areWorkingDays: false)
    case "working day", "working days": self.init(days: days, areWorkingDays: true)
    default: return nil
    }
  }
}

extension LevelDraft {
  /// The letter that answers with the level, or nil when there is no single plain one.
  var promptLetter: Character? {
    let written = letter.map { $0.value.lowercased() } ?? String(label.lowercased().prefix(1))
    guard written.utf8.count == 1, let byte = written.utf8.first else { return nil }
    // ? explains a question at the prompt; letters with accents are not on every keyboard.
    return PlainName.isLetterOrDigit(byte) ? Character(Unicode.Scalar(byte)) : nil
  }
}
