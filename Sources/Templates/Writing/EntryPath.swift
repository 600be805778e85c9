/// What entries are called in the paths of remarks.
enum EntryPath {
  /// The path of a key in the part at a path.
  ///
  /// A `/` in a key is written `~1` and a `~` then `~0`, so that no two paths are alike.
  static func path(_ path: String, _ key: String) -> String {
    let name = key.replacing("~", with: "~0").replacing("/", with: "~1")
    return path.isEmpty ? name : "\(path)/\(name)"
  }

  /// The paths of the parts of a list: by `id` or `name`, or else by number from 1.
  static func paths(_ path: String, of parts: [Piece]) -> [String] {
    var taken: Set<String> = []
    return parts.enumerated().map { number, part in
      let given = ["id", "name"].lazy.compactMap { text(of: $0, in: part) }.first
      // Only numbers look like numbers, so that none is taken for a name.
      guard let given, Int(given) == nil, taken.insert(given).inserted else {
        return EntryPath.path(path, String(number + 1))
      }
      return EntryPath.path(path, given)
    }
  }

  private static func text(of key: String, in part: Piece) -> String? {
    guard case .keys(let entries, _) = part,
      case .text(let text)? = entries.first(where: { $0.key.value == key })?.value
    else { return nil }
    // What stands behind the last letter means nothing.
    var name = text.value[...]
    while name.last?.isWhitespace == true { name.removeLast() }
    return name.isEmpty ? nil : String(name)
  }
}
