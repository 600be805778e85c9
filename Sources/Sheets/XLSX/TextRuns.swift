/// The text of a cell or a shared string, put together from its runs; phonetic guides are no text.
struct TextRuns {
  private(set) var text = ""
  private var piece: String?
  private var phonetic = 0

  mutating func start(_ element: String) {
    switch element {
    case "rPh": phonetic += 1
    case "t", "v": piece = phonetic == 0 ? "" : nil
    default: break
    }
  }

  mutating func take(_ more: String) { piece?.append(more) }

  mutating func end(_ element: String) {
    switch element {
    case "rPh": phonetic -= 1
    case "t", "v":
      text += XMLText.read(piece ?? "")
      piece = nil
    default: break
    }
  }
}

/// The texts that cells refer to by number.
struct SharedStringsPart: PartReader {
  private(set) var strings: [String] = []
  private var runs = TextRuns()

  mutating func start(_ element: String, _ attributes: Attributes) {
    if element == "si" { runs = TextRuns() } else { runs.start(element) }
  }

  mutating func text(_ text: String) { runs.take(text) }

  mutating func end(_ element: String) {
    if element == "si" { strings.append(runs.text) } else { runs.end(element) }
  }
}
