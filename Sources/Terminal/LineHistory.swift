internal import CLineEdit

/// The lines of earlier sessions, one a line in a private file of our own.
///
/// Each line is appended under a lock as it is made, so that sessions side by side and a killed one
/// lose nothing. libedit's own file is rewritten whole at the end of a session.
public struct LineHistory: Equatable, Sendable {
  private let path: String

  /// Keeps history in the file at `path`, made with its directories when first needed.
  public init(path: String) { self.path = path }

  /// The newest `limit` lines, oldest first; of equal ones only the newest.
  public func load(limit: Int) -> [String] {
    var seen: Set<String> = []
    var newestFirst: [String] = []
    for line in storedLines().reversed() where newestFirst.count < limit {
      let text = Self.unescaped(String(decoding: line, as: UTF8.self))
      if seen.insert(text).inserted { newestFirst.append(text) }
    }
    return newestFirst.reversed()
  }

  /// Adds a line; false when the file could not be written.
  ///
  /// A blank line is not kept, nor one that starts with a space: that is how a person keeps a line
  /// out.
  @discardableResult
  public func append(_ line: String) -> Bool {
    guard Self.keeps(line) else { return true }
    let stored = Self.escaped(line) + "\n"
    return stored.withCString { cle_append_private(path, $0, stored.utf8.count) }
  }

  /// Whether a line enters history at all.
  static func keeps(_ line: String) -> Bool {
    !line.hasPrefix(" ") && !line.allSatisfy(\.isWhitespace)
  }

  /// What is read of a file that has grown for years.
  private static let tail = 1 << 20

  private func storedLines() -> [ArraySlice<UInt8>] {
    var bytes = [UInt8](repeating: 0, count: Self.tail)
    let count = max(cle_read_tail(path, &bytes, bytes.count), 0)
    let lines = bytes.prefix(count).split(separator: 10)
    // A tail may begin in the middle of a line.
    return count == Self.tail ? Array(lines.dropFirst()) : lines
  }

  static func escaped(_ line: String) -> String {
    var out = String.UnicodeScalarView()
    for scalar in line.unicodeScalars {
      switch scalar {
      case "\\": out.append(contentsOf: "\\\\".unicodeScalars)
      case "\n": out.append(contentsOf: "\\n".unicodeScalars)
      case "\0": break
      default: out.append(scalar)
      }
    }
    return String(out)
  }

  static func unescaped(_ line: String) -> String {
    var out = String.UnicodeScalarView()
    var isEscaped = false
    for scalar in line.unicodeScalars {
      if !isEscaped, scalar == "\\" {
        isEscaped = true
      } else {
        out.append(isEscaped && scalar == "n" ? "\n" : scalar)
        isEscaped = false
      }
    }
    return String(out)
  }
}
