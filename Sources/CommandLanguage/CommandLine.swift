/// A typed line, taken apart into words.
///
/// Words are parted by spaces. A quotation mark at the start of a word, straight or curly, holds
/// what follows together up to its partner; inside straight double quotes a backslash keeps the
/// next character. An apostrophe inside a word is an apostrophe. A line whose first character that
/// is no space is `#` is a comment.
public struct CommandLine: Equatable, Sendable {
  /// The line as typed.
  public let text: String
  /// The words, in order.
  public private(set) var words: [Word] = []
  /// Where a quotation mark stands that has no partner, or nil.
  public private(set) var openQuote: Int?

  private static let partners: [Unicode.Scalar: Unicode.Scalar] = [
    "\"": "\"", "'": "'", "“": "”", "‘": "’",
  ]

  /// Takes a line apart.
  ///
  /// Nothing is refused yet: see `openQuote`.
  public init(_ text: String) {
    self.text = text
    let scalars = Array(text.unicodeScalars)
    var index = 0
    while index < scalars.count {
      if scalars[index].properties.isWhitespace {
        index += 1
      } else if scalars[index] == "#", words.isEmpty {
        return
      } else {
        index = readWord(scalars, from: index)
      }
    }
  }

  /// The words without their places.
  public var texts: [String] { words.map(\.text) }

  private mutating func readWord(_ scalars: [Unicode.Scalar], from start: Int) -> Int {
    guard let partner = Self.partners[scalars[start]] else {
      return readPlain(scalars, from: start)
    }
    return readQuoted(scalars, from: start, to: partner)
  }

  private mutating func readPlain(_ scalars: [Unicode.Scalar], from start: Int) -> Int {
    let end = scalars[start...].firstIndex { $0.properties.isWhitespace } ?? scalars.count
    var text = String.UnicodeScalarView()
    text.append(contentsOf: scalars[start..<end])
    words.append(Word(text: String(text), place: start..<end, isQuoted: false))
    return end
  }

  private mutating func readQuoted(
    _ scalars: [Unicode.Scalar], from start: Int, to partner: Unicode.Scalar
  ) -> Int {
    var text = String.UnicodeScalarView()
    var index = start + 1
    while index < scalars.count, scalars[index] != partner {
      if scalars[index] == "\\", partner == "\"", index + 1 < scalars.count { index += 1 }
      text.append(scalars[index])
      index += 1
    }
    if index >= scalars.count { openQuote = start }
    let end = min(index + 1, scalars.count)
    words.append(Word(text: String(text), place: start..<end, isQuoted: true))
    return end
  }
}
