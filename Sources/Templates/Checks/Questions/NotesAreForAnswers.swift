extension Check {
  static let notesAreForAnswers = Check(
    "note.unknown",
    "A note is wanted after answers that can be given.",
    rejected: [
      """
      scales: {s: {best: first, levels: {yes: Yes, no: No}, non-answers: [not-known]}}
      sections:
        - questions:
            - {id: N1, scale: s, needs-note: [no, ▸partly]}
            - {id: N2, scale: s, needs-note: [▸no-evidence]}
      """
    ],
    accepted: [
      """
      scales: {s: {best: first, levels: {yes: Yes, no: No}, non-answers: [not-known]}}
      sections:
        - questions:
            - {id: N1, scale: s, needs-note: [no, not-known]}
            - {id: N2, count: {of: visits}, needs-note: always}
      """
    ]
  ) { draft in
    draft.questions.flatMap { question -> [Breach] in
      guard case .after(let names)? = question.needsNote,
        let known = question.namesOfAnswers(in: draft)
      else { return [] }
      return names.filter { !known.contains($0.value) }.map {
        $0.breach("\($0.quoted) is no answer to \(question.words.lowercasedFirst).", choices: known)
      }
    }
  }
}
