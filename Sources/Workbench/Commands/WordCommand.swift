import Auditing
import CommandLanguage
import Documents
import Storage

extension BenchCommand {
  /// Puts a part of the briefing in the panel's own words.
  static let word = BenchCommand(
    "word", in: .learning, "Put a part of the briefing in the panel's own words.",
    .argument(
      "part", BriefingPart.self, "why (why we looked) or next (what happens next).",
      offering: Offers.names(BriefingPart.self)),
    .sentence("words", "The words; no quotes are needed."),
    examples: [
      Example("word next We will look again in November.", "Saved: what happens next.")
    ]
  ) { bench, part, words in
    let stamp = try bench.stamp()
    try bench.workspace.word(part, words.text, in: bench.audit().name, by: stamp)
    return .done(part == .why ? "Saved: why we looked." : "Saved: what happens next.")
  }
}
