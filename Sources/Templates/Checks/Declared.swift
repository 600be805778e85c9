import Wording

/// The names declared in one part of a template, for saying which was meant.
struct Declared {
  private let names: [Marked<String>]
  private let words: Set<String>
  /// The key they are declared under.
  private let key: String

  init(_ names: [Marked<String>], under key: String) {
    self.names = names
    words = Set(names.map(\.value))
    self.key = key
  }

  var isEmpty: Bool { names.isEmpty }

  func contains(_ name: String) -> Bool { words.contains(name) }

  /// Those names that are not declared, as many as can be complained about.
  func unknown(_ names: [Marked<String>]) -> ArraySlice<Marked<String>> {
    names.filter { !contains($0.value) }.prefix(Complaint.most)
  }

  /// The breach of using a name that is not declared.
  func breach(_ name: Marked<String>, _ summary: String) -> Check.Breach {
    guard let near = name.near(among: names.map(\.value)),
      let declared = names.first(where: { $0.value == near })
    else { return Check.Breach(name.place, summary, hint: choice) }
    let short = Complaint.short(near)
    return Check.Breach(
      name.place, summary, hint: "Use \(short), declared at \(declared.place.inWords).",
      other: Complaint.Other(place: declared.place, text: "'\(short)' is declared here"))
  }

  private var choice: String {
    guard !names.isEmpty else { return "Declare it under \(key)." }
    guard names.count <= 8 else { return "Use a name declared under \(key), or declare it there." }
    let words = names.map { Complaint.short($0.value) }
    return "Use \(Enumeration.either(words)), or declare it under \(key)."
  }
}

extension TemplateDraft {
  var declaredScales: Declared { Declared(scales.map(\.id), under: "scales") }
  var declaredThemes: Declared { Declared(themes.map(\.id), under: "themes") }
  var declaredSources: Declared { Declared(sources.map(\.id), under: "sources") }
  var declaredSections: Declared { Declared(sections.compactMap(\.id), under: "sections") }
  var declaredQuestions: Declared { Declared(questions.compactMap(\.id), under: "questions") }
  var declaredAgencies: Declared {
    Declared(agencies.map(\.id) + groups.map(\.id), under: "agencies or groups")
  }
}

extension Marked<String> {
  /// The word as complaints quote it.
  var quoted: String { "'\(Complaint.short(value))'" }

  /// The word that was most likely meant.
  func near(among words: [String]) -> String? { value.near(among: words) }

  /// The breach of a word that is none of a closed list.
  func breach(_ summary: String, choices: [String]) -> Check.Breach {
    let hint = near(among: choices).map { "Write \($0)." }
    return Check.Breach(place, summary, hint: hint ?? "Write \(Enumeration.either(choices)).")
  }
}

extension String {
  /// The word that was most likely meant by this one.
  ///
  /// Only words about as long are compared, because comparing takes time and a hostile file has
  /// long ones.
  func near(among words: [String]) -> String? {
    let length = utf8.count
    guard length <= 80 else { return nil }
    return Nearest.word(to: self, among: words.filter { abs($0.utf8.count - length) <= 2 })
  }
}
