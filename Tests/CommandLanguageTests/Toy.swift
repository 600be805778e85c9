import CommandLanguage

/// What happened in the toy workshop.
final class Workshop {
  var done: [String] = []
}

typealias ToyCommand = Command<Workshop, String>

/// A few commands of every shape.
enum Toy {
  static let scoring = CommandGroup("Scoring cases")
  static let reading = CommandGroup("Reading")

  static let levels = [
    Offer("yes", "it is"), Offer("no"), Offer("not sure"), Offer("'tis \"so\\so\""),
    Offer("a\u{a0}b"),
  ]

  static func references(_: Workshop, _: [String]) -> [Offer] { [Offer("C01"), Offer("C02")] }
  static func anyLevel(_: Workshop, _: [String]) -> [Offer] { levels }
  static func days(_: Workshop, _: [String]) -> [Offer] { [Offer("monday"), Offer("day after")] }

  static let answer = ToyCommand(
    "answer", in: scoring, "Answers a question.", about: "What is answered can be changed.",
    .argument(
      "case", String.self, "The case.", offering: references),
    .argument("level", String.self, "The level.", offering: anyLevel),
    .optionalArgument("round", Int.self, "The round."),
    .option("because", Narrative.self, "Why."),
    .option(
      "day", String.self, "When.", offering: days),
    .flag("force", "Whatever is there."),
    examples: [Example("answer C01 yes", "C01 is yes.")]
  ) { workshop, reference, level, round, because, day, isForced in
    workshop.done.append("\(reference) \(level)")
    let words = [round.map(String.init), because?.text, day, isForced ? "forced" : nil]
    return ([reference, level] + words.map { $0 ?? "-" }).joined(separator: "|")
  }

  static let note = ToyCommand(
    "note", in: scoring, "Notes something.", .argument("case", String.self, "The case."),
    .sentence("words", "What was seen."), examples: [Example("note C01 Seen.", "Noted.")]
  ) { _, reference, words in "\(reference)|\(words.text)" }

  static let quote = ToyCommand(
    "quote", in: scoring, "Keeps a child's words.",
    .argument("words", Narrative.self, "What was said."),
    .argument("case", String.self, "The case."),
    examples: [
      Example("quote \"I like it.\" C01", "Kept."), Example("quote \"I do.\" C02", "Kept."),
    ]
  ) { _, words, reference in "\(words.text)|\(reference)" }

  static let add = ToyCommand(
    "add", in: reading, "Adds numbers.", .rest("number", Int.self, "The numbers."),
    examples: [Example("add 1 2", "3")]
  ) { _, numbers in String(numbers.reduce(0, +)) }

  static let showCase = ToyCommand(
    "show case", in: reading, "Shows a case.",
    .argument(
      "case", String.self, "The case.", offering: references),
    examples: [Example("show case C01", "C01")]
  ) { _, reference in "case \(reference)" }

  static let showReturn = ToyCommand(
    "show return", in: reading, "Shows a return.",
    examples: [Example("show return", "A return.")]
  ) { _ in "return" }

  static let cases = ToyCommand(
    "cases", in: reading, "Lists the cases.", examples: [Example("cases", "None.")]
  ) { _ in "cases" }

  static let index = CommandIndex([answer, note, quote, add, showCase, showReturn, cases])

  /// What a line replies, as the loop would run it.
  static func reply(to line: String) throws -> String {
    let parsed = CommandLine(line)
    let found = try index.find(parsed.words)
    return try found.command(Workshop(), found.words)
  }

  /// What is wrong with a line; nil when it runs.
  static func error(of line: String) -> UsageError? {
    do {
      _ = try reply(to: line)
      return nil
    } catch {
      return error as? UsageError
    }
  }
}
