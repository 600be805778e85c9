/// A part of the source as it was written: text, a list, or keys with values.
///
/// Everything is text here: `yes`, `no` and `1.10` are what they look like, never a truth value or
/// a number, because nobody who writes a template means one.
indirect enum Piece {
  case text(Marked<String>)
  case list([Piece], Place)
  case keys([Entry], Place)

  /// A key and its value.
  struct Entry {
    let key: Marked<String>
    let value: Piece
  }

  var place: Place {
    switch self {
    case .text(let text): text.place
    case .list(_, let place), .keys(_, let place): place
    }
  }

  /// Whether it is a list or keys with nothing in them.
  var isEmpty: Bool {
    switch self {
    case .text: false
    case .list(let parts, _): parts.isEmpty
    case .keys(let entries, _): entries.isEmpty
    }
  }

  /// What it is, in words: for saying that something else was expected.
  var kindInWords: String {
    switch self {
    case .text(let text): text.value.isEmpty ? "nothing" : "text"
    case .list: "a list"
    case .keys: "keys"
    }
  }
}
