import Auditing
import Terminal

@testable import Workbench

/// Numbers that are the same for the same seed (SplitMix64).
struct Seeded: RandomNumberGenerator {
  private var state: UInt64

  init(_ seed: Int) { state = UInt64(truncatingIfNeeded: seed) &* 0x9e37_79b9_7f4a_7c15 }

  mutating func next() -> UInt64 {
    state &+= 0x9e37_79b9_7f4a_7c15
    var word = state
    word = (word ^ (word >> 30)) &* 0xbf58_476d_1ce4_e5b9
    word = (word ^ (word >> 27)) &* 0x94d0_49bb_1331_11eb
    return word ^ (word >> 31)
  }
}

/// Lines as a tired, hurried or mischievous person might type them.
struct RandomLines {
  private var seeded: Seeded

  init(seed: Int) { seeded = Seeded(seed) }

  /// How many lines to throw before one is looked at closely.
  var length: Int {
    mutating get { Int.random(in: 0...7, using: &seeded) }
  }

  /// A line: mostly one that TAB would offer, else an answer of another kind, a word, or garbage.
  mutating func line(for dialogue: any Dialogue, on bench: Bench) -> String {
    switch Int.random(in: 0..<10, using: &seeded) {
    case 0..<4: pick(dialogue.offers(on: bench).map(\.text)) ?? ""
    case 4..<6: pick(Self.answers) ?? ""
    case 6..<8: pick(Self.words) ?? ""
    case 8: ""
    default: garbage()
    }
  }

  private mutating func pick(_ lines: [String]) -> String? { lines.randomElement(using: &seeded) }

  private mutating func garbage() -> String {
    let length = Int.random(in: 1...40, using: &seeded)
    var text = String.UnicodeScalarView()
    for _ in 0..<length {
      let range = Self.scripts.randomElement(using: &seeded) ?? 0x20...0x7e
      let value = UInt32.random(in: range, using: &seeded)
      text.append(Unicode.Scalar(value) ?? "?")
    }
    return String(text)
  }

  private static let answers = [
    "y", "p", "n", "m", "a", "k", "e", "o", "g", "r", "i", "s", "l", "Yes", "NOT MET", "not", "no",
    "0", "3", "9999", "10000", "-1", "1, 2", "none", "2026-02-03", "3/2/2026", "10/2/2026",
    "2026-02-03 2026-02-10", "10/2/2026 and 3/2/2026", "31/2/2026", "1", "7",
  ]

  private static let words = [
    "back", "skip", "later", "?", "go N33", "go n1", "go N99", "go", "note", "note Seen twice.",
    "evidence A log", "evidence", "flag strength", "flag high", "flag", "concern",
    "concern The door was open.", "Because it was so.", "One child was not seen.", "bakc", "see",
    "help", "quit",
  ]

  /// Letters, controls, accents, writing from right to left, marks that turn it, pictures.
  private static let scripts: [ClosedRange<UInt32>] = [
    0x20...0x7e, 0x00...0x1f, 0xc0...0x17f, 0x5d0...0x5ea, 0x202a...0x202e, 0x1f600...0x1f64f,
    0x300...0x36f,
  ]
}
