import Wording

/// Text of one paragraph in lines that fit a column, as it stands behind `>-`.
enum Folding {
  /// The lines, or nil when the text could not be read back from any.
  static func lines(_ text: String, width: Int) -> [String]? {
    guard !text.contains("\n"), ScalarText.fitsBlock(text) else { return nil }
    var lines: [String] = []
    var (line, used) = ("", 0)
    for word in words(text) {
      let size = DisplayWidth.of(word)
      if line.isEmpty {
        (line, used) = (word, size)
      } else if used + 1 + size <= width {
        line += " " + word
        used += 1 + size
      } else {
        lines.append(line)
        (line, used) = (word, size)
      }
    }
    return lines + [line]
  }

  /// The parts between which a line may end: at single spaces only, for others would be lost.
  private static func words(_ text: String) -> [String] {
    var words: [String] = []
    let parts = text.unicodeScalars.split(separator: " ", omittingEmptySubsequences: false)
    for part in parts.map({ String($0) }) {
      if let last = words.last, part.isEmpty || last.hasSuffix(" ") {
        words[words.count - 1] = last + " " + part
      } else {
        words.append(part)
      }
    }
    return words
  }
}
