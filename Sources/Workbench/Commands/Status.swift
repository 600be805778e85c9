import CommandLanguage

extension BenchCommand {
  /// Shows how far the audit in focus has got and what comes next.
  static let status = BenchCommand(
    "status", in: .beginning, "Show how far the audit has got and what comes next.",
    examples: [
      Example("status", "Neglect 2026   edition 2026.2")
    ]
  ) { bench in
    .show(StatusView(try bench.snapshot()).document)
  }
}
