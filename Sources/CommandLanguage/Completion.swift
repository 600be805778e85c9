/// What may be typed for the word at the cursor.
public struct LineCompletion: Equatable, Sendable {
  /// How many scalars before the cursor the offers replace.
  public let replacing: Int
  /// The offers, best first.
  public let offers: [Offer]
}

extension CommandIndex {
  /// Completes the word that ends at `cursor`, counted in scalars.
  @MainActor public func complete(_ line: String, at cursor: Int, for subject: Subject)
    -> LineCompletion
  {
    let before = String(String.UnicodeScalarView(line.unicodeScalars.prefix(cursor)))
    let words = CommandLine(before).words
    let isFresh = words.last.map { $0.place.upperBound < cursor } ?? true
    let typed = isFresh ? "" : words.last?.text ?? ""
    let earlier = isFresh ? words : Array(words.dropLast())
    let offers = offers(after: earlier, typing: typed, for: subject)
    return LineCompletion(
      replacing: isFresh ? 0 : words.last?.place.count ?? 0,
      offers: Self.matching(typed, offers).map { Offer(Self.quoted($0.text), $0.about) })
  }

  @MainActor private func offers(after earlier: [Word], typing typed: String, for subject: Subject)
    -> [Offer]
  {
    guard !earlier.isEmpty, let found = try? find(earlier) else {
      return names(after: earlier.map(\.text))
    }
    let isName = found.words.isEmpty && found.command.nameWords.count == earlier.count
    let family = isName ? names(after: earlier.map(\.text)) : []
    return family + found.command.offers(after: Array(found.words), typing: typed, for: subject)
  }

  /// The words of names that may follow: the first of all, or the second of a family.
  private func names(after earlier: [String]) -> [Offer] {
    let following = commands.filter { command in
      command.nameWords.count > earlier.count
        && zip(command.nameWords, earlier).allSatisfy { $0.hasPrefix($1) }
    }
    var seen: Set<String> = []
    return following.compactMap { command in
      let word = command.nameWords[earlier.count]
      return seen.insert(word).inserted ? Offer(word, command.summary) : nil
    }
  }

  /// Those that begin with what is typed; letters alone decide, not their case.
  private static func matching(_ typed: String, _ offers: [Offer]) -> [Offer] {
    let lowered = typed.lowercased()
    return offers.filter { $0.text.lowercased().hasPrefix(lowered) }
  }

  /// The text as it must be typed to be read back as one word.
  private static func quoted(_ text: String) -> String {
    let escaped = text.replacing("\\", with: "\\\\").replacing("\"", with: "\\\"")
    return CommandLine(text).texts == [text] ? text : "\"\(escaped)\""
  }
}

extension Command {
  /// What may stand after the words of this command: options where they are begun, else the values
  /// of the next place.
  @MainActor func offers(after words: [Word], typing typed: String, for subject: Subject) -> [Offer]
  {
    if let option = words.last?.optionName, let usage = usages.first(where: { $0.name == option }),
      usage.place == .option
    {
      return usage.offers(subject, words.map(\.text))
    }
    let given = Set(words.compactMap(\.optionName))
    let named = usages.filter { $0.isNamed && !given.contains($0.name) }
      .map { Offer("--" + $0.name, $0.help) }
    guard !typed.hasPrefix("--") else { return named }
    let places = placed(words)
    let usage = usageInPlace(places.count)
    let values = usage?.offers(subject, places) ?? []
    return values.isEmpty && (usage == nil || usage?.place == .optionalArgument) ? named : values
  }

  /// The words that stand in places, options and their values left out.
  private func placed(_ words: [Word]) -> [String] {
    var places: [String] = []
    var isValue = false
    for word in words {
      if let name = word.optionName {
        isValue = usages.contains { $0.name == name && $0.place == .option }
      } else {
        if !isValue { places.append(word.text) }
        isValue = false
      }
    }
    return places
  }

  private func usageInPlace(_ place: Int) -> Usage<Subject>? {
    let inPlaces = usages.filter { !$0.isNamed }
    if place < inPlaces.count { return inPlaces[place] }
    return inPlaces.last.flatMap { $0.place == .rest ? $0 : nil }
  }
}
