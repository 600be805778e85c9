import Wording

/// Text inside a block, with the weight of its words.
public struct Inline: Equatable, Sendable {
  /// A run of text of one weight.
  public struct Run: Equatable, Sendable {
    /// The words.
    public var text: String
    /// Their weight.
    public var weight: Weight
  }

  /// How much words stand out, and why.
  public enum Weight: Equatable, Sendable {
    case plain
    case strong
    case muted
    case good
    case warning
    case serious
  }

  /// The runs, in order.
  public var runs: [Run]

  /// Makes text of one weight.
  public init(_ text: String, _ weight: Weight = .plain) {
    runs = text.isEmpty ? [] : [Run(text: text, weight: weight)]
  }

  /// The words without their weights.
  public var plain: String { runs.map(\.text).joined() }

  /// Whether there are no words.
  public var isEmpty: Bool { runs.allSatisfy { $0.text.isEmpty } }

  /// The text as one line, with what could act made visible: as wide as it will be shown.
  var visibleLine: Inline {
    var text = self
    for index in runs.indices { text.runs[index].text = TerminalText.visibleLine(runs[index].text) }
    return text
  }

  /// Text that stands out.
  public static func strong(_ text: String) -> Inline { Inline(text, .strong) }

  /// Text that stands back.
  public static func muted(_ text: String) -> Inline { Inline(text, .muted) }

  /// Joins two texts.
  public static func + (left: Inline, right: Inline) -> Inline {
    var text = left
    text.runs += right.runs
    return text
  }
}

extension Inline: ExpressibleByStringInterpolation {
  /// Plain text as it is written in the source.
  public init(stringLiteral value: String) { self.init(value) }
}
