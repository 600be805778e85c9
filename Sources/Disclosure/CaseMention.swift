import Auditing

/// Finding the references of cases in what people wrote.
enum CaseMention {
  /// The words in a text that are a reference, as they are written, without regard to case.
  ///
  /// A reference counts also with a space or hyphen between its letters and digits: "C 03", "c-03".
  static func all(in text: String, of references: [Case.Reference]) -> [String] {
    let known = Set(references.map(\.text))
    let words = words(of: text)
    let single = words.filter { known.contains($0.uppercased()) }
    let joined = zip(words, words.dropFirst()).filter { known.contains(($0 + $1).uppercased()) }
    return single + joined.map { "\($0) \($1)" }
  }

  private static func words(of text: String) -> [String] {
    text.split { !$0.isLetter && !$0.isNumber }.map(String.init)
  }
}
