/// One thing a command takes: its name, its help, and how it is read and completed.
public struct Parameter<Subject, Value> {
  let usage: Usage<Subject>
  let read: (inout SortedWords) throws(UsageError) -> Value
}

/// What help and completion know of a parameter, whatever its type.
public struct Usage<Subject> {
  /// Where a parameter's words stand.
  public enum Place: Equatable, Sendable { case argument, optionalArgument, rest, option, flag }

  /// The parameter's name: `case`, `because`.
  public let name: String
  /// What it is, in a sentence.
  public let help: String
  /// Where its words stand.
  public let place: Place
  /// Whether it holds somebody's words about a case.
  public let isNarrative: Bool
  /// What may be typed for it, given the words before it on the line.
  public let offers: @MainActor (Subject, [String]) -> [Offer]

  /// The parameter as a usage line shows it.
  public var shown: String {
    switch place {
    case .argument: name.uppercased()
    case .optionalArgument: "[\(name.uppercased())]"
    case .rest: "\(name.uppercased())…"
    case .option: "[--\(name) …]"
    case .flag: "[--\(name)]"
    }
  }
}

/// One thing that may be typed, and a word about it.
public struct Offer: Equatable, Sendable {
  /// What would be typed.
  public let text: String
  /// A word about it.
  public let about: String

  /// Makes an offer.
  public init(_ text: String, _ about: String = "") {
    self.text = text
    self.about = about
  }
}

extension Parameter where Value: Readable {
  /// A word that must stand in its place.
  public static func argument(
    _ name: String, _ type: Value.Type, _ help: String,
    offering offers: @escaping @MainActor (Subject, [String]) -> [Offer] = { _, _ in [] }
  ) -> Self {
    Self(usage: .init(name, help, .argument, Value.isNarrative, offers)) {
      words throws(UsageError) in
      guard let word = words.places.popFirst() else {
        throw .missing(name, wanted: Value.wanted)
      }
      return try .reading(word, name)
    }
  }

  /// All the words that are left, as one text: no quotes needed.
  public static func sentence(_ name: String, _ help: String) -> Self where Value == Narrative {
    Self(usage: .init(name, help, .rest, true, { _, _ in [] })) { words throws(UsageError) in
      let rest = words.places.map(\.text).joined(separator: " ")
      words.places = []
      guard let value = Narrative(word: rest) else {
        throw .missing(name, wanted: Narrative.wanted)
      }
      return value
    }
  }
}

extension Parameter {
  /// A word that may stand in its place.
  public static func optionalArgument<Wrapped: Readable>(
    _ name: String, _ type: Wrapped.Type, _ help: String,
    offering offers: @escaping @MainActor (Subject, [String]) -> [Offer] = { _, _ in [] }
  ) -> Self where Value == Wrapped? {
    Self(usage: .init(name, help, .optionalArgument, Wrapped.isNarrative, offers)) {
      words throws(UsageError) in
      guard let word = words.places.popFirst() else { return nil }
      return try Wrapped.reading(word, name)
    }
  }

  /// All the words that are left, each a value; at least one when `required`.
  public static func rest<Element: Readable>(
    _ name: String, _ type: Element.Type, _ help: String, required: Bool = true,
    offering offers: @escaping @MainActor (Subject, [String]) -> [Offer] = { _, _ in [] }
  ) -> Self where Value == [Element] {
    Self(usage: .init(name, help, .rest, Element.isNarrative, offers)) { words throws(UsageError) in
      if required, words.places.isEmpty { throw .missing(name, wanted: Element.wanted) }
      var values: [Element] = []
      while let word = words.places.popFirst() { values.append(try .reading(word, name)) }
      return values
    }
  }

  /// A value after its name: `--because "…"`.
  public static func option<Wrapped: Readable>(
    _ name: String, _ type: Wrapped.Type, _ help: String,
    offering offers: @escaping @MainActor (Subject, [String]) -> [Offer] = { _, _ in [] }
  ) -> Self where Value == Wrapped? {
    Self(usage: .init(name, help, .option, Wrapped.isNarrative, offers)) {
      words throws(UsageError) in
      guard let word = words.options.removeValue(forKey: name) else { return nil }
      return try Wrapped.reading(word, name)
    }
  }

  /// A name that is there or not.
  public static func flag(_ name: String, _ help: String) -> Self where Value == Bool {
    Self(usage: .init(name, help, .flag, false, { _, _ in [] })) { words throws(UsageError) in
      words.flags.remove(name) != nil
    }
  }
}

extension Readable {
  fileprivate static func reading(_ word: Word, _ name: String) throws(UsageError) -> Self {
    guard let value = Self(word: word.text) else {
      throw .unreadable(name, word.text, wanted: wanted)
    }
    return value
  }
}

extension Usage {
  fileprivate init(
    _ name: String, _ help: String, _ place: Place, _ isNarrative: Bool,
    _ offers: @escaping @MainActor (Subject, [String]) -> [Offer]
  ) {
    self.init(name: name, help: help, place: place, isNarrative: isNarrative, offers: offers)
  }
}
