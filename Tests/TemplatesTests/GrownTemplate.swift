@testable import Templates

/// A template grown from the blocks of the guide, as its reader grows it.
///
/// Lines at the margin take the place of the part with that name, or are added where the part is best
/// written. A question or section alone takes the place of the one with its id, or goes to the end.
struct GrownTemplate {
  private(set) var lines: [String] = []

  /// The file.
  var text: String { lines.joined(separator: "\n") + "\n" }

  /// Takes a block in.
  mutating func take(_ block: [String]) {
    for part in Self.parts(of: block) {
      if part[0].hasPrefix(" ") { takeItem(part) } else { takePart(part) }
    }
  }

  /// The block, cut before every line that is set in no further than its first.
  private static func parts(of block: [String]) -> [[String]] {
    let margin = indent(of: block.first ?? "")
    return block.reduce(into: []) { parts, line in
      if indent(of: line) <= margin || parts.isEmpty { parts.append([]) }
      parts[parts.count - 1].append(line)
    }
  }

  private mutating func takePart(_ part: [String]) {
    let name = Self.name(of: part[0])
    if let place = lines.firstIndex(where: { Self.name(of: $0) == name }) {
      lines.replaceSubrange(place..<end(from: place), with: part)
    } else {
      let following = Shape.template.keys.drop { $0 != name }
      let place = lines.firstIndex { following.contains(Self.name(of: $0)) }
      lines.insert(contentsOf: part, at: place ?? lines.endIndex)
    }
  }

  private mutating func takeItem(_ item: [String]) {
    guard let place = lines.firstIndex(of: item[0]) else {
      let sections = lines.firstIndex(of: "sections:") ?? 0
      return lines.insert(contentsOf: item, at: end(from: sections))
    }
    lines.replaceSubrange(place..<end(from: place), with: item)
  }

  /// Where what begins at a line ends: at the next one set in no further.
  private func end(from place: Int) -> Int {
    let margin = Self.indent(of: lines[place])
    return lines[(place + 1)...].firstIndex { Self.indent(of: $0) <= margin } ?? lines.endIndex
  }

  private static func indent(of line: String) -> Int { line.prefix { $0 == " " }.count }

  /// The key a line at the margin begins with, or nothing.
  private static func name(of line: String) -> String { String(line.prefix { $0 != ":" }) }
}
