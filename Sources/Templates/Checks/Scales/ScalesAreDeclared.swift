extension Check {
  static let scalesAreDeclared = Check(
    "scale.unknown",
    "A scale is declared before it is used.",
    rejected: [
      """
      scales:
        yes-partly-no: {best: first, levels: {yes: Yes, partly: Partly, no: No}}
      sections:
        - questions:
          - {id: N6, scale: ▸yespartlyno}
      """,
      """
      scales:
        yes-partly-no: {best: first, levels: {yes: Yes, partly: Partly, no: No}}
      grades: {scale: ▸four}
      """,
    ],
    accepted: [
      """
      scales:
        yes-partly-no: {best: first, levels: {yes: Yes, partly: Partly, no: No}}
      sections:
        - questions:
          - {id: N6, scale: yes-partly-no}
      """
    ]
  ) { draft in
    let declared = draft.declaredScales
    guard !declared.isEmpty else { return [] }
    let grades = draft.grades?.scale.map { ("The part 'grades'", $0) }
    let used = draft.questions.flatMap(scalesUsed) + (grades.map { [$0] } ?? [])
    return used.filter { !declared.contains($0.1.value) }.map { user, name in
      declared.breach(name, "\(user) uses scale \(name.quoted), which is not declared.")
    }
  }

  private static func scalesUsed(by question: QuestionDraft) -> [(String, Marked<String>)] {
    question.answers.compactMap { answer in
      guard case .scale(let name) = answer.kind else { return nil }
      return (question.words, name)
    }
  }
}
