/// Good YAML that makes no good template, and much of it.
extension HostileFile {
  static let shapes = empty + lists + names + conditions

  private static let empty = [
    HostileFile("an empty file", ["template.empty"], ""),
    HostileFile("only comments", ["template.empty"], "# a\n  # b\n"),
    HostileFile("a list at the top", ["shape.keys"], "- a\n- b\n"),
  ]

  private static let lists = [
    HostileFile(
      "100,000 questions", ["key.missing", "shape.too-long", "section.empty"],
      "sections:\n- questions:\n" + many("  - x\n", 100_000)),
    HostileFile(
      "groups of groups", ["group.circle", "list.repeated", "key.missing", "agency.unknown"],
      "agencies: {a: A}\ngroups:\n"
        + (0..<100).map {
          "  g\($0): [" + (0..<490).map { "g\($0 % 100)" }.joined(separator: ",") + "]\n"
        }.joined()),
  ]

  private static let names = [
    HostileFile(
      "names that are nearly right",
      ["key.missing", "agency.unknown", "list.repeated", "question.answer", "scale.levels"],
      "agencies: {" + (0..<499).map { "agency\(1000 + $0): A" }.joined(separator: ",")
        + "}\nsections:\n- questions:\n"
        + (0..<100).map { n in
          "  - who: [" + (0..<499).map { "agency-\(9000 + $0 * n % 999)" }.joined(separator: ",")
            + "]\n"
        }.joined()),
    HostileFile(
      "long names",
      ["key.missing", "key.unknown", "scale.unknown", "question.answer", "scale.levels"],
      "scales: {s: {}}\nsections:\n- questions:\n"
        + many("  - scale: " + many("s", 20_000) + "\n", 300)),
  ]

  private static let ofConditions: Set<String> = [
    "key.missing", "question.answer", "condition.too-long", "condition.too-deep",
    "condition.too-many", "condition.later", "condition.circle", "condition.itself",
    "condition.always", "condition.never", "condition.unknown", "condition.bracket",
  ]

  private static let conditions = [
    HostileFile(
      "a condition of 7 MB", ofConditions, asked(1) { _ in many("N0 is yes or ", 538_000) }),
    HostileFile(
      "a condition of brackets", ofConditions, asked(1) { _ in many("(", 1_900) + "N0 is yes" }),
    HostileFile(
      "conditions that are hard to try", ofConditions,
      asked(2_000) { number in
        (0..<20).map { "N\(max(0, number - 1 - $0)) is \($0 % 2 == 0 ? "yes" : "no")" }
          .joined(separator: number % 2 == 0 ? " or " : " and ")
      }),
    HostileFile(
      "a circle of 4,000 questions", ofConditions, asked(4_000) { "N\(($0 + 1) % 4_000) is yes" }),
    HostileFile(
      "4,000 questions that name unknown ones", ofConditions, asked(4_000) { "M\($0) is yes" }),
  ]

  /// Questions in sections of 400, each with a condition.
  private static func asked(_ count: Int, _ condition: (Int) -> String) -> String {
    "sections:\n"
      + (0..<count).map { number in
        (number % 400 == 0 ? "- id: s\(number)\n  questions:\n" : "")
          + "  - {id: N\(number), yes-no: {expected: yes}, applies-when: \"\(condition(number))\"}\n"
      }.joined()
  }
}
