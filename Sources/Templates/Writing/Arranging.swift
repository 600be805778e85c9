/// Puts the pieces of a template in order by the tables of keys.
///
/// Keys a part has stand as its table lists them, keys set aside with `x-` after them as they were
/// written. Where the author chooses the keys, their order says something and is left alone.
struct Arranging {
  /// What is said about keys that no table has: they have no place.
  private(set) var complaints: [Complaint] = []

  /// A whole template, arranged.
  static func template(_ piece: Piece) -> (whole: Arranged, complaints: [Complaint]) {
    var arranging = Arranging()
    let whole = arranging.arranged(piece, as: .part(.template), at: "")
    return (whole, arranging.complaints)
  }

  private mutating func arranged(_ piece: Piece, as form: Form?, at path: String) -> Arranged {
    guard let form else { return untouched(piece, at: path) }
    switch (piece, form) {
    case (_, .either(let first, let second)):
      return arranged(piece, as: Self.fits(first, piece) ? first : second, at: path)
    case (.text(let text), _): return words(text.value, as: form, at: path)
    case (.keys(let entries, _), .part(let shape)): return part(entries, shape, at: path)
    case (.keys(let entries, _), _):
      guard let value = Self.valueForm(of: form) else { break }
      return keys(entries, of: form, each: value, at: path)
    case (.list(let parts, _), .parts(let shape)):
      return list(parts, as: .part(shape), at: path, isSpaced: path == "sections")
    case (.list(let parts, _), .names): return list(parts, as: .name, at: path)
    case (.list(let parts, _), .values): return list(parts, as: .values, at: path)
    case (.list, _): break
    }
    return untouched(piece, at: path)
  }

  private static func fits(_ form: Form, _ piece: Piece) -> Bool {
    switch (form, piece) {
    case (.names, .list), (.parts, .list): true
    case (.names, _), (.parts, _), (_, .list): false
    case (.part, .keys), (.keyed, .keys), (.labels, .keys): true
    case (.part, _), (.keyed, _), (.labels, _), (_, .keys): false
    default: true
    }
  }

  // MARK: Words

  /// What stands behind a text's last letter means nothing: it is not kept.
  private func words(_ text: String, as form: Form, at path: String) -> Arranged {
    var text = text[...]
    while text.last?.isWhitespace == true { text.removeLast() }
    return Arranged(path: path, value: .text(String(text), Self.style(of: form)))
  }

  private static func style(of form: Form) -> Arranged.TextStyle {
    switch form {
    case .prose: .init(wraps: true)
    case .number: .init(meant: .number)
    case .day: .init(meant: .day)
    case .yesOrNo, .word: .init(meant: .yesOrNo)
    case .values: .init(meant: .value)
    default: .init()
    }
  }

  // MARK: Lists and keys

  private mutating func list(
    _ parts: [Piece], as form: Form?, at path: String, isSpaced: Bool = false
  ) -> Arranged {
    let paths = EntryPath.paths(path, of: parts)
    let arranged = zip(parts, paths).map { part, path in
      var arranged = self.arranged(part, as: form, at: path)
      // The parts of a template's lists are never in brackets, but names are.
      arranged.isOpen = arranged.isOpen || form != nil
      return arranged
    }
    return Arranged(path: path, value: .list(arranged), isSpaced: isSpaced)
  }

  /// The form of each value where the author chooses the keys.
  private static func valueForm(of form: Form) -> Form? {
    switch form {
    case .labels: .line
    case .sentences: .prose
    case .members: .names
    case .values: .values
    case .maps: .values
    case .keyed(let shape): .part(shape)
    default: nil
    }
  }

  private mutating func keys(
    _ entries: [Piece.Entry], of form: Form, each value: Form, at path: String
  ) -> Arranged {
    let arranged = entries.map { entry in
      Arranged.Entry(
        key: entry.key.value,
        value: self.arranged(
          entry.value, as: entry.key.value.hasPrefix("x-") ? nil : value,
          at: EntryPath.path(path, entry.key.value)))
    }
    var isKeyed = false
    if case .keyed = form { isKeyed = true }
    return Arranged(
      path: path, value: .keys(arranged), isOpen: Self.isOpen(form) || Self.isAtTop(path),
      isEven: isKeyed)
  }

  /// Whether a form is read better line by line, even where there are few.
  private static func isOpen(_ form: Form) -> Bool {
    switch form {
    case .sentences, .members, .maps, .keyed: true
    default: false
    }
  }

  /// Whether it is one of the parts that a template consists of.
  private static func isAtTop(_ path: String) -> Bool { !path.contains("/") }

  private mutating func part(
    _ entries: [Piece.Entry], _ shape: Shape, at path: String
  ) -> Arranged {
    let known = shape.keys.compactMap { key in entries.first { $0.key.value == key } }
    let others = entries.filter { !shape.keys.contains($0.key.value) }
    for entry in others where !entry.key.value.hasPrefix("x-") {
      guard complaints.count < Complaint.most else { break }
      complaints.append(DraftReader.unknown(entry.key, of: shape))
    }
    let arranged = (known + others).map { entry in
      Arranged.Entry(
        key: entry.key.value,
        value: self.arranged(
          entry.value, as: shape.key(entry.key.value)?.form,
          at: EntryPath.path(path, entry.key.value)))
    }
    return Arranged(path: path, value: .keys(arranged), isOpen: Self.isAtTop(path))
  }

  // MARK: What is set aside

  /// A value nobody looks into: every text and every order as it was written.
  private mutating func untouched(_ piece: Piece, at path: String) -> Arranged {
    switch piece {
    case .text(let text):
      return Arranged(
        path: path, value: .text(text.value, .init(meant: ScalarText.meantAside(text))))
    case .list(let parts, _): return list(parts, as: nil, at: path)
    case .keys(let entries, _):
      let arranged = entries.map {
        Arranged.Entry(
          key: $0.key.value,
          value: untouched($0.value, at: EntryPath.path(path, $0.key.value)),
          meant: $0.key.value.isEmpty ? .text : ScalarText.meantAside($0.key))
      }
      return Arranged(path: path, value: .keys(arranged), isOpen: Self.isAtTop(path))
    }
  }
}
