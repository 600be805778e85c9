import Wording

extension Check {
  static let limitsAreWithinReach = Check(
    "limit.reach",
    "A limit speaks at no more answers than it watches.",
    rejected: [
      """
      limits:
        - when: {questions: [N1, N2], are: [lacking], at-least: ▸3}
      """
    ],
    accepted: [
      """
      limits:
        - when: {questions: [N1, N2], are: [lacking], at-least: 2}
      """
    ]
  ) { draft in
    draft.limits.compactMap { limit in
      let watched = Set(limit.questions.map(\.value)).count
      guard let atLeast = limit.atLeast, let least = number(in: atLeast.value), watched > 0,
        least > watched
      else { return nil }
      return Breach(
        atLeast.place,
        "\(limit.called) speaks at \(Count(least, "answer")) and watches "
          + "\(Count(watched, "question")).",
        hint: "Write at-least: \(watched), or name more questions.")
    }
  }
}
