public import Wording

/// What the author of a new template is asked to say again.
public enum AuthoringError: ExplainedError {
  case nothingSaid
  case notAName(String)
  case noChoice(String, of: [String])
  case saidTwice(String)
  case panelApart
  case nameKept(String, typed: String)
  case tooFew(Int, String)
  case tooMany(Int)
  case tooLong(Int)
  case twoParts(String)

  /// The error in words.
  public var explanation: Explanation {
    switch self {
    case .nothingSaid:
      Explanation("author.nothing", "A template cannot do without this.", hint: "Type some words.")
    case .notAName(let typed):
      Explanation(
        "author.name", "'\(typed)' is no name for a template.",
        hint: "Type lower-case letters, digits and hyphens, a letter first.")
    case .noChoice(let typed, let known):
      Explanation(
        "author.choice", "'\(typed)' is none of the choices.",
        hint: Nearest.word(to: typed, among: known).map { "Did you mean \($0)?" }
          ?? "Type \(Enumeration.either(known)).")
    case .saidTwice(let typed):
      Explanation(
        "author.twice", "'\(typed)' is there already.", hint: "Type another, or Enter to go on.")
    case .panelApart:
      Explanation(
        "author.panel", "The panel is no agency; it is asked about after them.",
        hint: "Go on with the agencies, or press Enter.")
    case .nameKept(let name, let typed):
      Explanation(
        "author.kept", "'\(typed)' would be typed as \(name), which means something already.",
        hint: "Type other words.")
    case .tooFew(let least, let noun):
      Explanation(
        "author.few", "There must be at least \(NumberInWords.of(least)) \(noun).",
        hint: "Type one more, or back.")
    case .tooMany(let most):
      Explanation(
        "author.many", "There can be \(most) here.", hint: "Press Enter to go on.")
    case .tooLong(let length):
      Explanation(
        "author.long", "That has \(length) characters; 240 can be read at once.",
        hint: "Say it shorter; what explains it goes to what to look for.")
    case .twoParts(let typed):
      Explanation(
        "author.parts", "'\(typed)' is one thing, and at least two are wanted.",
        hint: "Put ; between them.")
    }
  }
}
