import Auditing
import Foundation
import Testing

@testable import Storage

@Suite struct PackingTests {
  private let edition = Edition(id: 1, Sample.template())

  @Test(arguments: 0..<200)
  func `answers packed and unpacked are the answers`(_ seed: UInt64) throws {
    var dice = Dice(seed)
    let answers = dice.answers(edition.questions)
    let typed = edition.questions.enumerated().reduce(into: [Int: String]()) { typed, next in
      typed[next.offset + 1] = answers[next.element.id]?.typedText
    }
    let bytes = edition.pack(answers)
    #expect(bytes.count == edition.questions.count)
    #expect(try edition.unpack(bytes, typed: typed) == answers)
  }

  @Test(arguments: 0..<200)
  func `a workspace keeps what a plain dictionary keeps`(_ seed: UInt64) throws {
    var dice = Dice(seed)
    let workspace = try Sample.started()
    var plain: [Question.ID: Answer] = [:]
    for _ in 0..<12 {
      let asked = edition.template.questions(for: Sample.health)
      let question = asked[dice.roll(asked.count)]
      let answer = dice.answer(question)
      plain[question.id] = answer
      let reason = answer == .nonAnswer(.notApplicable) ? "It does not arise." : nil
      let given = try workspace.record(
        Entry(question.id, answer, reason: reason), Sample.one, Sample.health, in: Sample.audit,
        by: Sample.stamp())
      #expect(given.answers == plain)
    }
    let kept = try workspace.given(Sample.one, Sample.health, in: Sample.audit)
    #expect(kept.answers == plain)
    #expect(Set(kept.reasons.keys) == Set(plain.filter { $1 == .nonAnswer(.notApplicable) }.keys))
    let faults = try workspace.verify().faults
    #expect(faults == [], "\(faults.map(\.words))")
  }

  @Test func `bytes that cannot be answers are not taken for any`() {
    let blank = edition.blank
    for bytes in [
      blank.dropLast(), blank + [0], Data([200]) + blank.dropFirst(),
      Data([255]) + blank.dropFirst(),
    ] {
      #expect(throws: Unreadable.self) { try edition.unpack(Data(bytes), typed: [:]) }
    }
  }
}

/// Repeatable chance (SplitMix64).
struct Dice {
  private var state: UInt64

  init(_ seed: UInt64) { state = seed }

  mutating func roll(_ sides: Int) -> Int {
    state &+= 0x9E37_79B9_7F4A_7C15
    var word = state
    word = (word ^ word >> 30) &* 0xBF58_476D_1CE4_E5B9
    word = (word ^ word >> 27) &* 0x94D0_49BB_1331_11EB
    return Int((word ^ word >> 31) % UInt64(sides))
  }

  mutating func answer(_ question: Question) -> Answer? {
    let kind = roll(6)
    if kind == 0 { return nil }
    if kind == 1 { return .nonAnswer(question.nonAnswers[roll(question.nonAnswers.count)]) }
    switch question.kind {
    case .scale(let scale): return .level(scale.levels[roll(scale.levels.count)].id)
    case .dates:
      return .dates(from: Day(number: 17_000 + roll(500)), to: Day(number: 17_000 + roll(500)))
    case .count: return .count(roll(10_000))
    case .choice(let picks): return .choice(picks.choices[roll(picks.choices.count)].id)
    case .date: return .date(Day(number: 17_000 + roll(500)))
    case .text: return .text("Words \(roll(500))")
    case .choices(let picks): return .choices(picks.choices.map(\.id).filter { _ in roll(2) == 0 })
    }
  }

  mutating func answers(_ questions: [Question]) -> [Question.ID: Answer] {
    questions.reduce(into: [:]) { $0[$1.id] = answer($1) }
  }
}
