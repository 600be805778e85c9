extension DiagnosticPage {
  /// What is said of a file as a whole.
  static let reader = [
    DiagnosticPage(
      "template.empty", "There is something in a template's file besides blanks and remarks.",
      rejected: ["▸# Neglect, to be written"], accepted: ["# Neglect\nscrutineer: 1"]),
    DiagnosticPage(
      "template.incomplete",
      "A template that is not complained about can be put together; where it cannot, the workbench "
        + "is at fault, and no example is known.", rejected: [], accepted: []),
  ]
}
