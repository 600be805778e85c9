import Wording

/// Reads pieces into a draft.
///
/// It never stops: whatever cannot be read is complained about and left
/// out, so that one reading tells everything.
struct DraftReader {
  private(set) var complaints: [Complaint] = []
  /// Whether there was more to say than a listing holds.
  var isFull: Bool { complaints.count >= Complaint.most }

  /// The keys of one part, and where the part is.
  struct Fields {
    let entries: [String: Piece.Entry]
    let place: Place

    subscript(_ key: String) -> Piece? { entries[key]?.value }
  }

  mutating func complain(
    _ code: String, at place: Place, _ summary: @autoclosure () -> String,
    hint: @autoclosure () -> String
  ) {
    // Near misses take time to find: not for complaints nobody will see.
    guard !isFull else { return }
    complaints.append(Complaint(code, at: place, summary(), hint: hint()))
  }

  /// The keys of a part that has a shape; `name` is what complaints call this very part.
  mutating func fields(_ piece: Piece, _ shape: Shape, called name: String? = nil) -> Fields? {
    guard let entries = entries(piece, called: name ?? shape.noun, example: shape.required) else {
      return nil
    }
    var known: [String: Piece.Entry] = [:]
    for entry in entries {
      if shape.keys.contains(entry.key.value) {
        known[entry.key.value] = entry
      } else {
        refuse(entry.key, of: shape)
      }
    }
    for key in shape.required where known[key] == nil {
      complain(
        "key.missing", at: piece.place, "\(name ?? shape.noun) has no '\(key)'.",
        hint: "Add \(key): …")
    }
    return Fields(entries: known, place: piece.place)
  }

  /// The keys and values of a part in which the author chooses the keys; those set aside with `x-`
  /// are left out.
  mutating func entries(
    _ piece: Piece, called name: String, example: [String] = []
  ) -> [Piece.Entry]? {
    guard case .keys(let entries, _) = piece else {
      complain(
        "shape.keys", at: piece.place,
        "\(name) is written as keys with values, and this is \(piece.kindInWords).",
        hint: example.isEmpty
          ? "Put each on a line of its own below it, as name: what it is."
          : "Write \(example.prefix(2).map { "\($0): …" }.joined(separator: " and ")).")
      return nil
    }
    guard entries.count <= Self.longest else { return tooLong(entries.count, at: piece.place) }
    return entries.filter {
      !$0.key.value.hasPrefix("x-") && !RepeatedKeys.isMasked($0.key.value)
    }
  }

  private mutating func refuse(_ key: Marked<String>, of shape: Shape) {
    guard !isFull else { return }
    complaints.append(Self.unknown(key, of: shape))
  }

  /// What is said about a key that a part does not have.
  static func unknown(_ key: Marked<String>, of shape: Shape) -> Complaint {
    Complaint(
      "key.unknown", at: key.place, "\(shape.noun) has no key '\(Complaint.short(key.value))'.",
      hint: key.near(among: shape.keys).map { "Write \($0)." } ?? choice(of: shape))
  }

  /// The keys to choose from, where they are few enough to be read.
  private static func choice(of shape: Shape) -> String {
    let aside = "start it with x- to set it aside"
    guard shape.keys.count <= 8 else { return "Remove it, or \(aside)." }
    return "Use \(Enumeration.either(shape.keys)), or \(aside)."
  }

  /// More than anyone has written in one list, and few enough to compare each with every other.
  static let longest = 500

  mutating func tooLong<Part>(
    _ count: Int, at place: Place, most: Int = longest
  ) -> [Part]? {
    complain(
      "shape.too-long", at: place, "There are \(count) entries here; there can be \(most).",
      hint: "Remove some, or split the template into several.")
    return nil
  }

  // MARK: Texts, lists, names

  /// Text that says something.
  mutating func text(_ piece: Piece?, _ key: String) -> Marked<String>? {
    guard let piece else { return nil }
    guard case .text(let text) = piece else {
      complain(
        "shape.text", at: piece.place, "'\(key)' is text, and this is \(piece.kindInWords).",
        hint: "Write \(key): \"…\".")
      return nil
    }
    guard !text.value.allSatisfy(\.isWhitespace) else {
      complain(
        "value.missing", at: text.place, "'\(key)' says nothing.",
        hint: "Write what belongs there after the colon.")
      return nil
    }
    // A block of text ends with a line feed that its author did not mean.
    return Marked(value: trimmed(text.value), place: text.place)
  }

  /// Text that may be left out.
  mutating func words(_ piece: Piece?, _ key: String) -> String { text(piece, key)?.value ?? "" }

  /// The parts of a list.
  mutating func list(_ piece: Piece?, _ key: String) -> [Piece] {
    guard let piece else { return [] }
    if case .list(let parts, _) = piece, parts.count > Self.longest {
      return tooLong(parts.count, at: piece.place) ?? []
    }
    guard case .list(let parts, _) = piece else {
      complain(
        "shape.list", at: piece.place, "'\(key)' is a list, and this is \(piece.kindInWords).",
        hint: "Write \(key): [a, b], or start each line below it with -.")
      return []
    }
    return parts
  }

  /// A list of names.
  mutating func names(_ piece: Piece?, _ key: String) -> [Marked<String>] {
    list(piece, key).compactMap { text($0, key) }
  }

  /// `yes` or `no`.
  mutating func yesOrNo(_ piece: Piece?, _ key: String) -> Marked<Bool>? {
    guard let text = text(piece, key) else { return nil }
    guard text.value == "yes" || text.value == "no" else {
      complain(
        "value.yes-or-no", at: text.place,
        "'\(key)' is yes or no, and this is '\(Complaint.short(text.value))'.",
        hint: Self.meant(text.value).map { "Write \(key): \($0)." }
          ?? "Write \(key): yes or \(key): no.")
      return nil
    }
    return Marked(value: text.value == "yes", place: text.place)
  }

  /// The yes or no that other languages and programs write otherwise.
  private static func meant(_ word: String) -> String? {
    switch word.lowercased() {
    case "yes", "y", "true", "on": "yes"
    case "no", "n", "false", "off": "no"
    default: nil
    }
  }

  /// Names with what is shown for each.
  mutating func named(_ piece: Piece?, _ key: String) -> [NamedDraft] {
    guard let piece, let entries = entries(piece, called: "'\(key)'") else { return [] }
    return entries.compactMap { entry in
      text(entry.value, entry.key.value).map { NamedDraft(id: entry.key, name: $0.value) }
    }
  }

  private func trimmed(_ text: String) -> String {
    var trimmed = text[...]
    while trimmed.last?.isWhitespace == true { trimmed.removeLast() }
    return String(trimmed)
  }
}
