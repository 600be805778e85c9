/// A list in a sentence: "a, b or c", "a, b and c".
public struct Enumeration: Equatable, Sendable, CustomStringConvertible {
  private let words: [String]
  private let conjunction: String

  private init(_ words: [String], _ conjunction: String) {
    self.words = words
    self.conjunction = conjunction
  }

  /// The list as a choice: "a, b or c".
  public static func either(_ words: [String]) -> Enumeration { Enumeration(words, "or") }

  /// The list as a whole: "a, b and c".
  public static func all(_ words: [String]) -> Enumeration { Enumeration(words, "and") }

  /// The words joined by commas, the last by the conjunction; empty for no words.
  ///
  /// A comma stands before the conjunction too where one of the words has it inside: "mother and
  /// baby unit, and police".
  public var description: String {
    guard let last = words.last, words.count > 1 else { return words.first ?? "" }
    let isInside = words.contains { $0.split(separator: " ").contains { $0 == conjunction } }
    return words.dropLast().joined(separator: ", ") + (isInside ? "," : "") + " \(conjunction) "
      + last
  }
}
