extension DiagnosticPage {
  /// What is said of keys written twice.
  static let repeats = [
    DiagnosticPage(
      "key.repeated", "A key is written once in its place.",
      rejected: ["unit: child\n▸unit: family"], accepted: ["unit: family"])
  ]
}
