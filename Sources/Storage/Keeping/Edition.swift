import Auditing
import Foundation
import GRDB

/// A kept edition of a template, ready to pack and unpack the answers of its returns.
struct Edition {
  /// By which the other tables name it.
  let id: Int64
  let template: Template
  /// The questions in the order in which a return keeps their answers, byte by byte.
  let questions: [Question]
  private let places: [Question.ID: Int]

  init(id: Int64, _ template: Template) {
    self.id = id
    self.template = template
    questions = template.questions
    places = Dictionary(
      questions.enumerated().map { ($1.id, $0) }, uniquingKeysWith: { first, _ in first })
  }

  /// A return with nothing answered.
  var blank: Data { Data(repeating: AnswerCode.unanswered, count: questions.count) }

  /// The position of a question as the tables have it, from 1.
  func position(of id: Question.ID) throws -> Int {
    guard let place = places[id] else { throw Unreadable() }
    return place + 1
  }

  /// The question at a position of the tables.
  func question(at position: Int) throws -> Question {
    guard questions.indices.contains(position - 1) else { throw Unreadable() }
    return questions[position - 1]
  }

  /// An answer as the journal tells it: its code, and a typed value after a colon; never words.
  func journalled(_ answer: Answer?, to question: Question) -> String {
    guard let answer else { return "" }
    let code = String(AnswerCode.code(of: answer, to: question))
    return answer.plainValue.map { "\(code):\($0)" } ?? code
  }

  /// The bytes of a return's answers.
  func pack(_ answers: [Question.ID: Answer]) -> Data {
    Data(questions.map { AnswerCode.code(of: answers[$0.id], to: $0) })
  }

  /// The answers of a return, from its bytes and its typed values by position.
  func unpack(_ bytes: Data, typed: [Int: String]) throws -> [Question.ID: Answer] {
    guard bytes.count == questions.count else { throw Unreadable() }
    var answers: [Question.ID: Answer] = [:]
    for (place, (code, question)) in zip(bytes, questions).enumerated()
    where code != AnswerCode.unanswered {
      answers[question.id] = try answer(code, question, typed[place + 1])
    }
    return answers
  }

  /// The answer of a byte and of what is kept beside it; nil for the byte of no answer.
  func answer(_ code: UInt8, _ question: Question, _ typed: String?) throws -> Answer? {
    if code == AnswerCode.unanswered { return nil }
    let answer =
      code == AnswerCode.typed
      ? typed.flatMap { Answer(typedText: $0, of: question.kind) }
      : AnswerCode.answer(for: code, to: question)
    guard let answer else { throw Unreadable() }
    return answer
  }
}

extension Question {
  /// Every byte that can stand for an answer to this question, with its name and its label.
  var answerCodes: [(code: UInt8, answer: String, label: String)] {
    let levels = (scale?.levels ?? []).map { ($0.code, $0.id.text, $0.label) }
    let non = nonAnswers.map { ($0.code, $0.rawValue, $0.label) }
    switch kind {
    case .scale: return levels + non
    case .dates: return non + [(AnswerCode.typed, "dates", "Dates")]
    case .count: return non + [(AnswerCode.typed, "count", "Number")]
    case .choices: return non + [(AnswerCode.typed, "choices", "Choices")]
    case .date: return non + [(AnswerCode.typed, "date", "Date")]
    case .text: return non + [(AnswerCode.typed, "text", "Text")]
    case .choice(let picks):
      return zip(picks.choices, UInt8(1)...200).map { ($1, $0.id.text, $0.label) } + non
    }
  }
}
