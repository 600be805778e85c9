/// A remark of a template's author, and the entry it belongs to.
///
/// What is read makes no use of remarks; what is written keeps them. An entry's path is the keys that
/// lead to it, with `/` between them; parts of a list are called by their `id` or `name`, or else by
/// their number: `sections/voice/questions/N33/asks`. The whole file has the path "".
struct Comment: Equatable {
  /// Where it stands: above the entry, at the end of its first line, or at the end of what is in it.
  enum Position: Equatable {
    case above, beside, below
  }

  /// The entry it belongs to.
  var path: String
  /// Where it stands.
  var position: Position
  /// Its lines, each from `#` on.
  ///
  /// An empty one is an empty line: before it, inside it or after it.
  var lines: [String]
  /// Where it was written.
  var place = Place.start

  /// Tells the remarks at the head of a file from those of its first entry.
  ///
  /// The first lines are the file's. Others belong to the entry if they stand right above it.
  static func head(of lines: [String]) -> (file: [String], entry: [String]) {
    let lines = Array(lines.drop(while: \.isEmpty))
    guard let gap = lines.lastIndex(of: "") else { return (lines, []) }
    return (Array(lines[...gap]), Array(lines[(gap + 1)...]))
  }

  /// The lines that say something.
  var words: [String] { lines.filter { !$0.isEmpty } }
}
