import Auditing

extension Check {
  static let nonAnswersAreKnown = Check(
    "scale.non-answer",
    "What may be said where no level fits is not-applicable, not-known or no-evidence.",
    rejected: [
      """
      scales: {s: {non-answers: [not-known, ▸not-aplicable]}}
      """
    ],
    accepted: [
      """
      scales: {s: {non-answers: [not-applicable, not-known, no-evidence]}}
      """
    ]
  ) { draft in
    let known = NonAnswer.allCases.map(\.rawValue)
    return draft.scales.flatMap(\.nonAnswers).filter { !known.contains($0.value) }.map {
      $0.breach("\($0.quoted) is nothing that can be said instead of a level.", choices: known)
    }
  }
}
