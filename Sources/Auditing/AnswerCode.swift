/// The byte by which a return keeps an answer, in the order of its edition's questions.
///
/// 0 is unanswered; 1 to 200 is a level as the template lists them; 251 not applicable with a
/// reason, 252 not applicable by rule (kept for templates with conditions), 253 not known, 254 no
/// evidence on file; 255 a typed value, kept beside. Codes are fixed per edition and never reused.
public enum AnswerCode {
  /// The code of a question nobody answered.
  public static let unanswered: UInt8 = 0
  /// The code of dates, numbers and picks, whose value is kept beside.
  public static let typed: UInt8 = 255

  /// The byte for an answer to a question.
  public static func code(of answer: Answer?, to question: Question) -> UInt8 {
    switch answer {
    case .none: unanswered
    case .nonAnswer(let non): non.code
    case .level(let id): question.scale?.level(id)?.code ?? unanswered
    case .choice(let id): question.choiceCode(id)
    case .dates, .count, .choices, .date, .text: typed
    }
  }

  /// The answer a byte stands for, or nil when it is unanswered or its value is kept beside.
  public static func answer(for code: UInt8, to question: Question) -> Answer? {
    if let non = NonAnswer.allCases.first(where: { $0.code == code }) { return .nonAnswer(non) }
    if case .choice(let picks) = question.kind {
      let place = Int(code) - 1
      return picks.choices.indices.contains(place) ? .choice(picks.choices[place].id) : nil
    }
    return question.scale?.levels.first { $0.code == code }.map { .level($0.id) }
  }
}

extension Question {
  /// The code of a single choice: its place in the list, from 1, as a level's is.
  fileprivate func choiceCode(_ id: Choice.ID) -> UInt8 {
    guard case .choice(let picks) = kind,
      let place = picks.choices.firstIndex(where: { $0.id == id }), place < 200
    else { return AnswerCode.unanswered }
    return UInt8(place + 1)
  }
}
