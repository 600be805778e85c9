extension Check {
  static let leastNumbersAreNumbers = Check(
    "number.unreadable",
    "A least number is a whole number from 1.",
    rejected: [
      """
      sections:
        - questions:
          - count: {of: visits, at-least: ▸some}
      """,
      """
      limits:
        - when: {questions: [N1], are: [lacking], at-least: ▸0}
      """,
    ],
    accepted: [
      """
      sections:
        - questions:
          - count: {of: visits, at-least: 2}
      """
    ]
  ) { draft in
    let counts = draft.questions.flatMap(\.answers).compactMap { answer -> Marked<String>? in
      guard case .count(_, let atLeast) = answer.kind else { return nil }
      return atLeast
    }
    return (counts + draft.limits.compactMap(\.atLeast)).filter { number(in: $0.value) == nil }.map
    {
      Breach(
        $0.place, "'at-least' is a whole number from 1 to 9999, and this is \($0.quoted).",
        hint: "Write at-least: \(likely(in: $0.value)).")
    }
  }

  /// The whole number a text begins with, where it is one that can be: 2 of "2.0" and "2 visits".
  private static func likely(in text: String) -> Int {
    number(in: String(text.prefix { ("0"..."9").contains($0) })) ?? 1
  }

  /// A whole number from 1 to 9999, as answers can be.
  static func number(in text: String) -> Int? {
    guard text.utf8.count <= 4, text.utf8.allSatisfy({ PlainName.isDigit($0) }) else { return nil }
    return Int(text).flatMap { $0 >= 1 ? $0 : nil }
  }

  /// A whole number from nought, of at most seven digits: what a count can be.
  static func count(in text: String) -> Int? {
    guard text.utf8.count <= 7, text.utf8.allSatisfy({ PlainName.isDigit($0) }) else { return nil }
    return Int(text)
  }
}
