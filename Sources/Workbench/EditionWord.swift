import Auditing

/// A loaded template as it is typed: `neglect`, the newest edition, or `neglect@2026.1`.
struct EditionWord {
  /// The template's name.
  let id: Template.ID
  /// The edition; the newest, when nil.
  let edition: String?

  /// Reads the word.
  init(_ word: String) {
    let parts = word.split(separator: "@", maxSplits: 1).map(String.init)
    id = Template.ID(parts.first ?? word)
    edition = parts.count > 1 ? parts[1] : nil
  }
}
