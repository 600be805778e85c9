import Auditing

/// Finding the references of cases in what people wrote.
enum CaseMention {
  /// The words in a text that are a reference, as they are written, without regard to case.
  ///
  /// A reference counts also with spaces or hyphens in it: "C 03", "c-03", "A-1-B".
  static func all(in text: String, of references: [Case.Reference]) -> [String] {
    let known = Set(references.map(\.text))
    let longest = known.map(\.count).max() ?? 0
    let words = words(of: text)
    return words.indices.flatMap { start in
      runs(of: words[start...], upTo: longest)
        .filter { known.contains($0.joined().uppercased()) }
        .map { $0.joined(separator: " ") }
    }
  }

  /// The first word, the first two and so on, for as long as they are no longer than a reference.
  private static func runs(of words: ArraySlice<String>, upTo length: Int) -> [ArraySlice<String>] {
    var used = 0
    let count = words.prefix { word in
      used += word.count
      return used <= length
    }.count
    return (0..<count).map { words.prefix($0 + 1) }
  }

  private static func words(of text: String) -> [String] {
    text.split { !$0.isLetter && !$0.isNumber }.map(String.init)
  }
}
