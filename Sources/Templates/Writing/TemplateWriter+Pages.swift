/// What can be said when a template is set out anew and is kept as it is.
extension DiagnosticPage {
  static let settingOut = [
    DiagnosticPage(
      "remark.homeless",
      "A remark stands by an entry. One that does not would be lost when the template is set out "
        + "anew, so nothing is written.", rejected: [], accepted: []),
    DiagnosticPage(
      "template.not-written",
      "What is written says what was read. Where it would not, nothing is written: a fault of the "
        + "workbench.", rejected: [], accepted: []),
  ]
}
