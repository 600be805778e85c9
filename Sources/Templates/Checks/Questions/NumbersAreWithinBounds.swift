extension Check {
  static let numbersAreWithinBounds = Check(
    "number.bounds",
    "A weight is 1 to 10, and a short text has 1 to 2,000 characters.",
    rejected: [
      """
      sections:
        - questions:
            - weight: ▸11
              text: {most: ▸5000}
      """
    ],
    accepted: [
      """
      sections:
        - questions:
            - weight: 10
              text: {most: 200}
      """
    ]
  ) { draft in
    draft.questions.flatMap { question in
      let texts = question.answers.map { answer -> Breach? in
        guard case .text(let most?) = answer.kind else { return nil }
        return outside(most, "most", 1...2000)
      }
      return ([question.weight.flatMap { outside($0, "weight", 1...10) }] + texts).compactMap { $0 }
    }
  }

  private static func outside(
    _ word: Marked<String>, _ key: String, _ bounds: ClosedRange<Int>
  ) -> Breach? {
    guard !(number(in: word.value).map(bounds.contains) ?? false) else { return nil }
    return Breach(
      word.place,
      "'\(key)' is a whole number from \(bounds.lowerBound) to \(bounds.upperBound), and this is "
        + "\(word.quoted).", hint: "Write \(key): \(bounds.upperBound) or less.")
  }
}
