extension Check {
  static let wordingIsShort = Check(
    "question.long",
    "A question has at most 240 characters, so that it fits on a screen.",
    rejected: [
      """
      sections:
        - questions:
          - asks: ▸"Was this so, and was it Was this so, and was it Was this so, and was it Was this so, and was it Was this so, and was it Was this so, and was it Was this so, and was it Was this so, and was it Was this so, and was it Was this so, and was it so?"
      """
    ],
    accepted: [
      """
      sections:
        - questions:
          - asks: Was it so?
      """
    ]
  ) { draft in
    draft.questions.compactMap { question in
      guard let asks = question.asks, asks.value.count > 240 else { return nil }
      return Breach(
        asks.place,
        "\(question.words) has \(asks.value.count) characters; 240 can be read at once.",
        hint: "Move what explains it to look-for.")
    }
  }
}
