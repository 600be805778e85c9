import Auditing
import Wording

extension Check {
  static let limitStandingsCanOccur = Check(
    "limit.never",
    "The answers a limit looks for can be given.",
    rejected: [
      """
      scales: {yes-no: {best: first, levels: {yes: Yes, no: No}}}
      sections:
        - questions:
          - {id: N1, scale: yes-no}
          - {id: N2, count: {of: visits}}
      limits:
        - when: {questions: [N1], are: [▸partial]}
      """,
      """
      scales: {yes-no: {best: first, levels: {yes: Yes, no: No}}}
      sections:
        - questions:
          - {id: N1, scale: yes-no}
          - {id: N2, count: {of: visits}}
      limits:
        - when: {questions: [N1, ▸N2], are: [lacking]}
      """,
    ],
    accepted: [
      """
      scales: {yes-no: {best: first, levels: {yes: Yes, no: No}}}
      sections:
        - questions:
          - {id: N1, scale: yes-no}
          - {id: N2, count: {of: visits}}
      limits:
        - when: {questions: [N1], are: [lacking]}
      """
    ]
  ) { draft in
    let questions = Dictionary(
      draft.questions.compactMap { question in question.id.map { ($0.value, question) } },
      uniquingKeysWith: { first, _ in first })
    return draft.limits.flatMap { limit in
      let watched = limit.questions.compactMap { name in
        questions[name.value]?.standings(in: draft).map { Watched(name: name, standings: $0) }
      }
      return breaches(of: limit, watching: watched)
    }
  }

  private struct Watched {
    let name: Marked<String>
    let standings: Set<Standing>
  }

  private static func breaches(of limit: LimitDraft, watching watched: [Watched]) -> [Breach] {
    let looked = limit.standings.compactMap { word in
      Standing(word: word.value).map { (word: word, standing: $0) }
    }
    guard !watched.isEmpty, !looked.isEmpty else { return [] }
    let empty = looked.filter { look in !watched.contains { $0.standings.contains(look.standing) } }
    // Of a question that is not understood yet, nothing can be said.
    let areAllKnown = watched.count == limit.questions.count
    guard empty.isEmpty else { return !areAllKnown ? [] : empty.map { never(limit, $0.word) } }
    return watched.filter { $0.standings.isDisjoint(with: looked.map(\.standing)) }.map {
      Breach(
        $0.name.place,
        "\(limit.called) watches \(Complaint.short($0.name.value)), whose answers are never "
          + "\(Enumeration.either(looked.map(\.word.value))).",
        hint: "Remove it here, or give the question a standard to be measured by.")
    }
  }

  private static func never(_ limit: LimitDraft, _ word: Marked<String>) -> Breach {
    Breach(
      word.place, "\(limit.called) can never speak: no answer it watches can be \(word.quoted).",
      hint: word.value == "partial"
        ? "Write are: [lacking], or use a scale with a level in between."
        : "Give the questions a standard, such as at-least: 1 or within: 10 working days.")
  }
}
