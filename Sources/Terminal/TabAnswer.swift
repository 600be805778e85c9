internal import Wording

/// What TAB does with the candidates for a word.
enum TabAnswer: Equatable {
  case nothing
  case insert(replacing: Int, text: String)
  case ambiguous

  /// Decides it for a completion at the cursor of a line.
  ///
  /// The only candidate goes in whole with a space after it, unless it ends in `/` or `=` (more of
  /// the word is to come) or a space is there already; of several, what they have in common.
  init(_ completion: Completion, in line: EditedLine) {
    let replacing = min(max(completion.replacing, 0), line.cursor)
    let texts = completion.candidates.map { LineText.editable($0.text) }
    guard let first = texts.first else {
      self = .nothing
      return
    }
    if texts.count == 1 {
      let isOpen = first.hasSuffix("/") || first.hasSuffix("=")
      let isFollowed = line.cursor < line.scalars.count && line.scalars[line.cursor] == " "
      self = .insert(replacing: replacing, text: first + (isOpen || isFollowed ? "" : " "))
      return
    }
    let common = Self.commonPrefix(texts)
    self =
      common.count > replacing
      ? .insert(replacing: replacing, text: String(scalars: common)) : .ambiguous
  }

  private static func commonPrefix(_ texts: [String]) -> [Unicode.Scalar] {
    texts.dropFirst().reduce(Array((texts.first ?? "").unicodeScalars)) { common, text in
      Array(zip(common, text.unicodeScalars).prefix { $0 == $1 }.map(\.0))
    }
  }
}
