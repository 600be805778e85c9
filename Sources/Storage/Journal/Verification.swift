/// What going through the whole workspace found.
public struct Verification: Hashable, Sendable {
  /// How far the journal has got.
  public let head: JournalHead
  /// What is wrong, in the order in which it was found.
  public let faults: [Fault]

  /// Whether nothing is wrong.
  public var isSound: Bool { faults.isEmpty }

  /// One thing that is wrong.
  public enum Fault: Hashable, Sendable {
    /// SQLite's own check of the file speaks.
    case file(String)
    /// An entry of the journal is missing.
    case missing(entry: Int)
    /// An entry is not what it was when it was made.
    case changed(entry: Int)
    /// An entry does not follow the one before it.
    case unlinked(entry: Int)
    /// The words that belong to an entry are not there.
    case wordsMissing(entry: Int)
    /// The words that belong to an entry are others than when it was made.
    case wordsChanged(entry: Int)
    /// There are words that belong to no entry.
    case wordsUnknown
    /// What the workspace has now is not what the journal says it should have; the entry is the
    /// last that speaks of it.
    case differs(Fact, entry: Int?, journal: String, now: String)

    /// The fault in words.
    public var words: String {
      switch self {
      case .file(let found): "The file is damaged: \(found)."
      case .missing(let entry): "Entry \(entry) of the journal is missing."
      case .changed(let entry): "Entry \(entry) of the journal was changed after it was made."
      case .unlinked(let entry): "Entry \(entry) of the journal does not follow the one before it."
      case .wordsMissing(let entry): "The words of entry \(entry) are not there."
      case .wordsChanged(let entry): "The words of entry \(entry) were changed."
      case .wordsUnknown: "There are words that no entry of the journal speaks of."
      case .differs(let fact, let entry, let journal, let now):
        "\(fact): the journal says '\(journal)'\(entry.map { " (entry \($0))" } ?? ""), "
          + "the workspace '\(now)'."
      }
    }
  }

  /// One thing of which the journal tells what it is now.
  public struct Fact: Hashable, Sendable, CustomStringConvertible {
    /// What sort of thing: "answer", "flag", "grade".
    public let kind: String
    /// The audit it belongs to.
    public let audit: String
    /// The case.
    public let reference: String
    /// The agency, or an empty text.
    public let agency: String
    /// What exactly: a question, a section, a number.
    public let subject: String

    /// The fact as a reader finds it: "answer neglect-2026 C01 police N6".
    public var description: String {
      [kind, audit, reference, agency, subject].filter { !$0.isEmpty }.joined(separator: " ")
    }
  }
}
