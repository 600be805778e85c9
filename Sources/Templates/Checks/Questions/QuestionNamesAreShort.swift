extension Check {
  static let questionNamesAreShort = Check(
    "question.name",
    "A question's id is letters, then digits: N6.",
    rejected: [
      """
      sections:
        - questions:
          - id: ▸6
      """,
      """
      sections:
        - questions:
          - id: ▸N-6
          - id: ▸N
      """,
    ],
    accepted: [
      """
      sections:
        - questions:
          - id: N6
          - id: HSB12
      """
    ]
  ) { draft in
    draft.questions.compactMap(\.id).filter { !isShort($0.value) }.map {
      Breach(
        $0.place, "A question's id is letters and then digits, and this is \($0.quoted).",
        hint: "Write something like id: N6.")
    }
  }

  private static func isShort(_ name: String) -> Bool {
    let letters = name.utf8.prefix { PlainName.isLetter($0) }
    let digits = name.utf8.dropFirst(letters.count)
    return !letters.isEmpty && !digits.isEmpty && name.utf8.count <= 12
      && digits.allSatisfy { PlainName.isDigit($0) }
  }
}
