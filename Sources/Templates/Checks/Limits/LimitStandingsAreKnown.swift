extension Check {
  static let limitStandingsAreKnown = Check(
    "limit.standing",
    "A limit speaks when answers are lacking or partial.",
    rejected: [
      """
      limits:
        - when: {questions: [N1], are: [▸laking]}
      """,
      """
      limits:
        - id: ▸not-seen
          when: {questions: [N1], are: []}
      """,
    ],
    accepted: [
      """
      limits:
        - when: {questions: [N1], are: [lacking, partial]}
      """
    ]
  ) { draft in
    let known = ["lacking", "partial"]
    return draft.limits.flatMap { limit -> [Breach] in
      guard !limit.standings.isEmpty else {
        return [
          Breach(
            limit.id?.place ?? limit.place, "\(limit.called) does not say how answers must be.",
            hint: "Write are: [lacking].")
        ]
      }
      return limit.standings.filter { !known.contains($0.value) }.map {
        $0.breach("\(limit.called) cannot look for \($0.quoted).", choices: known)
      }
    }
  }
}
