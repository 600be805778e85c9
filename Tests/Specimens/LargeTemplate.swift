/// A template of thousands of questions, in which every kind of part occurs many times.
public enum LargeTemplate {
  /// The file of a template with so many sections of 500 questions.
  public static func text(sections: Int) -> String {
    let questions = (0..<sections).map { section in
      "  - id: section-\(section)\n    title: Section \(section)\n    law: [basis-\(section % 9)]\n"
        + "    questions:\n" + (0..<500).map { question(section * 500 + $0) }.joined()
    }
    return head + questions.joined() + limits(sections * 500) + tests(sections * 500)
  }

  private static let head = """
    scrutineer: 1
    id: large
    edition: "1"
    kind: case-audit
    title: A large template
    unit: child
    purpose: To see how long a large template takes.
    sources:
    \(lines(9) { "  source-\($0): {title: Source \($0), edition: \"\($0)\", date: 2024-01-01}" })
    law:
    \(lines(9) { "  basis-\($0): {of: source-\($0), at: section \($0)}" })
    agencies:
    \(lines(40) { "  agency-\($0): Agency \($0)" })
      panel: The panel
    groups:
    \(lines(10) { "  group-\($0): [agency-\($0), agency-\($0 + 10), agency-\($0 + 20)]" })
    scales:
    \(lines(30) { "  scale-\($0): {best: first, levels: {good: Good, fair: Fair, poor: Poor}}" })
    grades: {scale: scale-1, sections: yes, overall: yes}
    profile:
      age-band: {asks: Age, choices: {under-5: Under 5, 5-11: 5 to 11, 12-17: 12 to 17}}
    themes:
    \(lines(100) { "  theme-\($0): Theme \($0)" })
    sections:

    """

  private static func lines(_ count: Int, _ line: (Int) -> String) -> String {
    (0..<count).map(line).joined(separator: "\n")
  }

  private static func question(_ number: Int) -> String {
    let who = ["all", "[group-\(number % 10), agency-\(number % 40)]", "{all-but: [group-3]}"]
    let answers = [
      "scale: scale-\(number % 30)", "count: {of: visits, at-least: 2}",
      "dates: {from: Referral, to: Visit, within: 10 working days}",
      "choices: {options: {a: A, b: B, c: C}, expected: [a, b]}", "yes-no: {expected: yes}",
    ]
    return """
            - id: N\(number)
              was: [M\(number)]
              asks: Was the thing with the number \(number) done, and does the file show that it was?
              look-for: The entry of the day; the plan
              who: \(number % 5 == 0 ? "all" : who[number % 3])
              \(condition(number))
              \(answers[number % 5])
              theme: theme-\(number % 100)
              law: [basis-\(number % 9)]

      """
  }

  /// Most questions rest on the scale, asked of all, that stands five or ten above them.
  private static func condition(_ number: Int) -> String {
    let scale = number / 5 * 5 - 5
    guard number % 3 > 0, scale >= 5 else { return "duty: should" }
    return number % 3 == 1
      ? "applies-when: N\(scale) is good"
      : "applies-when: N\(scale) in [good, fair] and (N\(scale - 5) is poor or case.age-band is 5-11)"
  }

  private static func limits(_ questions: Int) -> String {
    "limits:\n"
      + lines(300) { limit in
        let watched = (0..<20).map { "N\((limit * 100 + $0 * 5) % questions)" }
        return """
            - id: limit-\(limit)
              when: {questions: [\(watched.joined(separator: ", "))], are: [lacking], at-least: 2}
              caps: {section: section-\(limit * 100 % questions / 500), at: poor}
              words: Little was done.
          """
      } + "\n"
  }

  private static func tests(_ questions: Int) -> String {
    "tests:\n"
      + lines(300) { test in
        let given = (0..<20).map { "N\((test * 100 + $0 * 5) % questions): good" }
        return """
            - name: Test \(test)
              agency: agency-1
              given: {\(given.joined(separator: ", "))}
              expect: {limits: []}
          """
      } + "\n"
  }
}
