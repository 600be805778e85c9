import Auditing
import Seeds
import Testing

@testable import Templates

@Suite struct ConditionLawTests {
  static let leaves = [
    "N1 is met", "N1 at least partly", "N1 in [partly, not-known]", "N2 less than better",
    "N2 is not-applicable", "answered(N2)", "N5 at least 3", "N5 in [0, 7]", "lacking(N5)",
    "N7 has mother", "N7 is not not-known", "full(N7)", "N8 is yes", "not lacking(N8)",
    "agency in [health]", "agency is police", "case.sex is girl",
    "case.age-band not in [unborn, 1-4]", "respondent.phase is special", "N13 is not b",
    "N3.days more than 10", "N3.from before 2026-09-01", "days(N9, N4.to) at most 5",
    "N9 at least 2026-09-01", "respondent.pupils more than 90",
  ]

  /// Those about which facts can be listed, for trying them all.
  static let listed = Array(leaves.prefix(20))

  static func text(from leaves: [String], _ depth: Int, _ random: inout Seeded) -> String {
    guard depth > 0, Int.random(in: 0..<4, using: &random) > 0 else {
      return leaves[Int.random(in: leaves.indices, using: &random)]
    }
    let parts = (0..<Int.random(in: 2...3, using: &random)).map { _ in
      text(from: leaves, depth - 1, &random)
    }
    switch Int.random(in: 0..<6, using: &random) {
    case 0: return "not (\(parts[0]))"
    case 1, 2: return parts.map { "(\($0))" }.joined(separator: " and ")
    case 3, 4: return parts.map { "(\($0))" }.joined(separator: " or ")
    default:
      let words = ["at least 2", "is 1", "less than 2"].randomElement(using: &random) ?? "is 1"
      return "count(\(parts.joined(separator: ", "))) \(words)"
    }
  }

  @Test(arguments: 0..<300) func `a condition that is printed is read as itself`(seed: Int) throws {
    var random = Seeded(seed)
    let outcome = ConditionSample.read(Self.text(from: Self.leaves, 3, &random))
    #expect(outcome.complaints.isEmpty)
    let condition = try #require(outcome.condition)
    #expect(ConditionSample.read(condition.words).condition == condition, "\(condition.words)")
  }

  @Test func `no text is too odd to be answered`() {
    var random = Seeded(2026)
    let words =
      Self.leaves + [
        "and", "or", "not", "is", "in", "at", "least", "most", "more", "less", "than", "before",
        "after", "has", "(", ")", "[", "]", ",", "N1", "N21", "N3.days", "case.", "case", ".",
        "-", "--", "==", "!=", "<", ">=", "&&", "\"", "'", "…", "é", "\u{301}", "\n", "\t", "met",
        "answered", "count", "any", "days", "2026-09-01", "99999999999999999999", "-", "isn't",
        "N1 is", "agency", "is not", "not in", "IS", "Equals", "over 3", "/", "#", "",
      ]
    for _ in 0..<20_000 {
      let text = (0..<Int.random(in: 0...12, using: &random)).map { _ in
        words[Int.random(in: words.indices, using: &random)]
      }.joined(separator: Bool.random(using: &random) ? " " : "")
      let outcome = ConditionSample.read(text)
      if outcome.condition == nil {
        let isSilent = outcome.complaints.isEmpty && !text.contains("N12")
        if isSilent { Issue.record("Nothing is said about: \(text)") }
      }
      let length = max(1, text.unicodeScalars.count)
      for complaint in outcome.complaints {
        _ = complaint.fault.words
        guard complaint.span.offset < 0 || complaint.span.end > length else { continue }
        Issue.record("\(complaint) is outside of: \(text)")
      }
    }
  }

  // MARK: The verdict against all facts

  @Test(arguments: 0..<150) func `the verdict is what trying all facts gives`(seed: Int) throws {
    var random = Seeded(seed)
    let leaves = (0..<2).map { _ in Self.listed.randomElement(using: &random) ?? "" }
    let condition = try #require(
      ConditionSample.read(Self.text(from: leaves, 2, &random)).condition)
    let truths = Set(AllFacts.of(condition).map { condition.truth(in: $0) })
    let verdict = ConditionAnalysis.verdict(
      of: condition, for: ConditionSample.owner, in: ConditionSample.scope)
    switch (truths.contains(.holds), truths.contains(.fails)) {
    case (true, true): #expect(verdict == .open, "\(condition.words)")
    case (true, false): #expect(verdict == .always, "\(condition.words)")
    case (false, _): #expect(verdict == .never, "\(condition.words)")
    }
  }
}

/// All facts that can be about the questions of a condition, as far as they can be listed.
private enum AllFacts {
  static func of(_ condition: Condition) -> [ConditionFacts] {
    let words = condition.words
    var all = ConditionSample.everybody.map { ConditionFacts(agency: $0) }
    for id in condition.questions { all = all.flatMap { with(id, words, $0) } }
    for item in ConditionSample.scope.profile where words.contains("case.\(item.id)") {
      all = all.flatMap { facts in
        item.choices.map { choice in
          var facts = facts
          facts.profile[item.id] = choice.id
          return facts
        }
      }
    }
    for attribute in ConditionSample.scope.respondent {
      guard case .choice(let choices) = attribute.kind, words.contains("respondent.\(attribute.id)")
      else { continue }
      all = all.flatMap { facts in
        choices.map { choice in
          var facts = facts
          facts.respondent[attribute.id] = .choice(choice.id)
          return facts
        }
      }
    }
    return all
  }

  private static func with(
    _ id: Question.ID, _ words: String, _ facts: ConditionFacts
  ) -> [ConditionFacts] {
    guard let asked = ConditionSample.scope.question(id), let kind = asked.kind else { return [] }
    let answers = asked.nonAnswers.map { Answer.nonAnswer($0) } + Self.answers(kind)
    var all = answers.map { answer in
      var facts = facts
      facts.answers[id] = answer
      return facts
    }
    if words.contains("answered(\(id))") { all.append(facts) }
    if asked.mayBeSetAside {
      var aside = facts
      aside.setAside.insert(id)
      all.append(aside)
    }
    return all
  }

  private static func answers(_ kind: AnswerKind) -> [Answer] {
    switch kind {
    case .scale(let scale): scale.levels.map { .level($0.id) }
    case .choice(let picks): picks.choices.map { .choice($0.id) }
    case .choices(let picks):
      (0..<8).map { bits in
        .choices(picks.choices.indices.filter { bits & 1 << $0 != 0 }.map { picks.choices[$0].id })
      }
    case .count: (0...12).map { .count($0) }
    default: []
    }
  }
}
