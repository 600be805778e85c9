extension DiagnosticPage {
  /// What is said of a layout that Yams cannot read.
  static let layout = [
    DiagnosticPage(
      "yaml.escape", "A backslash in double quotes stands before a sign it gives a meaning.",
      rejected: ["title: \"Cases in C:▸\\Quality\""], accepted: ["title: 'Cases in C:\\Quality'"]),
    DiagnosticPage(
      "yaml.brackets", "In brackets a comma stands between the parts.",
      rejected: ["limits: [{id: not-seen} ▸{id: no-plan}]"],
      accepted: ["limits: [{id: not-seen}, {id: no-plan}]"]),
    DiagnosticPage(
      "yaml.indentation", "Lines that belong together begin in one column.",
      rejected: ["  id: neglect\n ▸title: Neglect", "languages:\n  - en-GB\n  ▸unit: child"],
      accepted: ["id: neglect\ntitle: Neglect", "languages:\n  - en-GB\nunit: child"]),
    DiagnosticPage(
      "yaml.block-text", "The sign |- or >- stands alone, and the text below it.",
      rejected: ["purpose: >▸Learning\n  together"], accepted: ["purpose: >-\n  Learning together"]),
  ]
}
