/// Where the words of a condition stand in its file.
///
/// YAML folds lines and drops indentation, but it keeps every character that is no blank, in order.
/// So the k-th of them in the value is the k-th of them in the source.
struct ConditionPlaces {
  private let text: SourceText
  private let scalar: Place

  /// Takes the place at which a value starts: its first character, its quotation mark, or the `|`
  /// or `>` above it.
  init(_ text: SourceText, of scalar: Place) {
    self.text = text
    self.scalar = scalar
  }

  /// The place of a part of the value, as much of it as stands on one line.
  func place(of span: ConditionSpan, in value: String) -> Place {
    let before = value.unicodeScalars.prefix(span.offset).count { !Self.isBlank($0) }
    let part = value.unicodeScalars.dropFirst(span.offset).prefix(span.length)
    var walk = Walk(text, from: scalar)
    guard part.contains(where: { !Self.isBlank($0) }), let start = walk.pass(before) else {
      return scalar
    }
    var length = 1
    for _ in 1..<max(1, part.count { !Self.isBlank($0) }) {
      guard let next = walk.pass(0), next.line == start.line else { break }
      length = next.offset + 1 - start.offset
    }
    return Place(line: start.line, offset: start.offset, length: length)
  }

  private static func isBlank(_ scalar: Unicode.Scalar) -> Bool {
    scalar == " " || scalar == "\n" || scalar == "\t"
  }

  /// Goes along the source from one character that is no blank to the next.
  private struct Walk {
    private let text: SourceText
    private var line: Int
    private var offset: Int
    private var scalars: [Unicode.Scalar]
    /// The quotation mark the value stands in, if it does.
    private let quote: Unicode.Scalar?

    init(_ text: SourceText, from place: Place) {
      self.text = text
      line = place.line
      offset = place.offset
      scalars = Self.scalars(of: place.line, in: text)
      let first = offset < scalars.count ? scalars[offset] : " "
      quote = first == "\"" || first == "'" ? first : nil
      if quote != nil { offset += 1 }
      if first == "|" || first == ">" { offset = scalars.count }
    }

    private static func scalars(of line: Int, in text: SourceText) -> [Unicode.Scalar] {
      Array(String(decoding: text.bytes(ofLine: line), as: UTF8.self).unicodeScalars)
    }

    /// Passes so many characters and takes the next: its place, or nil at the end of the file.
    mutating func pass(_ count: Int) -> Place? {
      var left = count
      while let place = next() {
        if left == 0 { return place }
        left -= 1
      }
      return nil
    }

    private mutating func next() -> Place? {
      while true {
        if offset >= scalars.count {
          guard line < text.lastPlace.line else { return nil }
          line += 1
          offset = 0
          scalars = Self.scalars(of: line, in: text)
        } else if ConditionPlaces.isBlank(scalars[offset]) {
          offset += 1
        } else {
          return taken()
        }
      }
    }

    /// A character, which two stand for where one of them keeps a quotation mark from closing.
    private mutating func taken() -> Place {
      let place = Place(line: line, offset: offset)
      let isEscape = quote == "\"" && scalars[offset] == "\\"
      let isDoubled = quote == "'" && scalars[offset] == "'"
      offset += (isEscape || isDoubled) && offset + 1 < scalars.count ? 2 : 1
      return place
    }
  }
}
