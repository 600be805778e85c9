extension DiagnosticPage {
  /// What is said of parts that are not written as they are read.
  static let draft = keys + shapes + values

  private static let keys = [
    DiagnosticPage(
      "key.missing", "A part has all the keys it is not complete without.",
      rejected: [whole.replacing("      - id: V1", with: "      - ▸id: V1")],
      accepted: [whole + "\n        theme: voice"]),
    DiagnosticPage(
      "key.unknown", "A key is one of those its part has, or begins with x- and is left alone.",
      rejected: ["▸titel: Neglect", "themes: {voice: Voice}\n▸owner: Quality team"],
      accepted: ["title: Neglect", "themes: {voice: Voice}\nx-owner: Quality team"]),
  ]

  /// A template that is complete but for one key.
  private static let whole = """
    scrutineer: 1
    id: visits
    edition: "2026.1"
    kind: survey
    title: First visits
    purpose: To find out whether the first visit sees the child.
    themes: {voice: Voice of the child}
    sections:
      - id: visit
        title: The first visit
        questions:
          - id: V1
            asks: Was the child seen?
            yes-no: {expected: yes}
    """

  private static let shapes = [
    DiagnosticPage(
      "shape.keys", "What consists of keys is written as keys, each with its value.",
      rejected: ["agencies: ▸[police, gp]"], accepted: ["agencies: {police: Police, gp: GP}"]),
    DiagnosticPage(
      "shape.text", "What is text is written as text.",
      rejected: ["title: ▸[Neglect, early years]"], accepted: ["title: \"Neglect, early years\""]),
    DiagnosticPage(
      "shape.list", "What is a list is written as a list, even when it has one part.",
      rejected: ["languages: ▸en-GB"], accepted: ["languages: [en-GB]"]),
    DiagnosticPage(
      "shape.too-long", "A list has at most 500 parts.",
      rejected: ["languages: ▸[en-GB, …]  # and so on, 500 times"],
      accepted: ["languages: [en-GB, cy]"],
      savedAs: { Array($0.replacing("…", with: many("cy, ", 500)).utf8) }),
  ]

  private static let values = [
    DiagnosticPage(
      "value.missing", "A key that is written says something.",
      rejected: ["title: ▸\"\"", "agencies: ▸{}"],
      accepted: ["title: Neglect", "agencies: {police: Police}"]),
    DiagnosticPage(
      "value.yes-or-no", "What is yes or no is written as yes or no.",
      rejected: ["grades: {scale: four-grades, sections: ▸true, overall: no}"],
      accepted: ["grades: {scale: four-grades, sections: yes, overall: no}"]),
    DiagnosticPage(
      "who.unreadable", "Who is asked is all, a list, or all but some.",
      rejected: ["sections:\n  - questions:\n      - id: V1\n        who: ▸police"],
      accepted: ["sections:\n  - questions:\n      - id: V1\n        who: [police]"]),
    DiagnosticPage(
      "note.unreadable", "A note is needed always, or after the answers listed.",
      rejected: ["sections:\n  - questions:\n      - id: V1\n        needs-note: ▸no"],
      accepted: ["sections:\n  - questions:\n      - id: V1\n        needs-note: [no]"]),
  ]
}
