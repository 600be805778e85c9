import CommandLanguage

extension BenchCommand {
  /// Shows what one can do, or all about one command.
  static let help = BenchCommand(
    "help", in: .beginning, "Show what you can do, or all about one command.",
    .rest(
      "topic", String.self, "A command, keys, or the code of a complaint.", required: false,
      offering: Offers.topics),
    examples: [
      Example("help", "Beginning", in: "empty"),
      Example("help score", "score CASE AGENCY", in: "empty"),
      Example("help theme.unknown", "theme.unknown", in: "empty"),
    ]
  ) { _, topic in
    .show(try HelpPages.page(on: topic))
  }
}
