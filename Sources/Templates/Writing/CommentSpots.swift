/// Every entry of a source in the order written, with what tells whose a remark is.
struct CommentSpots {
  /// One entry: a key with its value, or a part of a list.
  struct Spot {
    let path: String
    /// The path of what the entry stands in.
    let container: String
    let place: Place
    /// The column that the entry's line starts in: of the key, or of the dash.
    let column: Int
    /// The value's place, where it is text or in brackets and so no entry stands at it.
    let inlineValue: Place?
    let isEmpty: Bool
    /// Where the innermost bracket around it was opened.
    let bracket: Place?
    /// The place among the spots of the entry it stands in.
    let parent: Int?
  }

  private(set) var spots: [Spot] = []
  /// The paths of lists and keys in brackets, by the place of the bracket.
  private(set) var brackets: [Place: String] = [:]
  private var cursor: ByteCursor

  init(_ piece: Piece, in text: SourceText) {
    cursor = ByteCursor(text)
    walk(piece, path: "", bracket: nil, parent: nil, isInBrackets: isInBrackets(piece))
  }

  private mutating func walk(
    _ piece: Piece, path: String, bracket: Place?, parent: Int?, isInBrackets: Bool
  ) {
    let place = Self.point(piece.place)
    if isInBrackets { brackets[place] = path }
    let inner = isInBrackets ? place : bracket
    switch piece {
    case .text: break
    case .keys(let entries, _):
      for entry in entries {
        add(
          entry.value, EntryPath.path(path, entry.key.value), in: path, at: entry.key.place,
          column: entry.key.place.offset, inner, parent)
      }
    case .list(let parts, _):
      for (part, name) in zip(parts, EntryPath.paths(path, of: parts)) {
        let column = isInBrackets ? part.place.offset : place.offset
        add(part, name, in: path, at: part.place, column: column, inner, parent)
      }
    }
  }

  private mutating func add(
    _ value: Piece, _ path: String, in container: String, at place: Place, column: Int,
    _ bracket: Place?, _ parent: Int?
  ) {
    let inBrackets = isInBrackets(value)
    var isText = false
    if case .text = value { isText = true }
    spots.append(
      Spot(
        path: path, container: container, place: Self.point(place), column: column,
        inlineValue: isText || inBrackets ? Self.point(value.place) : nil,
        isEmpty: value.kindInWords == "nothing", bracket: bracket, parent: parent))
    walk(value, path: path, bracket: bracket, parent: spots.count - 1, isInBrackets: inBrackets)
  }

  private mutating func isInBrackets(_ piece: Piece) -> Bool {
    if case .text = piece { return false }
    let byte = cursor.byte(at: piece.place)
    return byte == UInt8(ascii: "[") || byte == UInt8(ascii: "{")
  }

  /// A place without the length of its word.
  static func point(_ place: Place) -> Place { Place(line: place.line, offset: place.offset) }
}

/// Finds the bytes at places that only go forward, passing over each line once.
private struct ByteCursor {
  private let text: SourceText
  private var line = 0
  private var rest: ArraySlice<UInt8> = []
  private var passed = 0

  init(_ text: SourceText) { self.text = text }

  mutating func byte(at place: Place) -> UInt8? {
    if place.line != line || place.offset < passed {
      (line, passed) = (place.line, 0)
      rest = text.bytes(ofLine: line)
    }
    while passed < place.offset, let byte = rest.popFirst() {
      // The bytes that go on with a letter are passed with its first.
      while byte >= 0x80, let next = rest.first, next & 0xc0 == 0x80 { rest.removeFirst() }
      passed += 1
    }
    return rest.first
  }
}
