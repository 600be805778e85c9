import Auditing
import Wording

extension Check {
  static let wordsAreKnown = Check(
    "word.unknown",
    "Where only a few words can stand, one of them does.",
    rejected: [
      """
      sections:
        - questions:
            - duty: ▸must
              identifies: ▸maybe
              was: [N1]
              carry: ▸keep
      """,
      """
      sections:
        - questions:
            - yes-no: {expected: ▸true}
      """,
    ],
    accepted: [
      """
      sections:
        - questions:
            - duty: statutory
              identifies: likely
              yes-no: {expected: either}
      """
    ]
  ) { draft in
    draft.questions.flatMap { question in
      [
        unknown(question.duty, "duty", Duty.allCases.map(\.rawValue)),
        unknown(question.identifies, "identifies", Identifiability.allCases.map(\.rawValue)),
        unknown(question.carry, "carry", Carry.allCases.map(\.rawValue)),
        unknown(question.expectedOfTwo, "expected", ["yes", "no", "either"]),
      ].compactMap { $0 }
    }
      + draft.respondent.compactMap { unknown($0.answer, "answer", ["yes-no", "number"]) }
  }

  private static func unknown(
    _ word: Marked<String>?, _ key: String, _ words: [String]
  ) -> Breach? {
    guard let word, !words.contains(word.value) else { return nil }
    return word.breach(
      "'\(key)' is \(Enumeration.either(words)), and this is \(word.quoted).", choices: words)
  }
}

extension QuestionDraft {
  /// What is expected of a yes or no.
  fileprivate var expectedOfTwo: Marked<String>? {
    answers.lazy.compactMap { answer -> Marked<String>? in
      guard case .yesNo(let expected) = answer.kind else { return nil }
      return expected
    }.first
  }
}
