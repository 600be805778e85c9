extension DiagnosticPage {
  /// What is said of conditions: how they are written, what they name and compare, what they do.
  static let conditions = writing + naming + comparing + doing

  private static let writing = [
    page(
      "word", "Conditions are written in their own few words.", ["N1 ▸equals yes", "N1 ▸not yes"],
      ["N1 is yes", "N1 is not yes"]),
    page(
      "sign", "Conditions are written in words, not signs.", ["N1 ▸= yes", "N2 ▸>= 3"],
      ["N1 is yes", "N2 at least 3"]),
    page(
      "quotes", "Names in a condition have no quotation marks.", ["N1 is ▸\"yes\""], ["N1 is yes"]),
    page(
      "unreadable", "A condition is made of words, numbers, commas and brackets.",
      ["N1▸_2 is yes"], ["N1 is yes"]),
    page("bracket", "A bracket that is opened is closed.", ["▸(N1 is yes"], ["(N1 is yes)"]),
    page(
      "stray", "A bracket closes another, and a comma stands in a list.",
      ["N1 is yes▸)", "N1 is yes▸, N2 is 3"], ["N1 is yes", "N1 is yes and N2 is 3"]),
    page(
      "expected", "Something is compared, in some way, with something.",
      ["N2 ▸at 3", "▸is yes"], ["N2 at least 3", "N1 is yes"]),
    page(
      "unjoined", "Between two parts stands 'and' or 'or'.", ["N1 is yes ▸N2 is 3"],
      ["N1 is yes and N2 is 3", "N1 is yes or N2 is 3"]),
    page(
      "list", "Several values stand in square brackets behind 'in', with commas between them.",
      ["N2 in ▸(1, 2)", "N2 in [1 ▸2]"], ["N2 in [1, 2]"]),
    page(
      "function", "A word with brackets behind it has in them what it is about.",
      ["▸any(N1 is yes)"], ["any(N1 is yes, N2 is 3)"]),
    // A key that says nothing is told so before its condition is read.
    DiagnosticPage(
      "condition.empty", "A condition says something.", rejected: [], accepted: []),
  ]

  private static let naming = [
    page(
      "unknown", "A condition names questions and items of its template.",
      ["▸N9 is yes", "▸case.age is older"], ["N1 is yes", "case.age-band is older"]),
    page(
      "prefix", "An item is named with what it is recorded of: case or respondent.",
      ["▸age-band is older"], ["case.age-band is older"]),
    page(
      "itself", "A question does not rest on its own answer.", ["▸N5 is yes"], ["N1 is yes"]),
    DiagnosticPage(
      "condition.later", "A question rests only on questions that stand before it.",
      rejected: [
        """
        sections:
          - questions:
              - {id: N1, yes-no: {expected: yes}, applies-when: ▸N2 is yes}
              - {id: N2, yes-no: {expected: yes}}
        """
      ],
      accepted: [
        """
        sections:
          - questions:
              - {id: N2, yes-no: {expected: yes}}
              - {id: N1, yes-no: {expected: yes}, applies-when: N2 is yes}
        """
      ]),
    DiagnosticPage(
      "condition.circle", "No questions wait for each other.",
      rejected: [
        """
        sections:
          - questions:
              - {id: N1, yes-no: {expected: yes}, applies-when: ▸N2 is yes}
              - {id: N2, yes-no: {expected: yes}, applies-when: N1 is yes}
        """
      ],
      accepted: [
        """
        sections:
          - questions:
              - {id: N1, yes-no: {expected: yes}}
              - {id: N2, yes-no: {expected: yes}, applies-when: N1 is yes}
        """
      ]),
    DiagnosticPage(
      "condition.not-asked", "What a question rests on is asked of everybody it is asked of.",
      rejected: [askedOf("police", "▸N1 is yes")], accepted: [askedOf("police, gp", "N1 is yes")]),
  ]

  private static let comparing = [
    page(
      "alone", "What a condition names is compared with something.", ["▸N1", "N1 ▸yes"],
      ["N1 is yes", "answered(N1)"]),
    page(
      "type", "Things are compared in a way that suits them.",
      ["N1 ▸at least yes", "N3 is ▸10"], ["N1 is yes", "N3.days at most 10"]),
    page(
      "value", "A thing is compared with what it can be.", ["N1 is ▸maybe", "N2 is ▸three"],
      ["N1 is no", "N2 is 3"]),
  ]

  private static let doing = [
    DiagnosticPage(
      "condition.always", "A condition can fail.",
      rejected: [askedOf("police, gp", "▸agency in [police, gp]")],
      accepted: [askedOf("police, gp", "agency is police")]),
    DiagnosticPage(
      "condition.never", "A condition can hold.",
      rejected: [askedOf("police, gp", "▸agency is police and agency is gp")],
      accepted: [askedOf("police, gp", "agency is police")]),
    page(
      "too-deep", "Brackets and 'not' stand at most 16 deep in each other.",
      ["((((((((((((((((▸(N1 is yes)))))))))))))))))"], ["N1 is yes"]),
    DiagnosticPage(
      "condition.too-many", "A condition has at most 200 names and values.",
      rejected: [asked("N1 is yes or …  # and so on, 120 times")], accepted: [asked("N1 is yes")],
      savedAs: { Array($0.replacing("…", with: many("N1 is no or ", 120) + "N1 is no").utf8) }),
    DiagnosticPage(
      "condition.too-long", "A condition has at most 2,000 characters.",
      rejected: [asked("N1 is yes or …  # and so on, 300 times")], accepted: [asked("N1 is yes")],
      savedAs: { Array($0.replacing("…", with: many("N1 is no or ", 300) + "N1 is no").utf8) }),
  ]

  private static func page(
    _ code: String, _ rule: String, _ rejected: [String], _ accepted: [String]
  ) -> DiagnosticPage {
    DiagnosticPage(
      "condition.\(code)", rule, rejected: rejected.map(asked), accepted: accepted.map(asked))
  }

  /// A piece of a template with a condition, and the questions and items that the condition names.
  private static func asked(_ condition: String) -> String {
    let profile = "profile: {age-band: {asks: Age, choices: {under-5: Under 5, older: Older}}}\n"
    let questions = [
      "N1, yes-no: {expected: yes}", "N2, count: {of: visits}",
      "N3, dates: {from: Referral, to: Visit}",
    ].filter { $0.hasPrefix("N1") || condition.contains($0.prefix(2)) }
    return (condition.contains("age") ? profile : "") + "sections:\n  - questions:\n"
      + questions.map { "      - {id: \($0)}\n" }.joined()
      + "      - id: N5\n"
      + (condition.contains("N5") ? "        yes-no: {expected: yes}\n" : "")
      + "        applies-when: \(condition)"
  }

  /// A piece in which a question of some agencies comes before one of two.
  private static func askedOf(_ agencies: String, _ condition: String) -> String {
    """
    agencies: {police: Police, gp: GP}
    sections:
      - questions:
          - {id: N1, yes-no: {expected: yes}, who: [\(agencies)]}
          - id: N5
            who: [police, gp]
            applies-when: \(condition)
    """
  }
}
