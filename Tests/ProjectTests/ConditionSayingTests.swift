import Testing

@testable import Templates

/// The reference of conditions is true, and leaves no word out.
@Suite struct ConditionSayingTests {
  private static let before = """
    scrutineer: 1
    id: sayings
    edition: "1"
    kind: case-audit
    title: Sayings
    unit: child
    purpose: To try the examples of the reference.
    agencies: {police: Police, gp: GP}
    groups: {health: [gp]}
    scales:
      s: {best: first, levels: {yes: Yes, partly: Partly, no: No}, non-answers: [no-evidence]}
    grades: {scale: s, sections: no, overall: no}
    profile: {age-band: {asks: Age, choices: {unborn: Unborn, born: Born}}}
    themes: {t: T}
    sections:
      - id: s
        title: S
        questions:
          - {id: N1, asks: A, who: all, theme: t, scale: s}
          - {id: N2, asks: A, who: all, theme: t, count: {of: visits}}
          - {id: N3, asks: A, who: all, theme: t, dates: {from: A, to: B}}
          - id: N4
            asks: A
            who: all
            theme: t
            choices: {options: {mother: Mother, father: Father}}
          - {id: N5, asks: A, who: all, theme: t, yes-no: {expected: yes}}
          - {id: N6, asks: A, who: all, theme: t, date: {of: A}}
          - id: N7
            asks: A
            who: all
            theme: t
            yes-no: {expected: yes}
            applies-when:
    """

  @Test(arguments: TemplateReferencePage.sayings.map(\.condition))
  func `an example of a condition is read`(_ condition: String) {
    let source = TemplateSource(name: "sayings.yaml", text: Self.before + " " + condition + "\n")
    #expect(throws: Never.self) { try TemplateReader.read(source) }
  }

  @Test func `every word of the language has an example`() {
    let said = Set(
      TemplateReferencePage.sayings.flatMap {
        $0.condition.split { !$0.isLetter && $0 != "-" }.map(String.init)
      })
    let means = TemplateReferencePage.sayings.map(\.means).joined()
    for word in ConditionLanguage.words {
      #expect(said.contains(word) || means.contains("`\(word)`"), "\(word)")
    }
    for function in ConditionFunction.allCases {
      #expect(said.contains(function.rawValue), "\(function.rawValue)")
    }
  }
}
