internal import Seeds

/// One way of damaging a file.
public enum Mutation: String, CaseIterable, Sendable {
  // Bytes.
  case flip, insert, cut, truncate, nul, mark, latin, carriage
  // Lines.
  case drop, copyLine, moveLine, indent, splice
  // What YAML has.
  case copyKey, alias, merge, nest, swapWords, unquote
  // Megabytes.
  case longLine, manyLines

  var isLarge: Bool { self == .longLine || self == .manyLines }

  static let large = allCases.filter(\.isLarge)
  static let small = allCases.filter { !$0.isLarge }

  /// The file after it was done.
  func damaged(_ bytes: [UInt8], with other: [UInt8], _ random: inout Seeded) -> [UInt8] {
    guard !bytes.isEmpty else { return other }
    switch self {
    case .flip, .insert, .cut, .truncate, .nul, .mark, .latin, .carriage:
      return inBytes(bytes, &random)
    case .drop, .copyLine, .moveLine, .indent, .splice: return inLines(bytes, other, &random)
    case .copyKey, .alias, .merge, .nest: return inKeys(bytes, &random)
    case .swapWords, .unquote: return inWords(bytes, &random)
    case .longLine, .manyLines: return grown(bytes, &random)
    }
  }

  static let signs = Array("&*!|>'\"%@`{}[],:#-?<~ \t\n\\\0éy0()".utf8)

  // MARK: Bytes

  private func inBytes(_ bytes: [UInt8], _ random: inout Seeded) -> [UInt8] {
    var bytes = bytes
    let at = Int.random(in: bytes.indices, using: &random)
    switch self {
    case .flip: bytes[at] ^= 1 << UInt8.random(in: 0..<8, using: &random)
    case .insert: bytes.insert(Self.signs.randomElement(using: &random) ?? 0x26, at: at)
    case .cut:
      bytes.removeSubrange(at..<min(bytes.count, at + Int.random(in: 1...30, using: &random)))
    case .truncate: bytes.removeSubrange(at...)
    case .nul: bytes.insert(0, at: at)
    case .mark:
      bytes.insert(contentsOf: [0xef, 0xbb, 0xbf], at: Bool.random(using: &random) ? 0 : at)
    case .latin:
      bytes.insert([0xe9, 0x92, 0xa3, 0x80].randomElement(using: &random) ?? 0xe9, at: at)
    default: return Self.withOtherBreaks(bytes, &random)
    }
    return bytes
  }

  /// Lines that end as on Windows or on old machines, all of them or some.
  private static func withOtherBreaks(_ bytes: [UInt8], _ random: inout Seeded) -> [UInt8] {
    let (areAll, isLone) = (Bool.random(using: &random), Bool.random(using: &random))
    return bytes.reduce(into: []) { out, byte in
      guard byte == 0x0a, areAll || Bool.random(using: &random) else { return out.append(byte) }
      out += isLone ? [0x0d] : [0x0d, 0x0a]
    }
  }

  // MARK: Megabytes

  /// A line, or lines, of up to ten megabytes.
  private func grown(_ bytes: [UInt8], _ random: inout Seeded) -> [UInt8] {
    let at = Int.random(in: bytes.indices, using: &random)
    let pieces =
      self == .longLine ? ["x", "é ", ": ", "\" ", "[", "{a: ", "a, "] : ["\n", "a: b\n"]
    let piece = (pieces + ["- ", "*a ", " "]).randomElement(using: &random) ?? "x"
    let size = 10_000_000 >> Int.random(in: 0..<8, using: &random)
    let filling = String(repeating: piece, count: size / piece.utf8.count).utf8
    return Array(bytes[..<at]) + filling + bytes[at...]
  }
}
