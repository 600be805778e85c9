import Auditing
import Wording

extension Check {
  static let testsAreReadable = Check(
    "test.answer",
    "A test gives answers and expects grades that can be given.",
    rejected: [
      """
      scales:
        s: {best: first, levels: {"yes": "Yes", "no": "No"}}
        g: {best: first, levels: {good: Good, poor: Poor}}
      grades: {scale: g, sections: yes, overall: yes}
      profile: {age: {asks: Age, choices: {under-1: Under 1, older: Older}}}
      sections:
        - id: voice
          questions:
            - {id: N1, scale: s}
            - {id: N2, dates: {from: A, to: B}}
      tests:
        - name: One
          case: {age: ▸young}
          given: {N1: ▸maybe, N2: ▸2026-01-05}
          expect: {grades: {voice: ▸bad}}
      """
    ],
    accepted: [
      """
      scales:
        s: {best: first, levels: {"yes": "Yes", "no": "No"}}
        g: {best: first, levels: {good: Good, poor: Poor}}
      grades: {scale: g, sections: yes, overall: yes}
      profile: {age: {asks: Age, choices: {under-1: Under 1, older: Older}}}
      sections:
        - id: voice
          questions:
            - {id: N1, scale: s}
            - {id: N2, dates: {from: A, to: B}}
      tests:
        - name: One
          case: {age: under-1}
          given: {N1: "yes", N2: 2026-01-05 to 2026-01-09}
          expect: {grades: {voice: good}}
      """
    ]
  ) { draft in
    let scales = draft.scales.compactMap(\.assembled)
    let kinds = draft.kindsByQuestion(scales)
    let levels = draft.gradeScale?.levels.map(\.id.value) ?? []
    return draft.tests.flatMap { test -> [Breach] in
      test.given.compactMap { given in
        guard let kind = kinds[given.name.value], !given.isAnswer(to: kind) else { return nil }
        return Breach(
          given.value.place, "\(given.value.quoted) is no answer to \(given.name.value).",
          hint: kind.howToWrite)
      } + unreadable(test.profile, in: draft)
        + (test.expect?.grades ?? []).filter { !levels.contains($0.value.value) }.map {
          $0.value.breach("\($0.value.quoted) is no grade.", choices: levels)
        }
    }
  }

  private static func unreadable(_ values: [ValueDraft], in draft: TemplateDraft) -> [Breach] {
    values.compactMap { value in
      let item = draft.profile.first { $0.id.value == value.name.value }
      guard let choices = item?.choices.map(\.id.value), !choices.contains(value.value.value)
      else { return nil }
      return value.value.breach(
        "\(value.value.quoted) is no choice of \(value.name.value).", choices: choices)
    }
  }
}

extension TemplateDraft {
  /// How each question is answered, as far as that is known.
  fileprivate func kindsByQuestion(_ scales: [Scale]) -> [String: AnswerKind] {
    questions.reduce(into: [:]) { kinds, question in
      guard let id = question.id, question.answers.count == 1 else { return }
      kinds[id.value] = question.answers.first?.kind.assembled(scales)
    }
  }
}

extension ValueDraft {
  fileprivate func isAnswer(to kind: AnswerKind) -> Bool {
    let question = Question(
      id: Question.ID(name.value), section: Section.ID(""), wording: "", lookFor: "", agencies: [],
      kind: kind, theme: Theme.ID(""))
    return answer(to: question) != nil
  }
}

extension AnswerKind {
  /// How an answer is written in a template's test.
  fileprivate var howToWrite: String {
    switch self {
    case .scale(let scale):
      "Write \(Enumeration.either(scale.levels.map(\.id.text) + scale.nonAnswers.map(\.rawValue)))."
    case .choice(let picks): "Write \(Enumeration.either(picks.choices.map(\.id.text)))."
    case .choices(let picks):
      "Write a list of \(Enumeration.either(picks.choices.map(\.id.text)))."
    case .count: "Write a whole number, such as 3."
    case .date: "Write a day, such as 2026-09-01."
    case .dates: "Write two days, the earlier first: 2026-01-05 to 2026-02-01."
    case .text(let asked): "Write a text of at most \(asked.most) characters."
    }
  }
}
