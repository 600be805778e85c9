import Wording

/// Breaking text into lines of a width, by the columns it takes.
struct Wrapping {
  /// The columns of a line.
  let width: Int
  /// The columns by which every line but the first is set in.
  var hanging = 0

  /// The text in lines none of which is wider than the width; a word too long for a line is cut.
  func lines(_ text: Inline) -> [[Inline.Run]] {
    var lines: [[Inline.Run]] = [[]]
    var used = 0
    for word in words(text) {
      if word.isBreak {
        lines.append([])
        used = hanging
        continue
      }
      for piece in pieces(word) {
        let gap = piece.followsSpace && used > (lines.count > 1 ? hanging : 0) ? 1 : 0
        if used + gap + piece.width > width, used > (lines.count > 1 ? hanging : 0) {
          lines.append([])
          used = hanging
          lines[lines.count - 1] += piece.runs
          used += piece.width
        } else {
          if gap > 0 { lines[lines.count - 1].append(piece.space) }
          lines[lines.count - 1] += piece.runs
          used += gap + piece.width
        }
      }
    }
    return lines
  }

  /// Characters between two spaces, whose weights may change inside.
  private struct Word {
    var runs: [Inline.Run] = []
    var followsSpace = false
    var isBreak = false

    /// A link broken in two leads nowhere: it may stand out over the margin.
    var isLink: Bool { runs.contains { $0.text.contains("://") } }
    var width: Int { runs.reduce(0) { $0 + DisplayWidth.of($1.text) } }
    var space: Inline.Run { Inline.Run(text: " ", weight: .plain) }

    mutating func append(_ character: Character, _ weight: Inline.Weight) {
      if runs.last?.weight == weight {
        runs[runs.count - 1].text.append(character)
      } else {
        runs.append(Inline.Run(text: String(character), weight: weight))
      }
    }
  }

  private func words(_ text: Inline) -> [Word] {
    var words: [Word] = []
    var word = Word()
    for run in text.runs {
      for character in TerminalText(untrusted: run.text).string {
        guard character == " " || character == "\n" else {
          word.append(character, run.weight)
          continue
        }
        if !word.runs.isEmpty { words.append(word) }
        if character == "\n" { words.append(Word(isBreak: true)) }
        word = Word(followsSpace: true)
      }
    }
    return word.runs.isEmpty ? words : words + [word]
  }

  /// A word as it fits on lines: itself, or cut where it is wider than a whole line.
  private func pieces(_ word: Word) -> [Word] {
    let room = max(1, width - hanging)
    guard word.width > room, !word.isLink else { return [word] }
    var pieces: [Word] = [Word(followsSpace: word.followsSpace)]
    for run in word.runs {
      for character in run.text {
        let wide = DisplayWidth.of(String(character))
        if pieces[pieces.count - 1].width + wide > room { pieces.append(Word()) }
        pieces[pieces.count - 1].append(character, run.weight)
      }
    }
    return pieces
  }
}
