/// A file made to be a burden, and what may be said about it.
public struct HostileFile: Sendable, CustomStringConvertible {
  /// What is wrong with it.
  public let name: String
  /// The codes of all that may be said.
  public let codes: Set<String>
  /// Makes the file: some are large, and are not all wanted at once.
  private let made: @Sendable () -> [UInt8]

  /// The file.
  public var bytes: [UInt8] { made() }

  /// Its name.
  public var description: String { name }

  init(
    _ name: String, _ codes: Set<String>, _ text: @autoclosure @escaping @Sendable () -> String
  ) {
    self.init(name, codes, bytes: Array(text().utf8))
  }

  init(
    _ name: String, _ codes: Set<String>, bytes: @autoclosure @escaping @Sendable () -> [UInt8]
  ) {
    self.name = name
    self.codes = codes
    made = bytes
  }

  /// All of them.
  public static let all = yaml + sizes + encodings + shapes

  /// Every level names the one before nine times: nine levels stand for a billion words.
  static func laughs(_ levels: Int) -> String {
    "a: &a [x,x,x,x,x,x,x,x,x]\n"
      + (1..<levels).map { level in
        let (name, last) = (letter(level), letter(level - 1))
        return "\(name): &\(name) [" + Array(repeating: "*\(last)", count: 9).joined(separator: ",")
          + "]\n"
      }.joined()
  }

  private static func letter(_ number: Int) -> Character {
    Character(Unicode.Scalar(UInt8(97 + number)))
  }

  static func many(_ text: String, _ count: Int) -> String { String(repeating: text, count: count) }
}
