extension DiagnosticPage {
  /// What the token scan can say.
  static let tokens = refusals + slips

  /// What YAML allows and a template has no use for.
  private static let refusals = [
    DiagnosticPage(
      "yaml.anchor", "A template says each thing where it belongs, so YAML's anchors are refused.",
      rejected: ["title: ▸&name Neglect"], accepted: ["title: \"&name Neglect\""]),
    DiagnosticPage(
      "yaml.alias", "A template says each thing where it belongs, so YAML's aliases are refused.",
      rejected: ["agencies: {police: ▸*force}"], accepted: ["agencies: {police: \"*force\"}"]),
    DiagnosticPage(
      "yaml.tag", "Everything in a template is text, so YAML's tags are refused.",
      rejected: ["edition: ▸!!str 2026.1"], accepted: ["edition: 2026.1"]),
    DiagnosticPage(
      "yaml.merge-key", "A template writes its keys out, so YAML's merge keys are refused.",
      rejected: ["grades:\n  ▸<<: {scale: four-grades}\n  overall: yes"],
      accepted: ["grades:\n  scale: four-grades\n  overall: yes"]),
    DiagnosticPage(
      "yaml.directive", "A template has no directives.",
      rejected: ["▸%YAML 1.2\n---\nid: neglect"], accepted: ["id: neglect"]),
    DiagnosticPage(
      "yaml.several-documents", "A file holds one template.",
      rejected: ["id: neglect\n▸---\nid: voice"], accepted: ["id: neglect"]),
    DiagnosticPage(
      "yaml.complex-key", "A key is one word with a colon after it.",
      rejected: ["▸? id\n: neglect", "agencies: {▸[police]: Police}"],
      accepted: ["id: neglect\nagencies: {police: Police}"]),
    DiagnosticPage(
      "yaml.too-deep", "Nothing in a template is nested more than 16 levels deep.",
      rejected: ["themes: [[[[[[[[[[[[[[[▸[voice]]]]]]]]]]]]]]]]"],
      accepted: ["themes: {voice: Voice of the child}"]),
    DiagnosticPage(
      "yaml.too-many", "A file has at most 300,000 parts.",
      rejected: ["languages: [en-GB, …]  # and so on, 300,000 times"],
      accepted: ["languages: [en-GB, cy]"],
      savedAs: { Array($0.replacing("…", with: many("cy, ", 300_000)).utf8) }),
  ]

  /// What YAML refuses too.
  private static let slips = [
    DiagnosticPage(
      "yaml.tab", "Lines are indented with spaces, never with tabs.",
      rejected: ["agencies:\n▸\tpolice: Police"], accepted: ["agencies:\n  police: Police"]),
    DiagnosticPage(
      "yaml.colon", "Text with a colon and a space in it stands in quotes.",
      rejected: ["purpose: One thing▸: to learn", "title: Neglect\n  unit▸: child"],
      accepted: ["purpose: \"One thing: to learn\"", "title: Neglect\nunit: child"]),
    DiagnosticPage(
      "yaml.open-quote", "A quotation mark that opens a text is closed where the text ends.",
      rejected: ["title: ▸\"Neglect\nunit: \"child\""],
      accepted: ["title: \"Neglect\"\nunit: child"]),
    DiagnosticPage(
      "yaml.after-quote", "A text in quotes ends with its closing quotation mark.",
      rejected: ["title: \"Neglect\" ▸in early years", "title: 'The child'▸s day'"],
      accepted: ["title: Neglect in early years", "title: 'The child''s day'"]),
    DiagnosticPage(
      "yaml.reserved", "Text that begins with one of YAML's signs stands in quotes.",
      rejected: ["title: ▸@home", "purpose: ▸% of files"],
      accepted: ["title: \"@home\"", "purpose: The % of files"]),
    DiagnosticPage(
      "yaml.no-colon", "A colon and a space stand after every key.",
      rejected: ["▸title Neglect\nunit: child"], accepted: ["title: Neglect\nunit: child"]),
    DiagnosticPage(
      "yaml.list-on-key-line", "A list with dashes starts below its key.",
      rejected: ["languages: ▸- en-GB"], accepted: ["languages:\n  - en-GB", "languages: [en-GB]"]),
    DiagnosticPage(
      "yaml.open-bracket", "A bracket that is opened is closed.",
      rejected: ["languages: ▸[en-GB, cy"], accepted: ["languages: [en-GB, cy]"]),
    DiagnosticPage(
      "yaml.stray-bracket", "A bracket that closes has one that opens.",
      rejected: ["unit: child\ntitle: ▸] Neglect"], accepted: ["unit: child\ntitle: \"] Neglect\""]),
  ]

  /// A text many times over.
  static func many(_ text: String, _ count: Int) -> String { String(repeating: text, count: count) }
}
