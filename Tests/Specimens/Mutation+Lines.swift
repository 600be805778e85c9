internal import Seeds

/// Damage to lines, and to what stands in them.
extension Mutation {
  private typealias Lines = [ArraySlice<UInt8>]

  private static func lines(_ bytes: [UInt8]) -> Lines {
    bytes.split(separator: 0x0a, omittingEmptySubsequences: false)
  }

  private static func joined(_ lines: Lines) -> [UInt8] { Array(lines.joined(separator: [0x0a])) }

  func inLines(_ bytes: [UInt8], _ other: [UInt8], _ random: inout Seeded) -> [UInt8] {
    var lines = Self.lines(bytes)
    let line = Int.random(in: lines.indices, using: &random)
    switch self {
    case .drop: lines.remove(at: line)
    case .copyLine: lines.insert(lines[line], at: line)
    case .moveLine: lines.swapAt(line, Int.random(in: lines.indices, using: &random))
    case .splice:
      let others = Self.lines(other)
      let start = Int.random(in: others.indices, using: &random)
      lines.insert(contentsOf: others[start...].prefix(12), at: line)
    default:
      let blanks = repeatElement(UInt8(0x20), count: Int.random(in: 1...3, using: &random))
      lines[line] = ArraySlice(blanks) + lines[line]
    }
    return Self.joined(lines)
  }

  // MARK: What YAML has

  func inKeys(_ bytes: [UInt8], _ random: inout Seeded) -> [UInt8] {
    var lines = Self.lines(bytes)
    let keys = lines.indices.filter { Self.afterKey(lines[$0]) != nil }
    guard let line = keys.randomElement(using: &random),
      let other = keys.randomElement(using: &random), let end = Self.afterKey(lines[line])
    else { return bytes }
    let key = lines[line][..<end]
    switch self {
    case .copyKey: lines.insert(key + Array(" again".utf8), at: line + 1)
    case .alias:
      lines[line] = key + Array(" &a".utf8) + lines[line][end...]
      if let end = Self.afterKey(lines[other]) {
        lines[other] = lines[other][..<end] + Array(" *a".utf8)
      }
    case .merge:
      let margin = key.prefix { $0 == 0x20 }
      lines.insert(margin + Array("<<: *a".utf8), at: line)
    default:
      let depth = Int.random(in: 1...(1 << Int.random(in: 1...11, using: &random)), using: &random)
      let isList = Bool.random(using: &random)
      let opening = String(repeating: isList ? "[" : "{a: ", count: depth)
      let closing = String(repeating: isList ? "]" : "}", count: depth)
      lines[line] = key + Array(" \(opening)x\(closing)".utf8)
    }
    return Self.joined(lines)
  }

  /// Where the value of a line with a key begins.
  private static func afterKey(_ line: ArraySlice<UInt8>) -> Int? {
    guard let colon = line.firstIndex(of: UInt8(ascii: ":")) else { return nil }
    return colon + 1
  }

  // MARK: Words

  func inWords(_ bytes: [UInt8], _ random: inout Seeded) -> [UInt8] {
    guard self == .swapWords else {
      let quotes = bytes.indices.filter { bytes[$0] == UInt8(ascii: "\"") }
      guard let quote = quotes.randomElement(using: &random) else { return bytes }
      return Array(bytes[..<quote] + bytes[(quote + 1)...])
    }
    let first = Self.word(in: bytes, &random)
    let second = Self.word(in: bytes, &random)
    let (low, high) = first.lowerBound < second.lowerBound ? (first, second) : (second, first)
    guard low.upperBound <= high.lowerBound else { return bytes }
    return Array(
      bytes[..<low.lowerBound] + bytes[high] + bytes[low.upperBound..<high.lowerBound] + bytes[low]
        + bytes[high.upperBound...])
  }

  /// A word somewhere: letters, digits and hyphens.
  private static func word(in bytes: [UInt8], _ random: inout Seeded) -> Range<Int> {
    let at = Int.random(in: bytes.indices, using: &random)
    let start = bytes[at...].firstIndex(where: isOfWord) ?? bytes.endIndex
    let end = bytes[start...].firstIndex { !isOfWord($0) } ?? bytes.endIndex
    return start..<end
  }

  private static func isOfWord(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x30...0x39, 0x41...0x5a, 0x61...0x7a, 0x2d: true
    default: false
    }
  }
}
