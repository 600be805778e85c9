import Wording

/// One line of a source with a caret under the faulty word, cut around it to fit the page.
struct Excerpt {
  let lines: [String]

  init(_ place: Place, in text: SourceText) {
    let number = String(place.line)
    let gutter = String(repeating: " ", count: max(5 - number.count, 0)) + number + " | "
    let blank = String(repeating: " ", count: gutter.count - 2) + "| "
    let cut = Cut(
      of: text.bytes(ofLine: place.line), at: place, width: Listing.width - gutter.count)
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

    init(of bytes: ArraySlice<UInt8>, at place: Place, width: Int) {
      // Only what could be shown at all is looked at: a line may be megabytes long.
      let scalars = Cut.scalars(of: bytes, from: place.offset - width, count: width * 3)
      let lead = min(place.offset, width)
      let word = Cut.shown(scalars.dropFirst(lead).prefix(place.length))
      let left = Cut.shown(scalars.prefix(lead))
      let right = Cut.shown(scalars.dropFirst(lead + place.length))
      let wordWidth = min(max(1, DisplayWidth.of(word)), width / 2)
      let isWhole = place.offset <= width && DisplayWidth.of(left + word + right) <= width
      let room = isWhole ? width : width - wordWidth - min(DisplayWidth.of(right), width / 4)
      let start = isWhole ? left : Cut.end(of: left, room, isAll: place.offset <= width)
      line = Cut.beginning(of: start + word + right, width)
      before = DisplayWidth.of(start)
      length = min(max(1, DisplayWidth.of(word)), width - before)
    }

    private static func scalars(
      of bytes: ArraySlice<UInt8>, from start: Int, count: Int
    ) -> String.UnicodeScalarView.SubSequence {
      let isLead = { (byte: UInt8) in byte & 0xc0 != 0x80 }
      var rest = bytes
      var skipped = 0
      while skipped < start, !rest.isEmpty {
        rest = rest.dropFirst().drop { !isLead($0) }
        skipped += 1
      }
      // Four bytes are the most a scalar has.
      return String(decoding: rest.prefix(count * 4), as: UTF8.self).unicodeScalars.prefix(count)
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
