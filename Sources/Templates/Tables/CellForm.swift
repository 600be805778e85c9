/// How a piece of a template stands in one cell.
///
/// A list of plain names is written with commas between; an empty list is `[]`, because an empty cell
/// says nothing. What cannot be told apart again when it is read has no cell.
enum CellForm {
  /// The text of a cell for a piece, or nil when no cell can hold it.
  static func text(of piece: Piece, _ form: Form) -> String? {
    guard let text = written(piece, form), !text.allSatisfy(\.isWhitespace) else { return nil }
    let read = self.piece(Marked(value: text, place: piece.place), form)
    return read.says(piece) ? text : nil
  }

  private static func written(_ piece: Piece, _ form: Form) -> String? {
    switch piece {
    case .text(let text): text.value
    case .list: names(of: piece).map { isBracketed(form) ? "[\($0)]" : $0.isEmpty ? "[]" : $0 }
    case .keys(let entries, _):
      entries.count == 1
        ? names(of: entries[0].value).map { "\(entries[0].key.value): \($0)" } : nil
    }
  }

  private static func names(of piece: Piece) -> String? {
    guard case .list(let parts, _) = piece else { return nil }
    let names = parts.compactMap { part -> String? in
      guard case .text(let text) = part else { return nil }
      return text.value
    }
    return names.count == parts.count ? names.joined(separator: ", ") : nil
  }

  /// A value may be one text or several: several stand in brackets.
  private static func isBracketed(_ form: Form) -> Bool {
    if case .values = form { true } else { false }
  }

  /// The piece that a cell holds.
  static func piece(_ cell: Marked<String>, _ form: Form) -> Piece {
    let text = trimmed(cell.value)
    switch form {
    case .line, .prose: return .text(cell)
    case .names: return list(text, at: cell.place)
    case .values:
      guard text.hasPrefix("["), text.hasSuffix("]") else { return .text(cell) }
      return list(text, at: cell.place)
    case .either(let one, let other): return either(text, one, other, at: cell.place)
    default: return .text(Marked(value: text, place: cell.place))
    }
  }

  /// `all`, `always`, `all-but: police, gp`, or a list of names.
  private static func either(_ text: String, _ one: Form, _ other: Form, at place: Place) -> Piece {
    for form in [one, other] {
      if case .word(let words) = form, words.contains(text) { return alone(text, at: place) }
      guard case .part(let shape) = form else { continue }
      if text == everyone { return alone(text, at: place) }
      for key in shape.keys where text.hasPrefix(key + ":") {
        let names = list(String(text.dropFirst(key.count + 1)), at: place)
        return .keys([Piece.Entry(key: Marked(value: key, place: place), value: names)], place)
      }
    }
    return list(text, at: place)
  }

  /// The word for every agency.
  private static let everyone = "all"

  private static func alone(_ text: String, at place: Place) -> Piece {
    .text(Marked(value: text, place: place))
  }

  private static func list(_ text: String, at place: Place) -> Piece {
    let isBracketed = text.hasPrefix("[") && text.hasSuffix("]")
    let inner = isBracketed ? text.dropFirst().dropLast() : text[...]
    let names = inner.split(separator: ",").map { trimmed(String($0)) }.filter { !$0.isEmpty }
    return .list(names.map { alone($0, at: place) }, place)
  }

  /// A text without the blanks around it, which nobody sees in a cell.
  static func trimmed(_ text: String) -> String {
    func isPlain(_ byte: UInt8?) -> Bool { byte.map { $0 > 0x20 && $0 < 0x80 } ?? true }
    if isPlain(text.utf8.first), isPlain(text.utf8.last) { return text }
    var trimmed = text[...]
    while trimmed.first?.isWhitespace == true { trimmed.removeFirst() }
    while trimmed.last?.isWhitespace == true { trimmed.removeLast() }
    return String(trimmed)
  }
}

extension Piece {
  /// Whether another piece says the same, wherever it stands.
  func says(_ other: Piece) -> Bool {
    switch (self, other) {
    case (.text(let one), .text(let two)): one.value == two.value
    case (.list(let one, _), .list(let two, _)):
      one.count == two.count && zip(one, two).allSatisfy { $0.says($1) }
    case (.keys(let one, _), .keys(let two, _)):
      one.count == two.count
        && zip(one, two).allSatisfy { $0.key.value == $1.key.value && $0.value.says($1.value) }
    default: false
    }
  }

  /// The value of a key.
  subscript(_ key: String) -> Piece? {
    guard case .keys(let entries, _) = self else { return nil }
    return entries.first { $0.key.value == key }?.value
  }

  /// What stands at the end of some keys.
  func at(_ steps: [String]) -> Piece? {
    steps.reduce(self as Piece?) { $0?[$1] }
  }
}
