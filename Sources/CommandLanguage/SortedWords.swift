/// The words after a command's name, sorted into places, options and flags, not yet understood.
struct SortedWords: Equatable {
  /// The words that stand in places, in order.
  var places: ArraySlice<Word> = []
  /// The words that stand after the name of an option.
  var options: [String: Word] = [:]
  /// The names that stand alone.
  var flags: Set<String> = []

  /// Sorts words by what a command declares.
  ///
  /// - Throws: `unknownOption`, `optionTwice` or `optionWithoutValue`.
  init<Subject>(_ words: ArraySlice<Word>, for usages: [Usage<Subject>]) throws(UsageError) {
    var rest = words
    var places: [Word] = []
    while let word = rest.popFirst() {
      guard let name = word.optionName else {
        places.append(word)
        continue
      }
      switch usages.first(where: { $0.name == name })?.place {
      case .flag: flags.insert(name)
      case .option: try takeOption(name, from: &rest)
      default: throw .unknownOption(name, among: usages.filter(\.isNamed).map(\.name))
      }
    }
    self.places = places[...]
  }

  private mutating func takeOption(_ name: String, from rest: inout ArraySlice<Word>)
    throws(UsageError)
  {
    guard options[name] == nil else { throw .optionTwice(name) }
    guard let value = rest.popFirst(), value.optionName == nil else {
      throw .optionWithoutValue(name)
    }
    options[name] = value
  }
}

extension Usage {
  /// Whether the parameter is given by its name.
  var isNamed: Bool { place == .option || place == .flag }
}

extension Word {
  /// The name after two hyphens, when the word is an option.
  var optionName: String? {
    !isQuoted && text.hasPrefix("--") && text.count > 2 ? String(text.dropFirst(2)) : nil
  }
}
