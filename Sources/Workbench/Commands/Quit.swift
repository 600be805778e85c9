import CommandLanguage

extension BenchCommand {
  /// Leaves the workbench.
  static let quit = BenchCommand(
    "quit", in: .beginning, "Leave. Everything is saved already.",
    examples: [Example("quit", "", in: "empty")]
  ) { _ in .leave }
}
