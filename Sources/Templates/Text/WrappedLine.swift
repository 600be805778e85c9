import Wording

/// A sentence on as many lines as a page needs for it.
struct WrappedLine {
  /// The lines, the first without an indentation.
  let lines: [String]

  /// Breaks a sentence between its words; lines after the first are set in by so many columns.
  init(_ sentence: String, width: Int, indent: Int) {
    let margin = String(repeating: " ", count: indent)
    var (lines, words, used) = ([String](), [Substring](), indent)
    for word in sentence.split(separator: " ") {
      let length = DisplayWidth.of(String(word))
      if !words.isEmpty, used + 1 + length > width {
        lines.append(words.joined(separator: " "))
        (words, used) = ([], indent)
      }
      used += length + (words.isEmpty ? 0 : 1)
      words.append(word)
    }
    lines.append(words.joined(separator: " "))
    self.lines = lines.prefix(1) + lines.dropFirst().map { margin + $0 }
  }
}
