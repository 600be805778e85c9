extension CommandIndex {
  /// A line as the history may keep it: without anybody's words about a case.
  ///
  /// A line that is no command is kept as it is only when it is a single word; there is no telling
  /// what else it holds. Nil is nothing to keep.
  public func remembered(_ line: String) -> String? {
    let parsed = CommandLine(line)
    guard let first = parsed.words.first, !line.hasPrefix(" ") else { return nil }
    guard let found = try? find(parsed.words) else {
      return parsed.words.count == 1 && !first.isQuoted ? line : nil
    }
    let closed = found.words.filter { $0.place.lowerBound != parsed.openQuote }
    let name = parsed.words.dropLast(found.words.count)
    let scalars = Array(line.unicodeScalars)
    return (name + found.command.kept(of: closed[...])).map { word in
      String(String.UnicodeScalarView(scalars[word.place]))
    }.joined(separator: " ")
  }
}

extension String.UnicodeScalarView {
  fileprivate init(_ scalars: ArraySlice<Unicode.Scalar>) {
    self.init()
    append(contentsOf: scalars)
  }
}

extension Command {
  /// The words that hold nobody's words about a case.
  ///
  /// After narrative, after an unknown option and after the last place only options are kept: a
  /// quotation mark too few or too many, or a slip in a name, puts narrative there.
  fileprivate func kept(of words: ArraySlice<Word>) -> [Word] {
    var kept: [Word] = []
    var places = usages.filter { !$0.isNamed }[...]
    var isSure = true
    var rest = words
    while let word = rest.popFirst() {
      if let name = word.optionName {
        let usage = usages.first { $0.name == name && $0.isNamed }
        let takesNext = usage?.place == .option && rest.first?.optionName == nil
        let value = takesNext ? rest.popFirst() : nil
        if let usage, !usage.isNarrative {
          kept += [word] + (value.map { [$0] } ?? [])
        } else {
          isSure = false
        }
      } else {
        isSure = isSure && places.first?.isNarrative == false
        if isSure { kept.append(word) }
        if places.first?.place != .rest { places = places.dropFirst() }
      }
    }
    return kept
  }
}
