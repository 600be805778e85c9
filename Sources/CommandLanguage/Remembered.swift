extension CommandIndex {
  /// A line as the history may keep it: without anybody's words about a case.
  ///
  /// A line that is no command is kept as it is only when it is a single word; there is no telling
  /// what else it holds. Nil is nothing to keep.
  public func remembered(_ line: String) -> String? {
    let parsed = CommandLine(line)
    guard !parsed.words.isEmpty, !line.hasPrefix(" ") else { return nil }
    guard let found = try? find(parsed.words) else {
      return parsed.words.count == 1 ? line : nil
    }
    let hidden = found.command.narrative(in: found.words)
    let kept = parsed.words.filter { !hidden.contains($0.place) }
    let scalars = Array(line.unicodeScalars)
    return kept.map { word in
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
  /// The places of words that hold somebody's words about a case, their option names included.
  fileprivate func narrative(in words: ArraySlice<Word>) -> Set<Range<Int>> {
    var hidden: Set<Range<Int>> = []
    var place = 0
    var rest = words
    let inPlaces = usages.filter { !$0.isNamed }
    while let word = rest.popFirst() {
      if let name = word.optionName {
        guard let usage = usages.first(where: { $0.name == name }), usage.place == .option,
          let value = rest.popFirst()
        else { continue }
        if usage.isNarrative { hidden.formUnion([word.place, value.place]) }
      } else {
        let usage = place < inPlaces.count ? inPlaces[place] : inPlaces.last
        if usage?.isNarrative == true { hidden.insert(word.place) }
        place += 1
      }
    }
    return hidden
  }
}
