import Wording

/// One line of a source with a caret under the faulty word, cut around it to fit the page.
struct Excerpt {
  let lines: [String]

  init(_ place: Place, in text: SourceText) {
    let number = String(place.line)
    let gutter = String(repeating: " ", count: max(5 - number.count, 0)) + number + " | "
    let blank = String(repeating: " ", count: gutter.count - 2) + "| "
    let cut = Cut(around: place, in: text, width: Listing.width - gutter.count)
    let caret = String(repeating: " ", count: cut.before) + "^"
    let line = Self.trimmed(gutter + cut.line)
    lines = [line, blank + caret + String(repeating: "~", count: max(0, cut.length - 1))]
  }

  private static func trimmed(_ line: String) -> String {
    var line = line[...]
    while line.last == " " { line.removeLast() }
    return String(line)
  }

  /// A part of a line that fits, and where in it the word stands.
  private struct Cut {
    let line: String
    let before: Int
    let length: Int

    init(around place: Place, in text: SourceText, width: Int) {
      // Only what could be shown at all is looked at: a line may be megabytes long.
      let lead = min(place.offset, width)
      let bytes = text.bytes(
        ofLine: place.line, fromScalar: place.offset - lead, most: width * 12)
      let scalars = String(decoding: bytes, as: UTF8.self).unicodeScalars.prefix(width * 3)
      let left = Cut.shown(scalars.prefix(lead))
      let word = Cut.shown(scalars.dropFirst(lead).prefix(place.length))
      let right = Cut.shown(scalars.dropFirst(lead + place.length))
      let start = Cut.start(left, word, right, width, isAll: lead == place.offset)
      line = Cut.beginning(of: start + word + right, width)
      before = DisplayWidth.of(start)
      length = min(max(1, DisplayWidth.of(word)), max(1, width - before))
    }

    /// What is shown before the word: all of it, or its end, leaving room for the word and for
    /// something of what follows.
    private static func start(
      _ left: String, _ word: String, _ right: String, _ width: Int, isAll: Bool
    ) -> String {
      guard !isAll || DisplayWidth.of(left + word + right) > width else { return left }
      let taken = min(DisplayWidth.of(word), width / 2) + min(DisplayWidth.of(right), width / 4)
      return end(of: left, max(1, width - taken), isAll: isAll)
    }

    private static func shown(_ scalars: String.UnicodeScalarView.SubSequence) -> String {
      TerminalText.visibleLine(String(scalars))
    }

    /// As much of the end of a text as fits, after an ellipsis when some is left out.
    private static func end(of text: String, _ room: Int, isAll: Bool) -> String {
      guard !isAll || DisplayWidth.of(text) > room else { return text }
      var end: [Character] = []
      var used = 1
      for character in text.reversed() {
        used += DisplayWidth.of(String(character))
        guard used <= room else { break }
        end.append(character)
      }
      return "…" + String(end.reversed())
    }

    /// As much of the beginning of a text as fits, with an ellipsis when some is left out.
    private static func beginning(of text: String, _ room: Int) -> String {
      guard DisplayWidth.of(text) > room else { return text }
      var beginning = ""
      var used = 1
      for character in text {
        used += DisplayWidth.of(String(character))
        guard used <= room else { break }
        beginning.append(character)
      }
      return beginning + "…"
    }
  }
}
