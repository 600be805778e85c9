/// A command: what it is called, what it takes, what it does, and proof by example.
///
/// Help, completion, the reference page and the tests all come from this one value. Parameter packs
/// hand `run` the parsed values with their types, so that a parameter can neither be looked up by a
/// wrong name nor declared and forgotten; this initialiser is the one clever place of the project.
public struct Command<Subject, Reply> {
  /// What is typed: one word, or two such as `show return`.
  public let name: String
  /// The group it stands in on the help page.
  public let group: CommandGroup
  /// What it does, in one sentence.
  public let summary: String
  /// What else there is to know, in a few sentences.
  public let about: String
  /// Lines that work, and what they show.
  public let examples: [Example]
  /// What it takes.
  public let usages: [Usage<Subject>]
  let perform: @MainActor (Subject, ArraySlice<Word>) throws -> Reply

  /// Declares a command.
  @MainActor public init<each Value>(
    _ name: String, in group: CommandGroup, _ summary: String, about: String = "",
    _ parameter: repeat Parameter<Subject, each Value>,
    examples: [Example],
    run: @escaping @MainActor (Subject, repeat each Value) throws -> Reply
  ) {
    self.name = name
    self.group = group
    self.summary = summary
    self.about = about
    self.examples = examples
    var usages: [Usage<Subject>] = []
    repeat usages.append((each parameter).usage)
    self.usages = usages
    perform = { [usages] subject, words in
      var sorted = try SortedWords(words, for: usages)
      let values = (repeat try (each parameter).read(&sorted))
      if let word = sorted.places.first { throw UsageError.leftOver(word.text) }
      return try run(subject, repeat each values)
    }
  }

  /// Runs the command with the words that stand after its name.
  @MainActor public func callAsFunction(_ subject: Subject, _ words: ArraySlice<Word>) throws
    -> Reply
  {
    try perform(subject, words)
  }

  /// The command with all it takes, as a usage line.
  public var usage: String { ([name] + usages.map(\.shown)).joined(separator: " ") }

  /// The words of the name.
  var nameWords: [String] { name.split(separator: " ").map(String.init) }
}

/// A line that works, the state it starts from, and the first line of what it shows.
public struct Example: Equatable, Sendable {
  /// What is typed.
  public let line: String
  /// The first line of the reply, without its margin.
  public let shows: String
  /// The name of the state it starts from.
  public let setting: String

  /// Makes an example.
  public init(_ line: String, _ shows: String, in setting: String = "scoring") {
    self.line = line
    self.shows = shows
    self.setting = setting
  }
}

/// A group of commands by what a person is doing, in the order of the help page.
public struct CommandGroup: Equatable, Sendable {
  /// What the person is doing: "Scoring cases".
  public let title: String

  /// Makes a group.
  public init(_ title: String) { self.title = title }
}
