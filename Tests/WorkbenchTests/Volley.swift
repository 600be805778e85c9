import Auditing
import Documents
import Testing
import Wording

@testable import Workbench

/// Random lines thrown at a conversation, and the laws that hold whatever they are.
struct Volley {
  let stage: Stage
  private var lines: RandomLines

  private init(_ stage: Stage, seed: Int) {
    self.stage = stage
    lines = RandomLines(seed: seed)
  }

  /// Twenty volleys one after another at one workspace, each from a seed of its own.
  static func twenty(
    _ group: Int, in setting: Setting, at fresh: (Bench) throws -> any Dialogue,
    check: (AuditSnapshot, any Dialogue) throws -> Void
  ) throws {
    let stage = try Stage(setting)
    for seed in (group * 20)..<(group * 20 + 20) {
      var volley = Volley(stage, seed: seed)
      try volley.fire(at: fresh, check: check)
    }
  }

  private var bench: Bench { stage.bench }

  /// Throws a few lines, beginning afresh where the conversation ends, and then one more: it keeps
  /// the laws, and a fresh conversation is handed to `check` with what is kept by then.
  private mutating func fire(
    at fresh: (Bench) throws -> any Dialogue,
    check: (AuditSnapshot, any Dialogue) throws -> Void
  ) throws {
    var current = try fresh(bench)
    for _ in 0..<lines.length { try throwLine(at: &current, orAt: fresh) }
    let before = try bench.snapshot()
    let last = try throwLine(at: &current, orAt: fresh)
    let after = try bench.snapshot()
    if last.outcome == .refused {
      #expect(after.held == before.held, "'\(last.line)' was refused and changed something.")
    }
    expectPage(current, after: last.line)
    try check(after, try fresh(bench))
    try expectStop(current)
  }

  @discardableResult
  private mutating func throwLine(
    at current: inout any Dialogue, orAt fresh: (Bench) throws -> any Dialogue
  ) throws -> (line: String, outcome: Outcome) {
    let line = lines.line(for: current, on: bench)
    let outcome = try Self.answer(&current, line, on: bench)
    if outcome == .over { current = try fresh(bench) }
    return (line, outcome)
  }

  private enum Outcome { case on, over, refused }

  /// A refused line leaves a conversation where it was, as the loop does.
  private static func answer(_ current: inout any Dialogue, _ line: String, on bench: Bench) throws
    -> Outcome
  {
    var next = current
    do {
      switch try next.take(line, on: bench) {
      case .stay, .next: current = next
      case .finished(_, let then):
        guard let then else { return .over }
        current = then
      }
      return .on
    } catch {
      #expect(error is any ExplainedError, "'\(line)' met \(error).")
      return .refused
    }
  }

  private func expectPage(_ dialogue: any Dialogue, after line: String) {
    #expect(throws: Never.self, "after '\(line)'") { try dialogue.page(on: bench) }
    #expect(dialogue.prompt.hasSuffix("> "), "after '\(line)'")
  }

  /// `stop` ends a conversation wherever it is, and leads to no other.
  private func expectStop(_ dialogue: any Dialogue) throws {
    var last = dialogue
    guard case .finished(_, nil) = try last.take("stop", on: bench) else {
      Issue.record("stop did not end at \(dialogue.prompt)")
      return
    }
  }
}

/// What people said, as it is kept.
struct HeldWords: Equatable {
  let cases: [Case]
  let returns: [Return]
  let panel: [Case.Reference: [GradeSubject: Grade]]
  let concerns: [Concern]
}

extension AuditSnapshot {
  /// Everything that a conversation may change.
  var held: HeldWords {
    HeldWords(cases: cases, returns: returns, panel: panel, concerns: concerns)
  }

  /// Whether every answer is one its question accepts, asked of its agency, with a reason where
  /// one is wanted.
  var holdsOnlyAnswers: Bool {
    returns.allSatisfy { given in
      given.answers.allSatisfy { id, answer in
        guard let question = template.question(id), question.agencies.contains(given.agency) else {
          return false
        }
        let needsReason = answer == .nonAnswer(.notApplicable)
        return question.accepts(answer) && (given.reasons[id]?.isEmpty == false) == needsReason
      }
    }
  }

  /// Whether every grade is of the scale and has its reason.
  var holdsOnlyGrades: Bool {
    let panels = panel.values.flatMap(\.values)
    return (returns.flatMap(\.grades.values) + panels).allSatisfy {
      template.grades?.level($0.level) != nil && !$0.reason.isEmpty
    }
  }
}
