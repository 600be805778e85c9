import Auditing
import Testing

@testable import Workbench

/// Whatever is typed, a conversation neither breaks nor keeps what it may not, and goes on where it
/// was left.
@Suite struct DialogueTests {
  @Test(arguments: 0..<10)
  func `a guided return takes only answers and goes on where it was left`(_ group: Int) throws {
    try Volley.twenty(group, in: .scoring) { bench in
      try ScoringWalk(.c01Police, on: bench)
    } check: { snapshot, fresh in
      #expect(snapshot.holdsOnlyAnswers && snapshot.holdsOnlyGrades)
      let given = try #require(snapshot.given(.c01, .police))
      let walk = try #require(fresh as? ScoringWalk)
      #expect(
        walk.question.id
          == (given.unanswered(in: snapshot.template).first ?? walk.questions.last)?.id)
    }
  }

  @Test(arguments: 0..<10)
  func `the end of a return names no more than it may`(_ group: Int) throws {
    try Volley.twenty(group, in: .scoring) { bench in
      try ClosingWalk(.c01Police, on: bench)
    } check: { snapshot, fresh in
      let given = try #require(snapshot.given(.c01, .police))
      let strengths = given.points.count { $0.kind == .strength }
      #expect(strengths <= 3 && given.points.count - strengths <= 3)
      let developments = given.points.count - strengths
      let prompt =
        strengths < 3
        ? "Strength \(strengths + 1)> "
        : developments < 3 ? "Development point \(developments + 1)> " : "The child's words> "
      #expect(fresh.prompt == prompt)
      #expect(given.quotations.allSatisfy { !$0.words.isEmpty } && snapshot.holdsOnlyGrades)
    }
  }

  @Test(arguments: 0..<10)
  func `grading goes on at the first grade not given`(_ group: Int) throws {
    try Volley.twenty(group, in: .moderating) { bench in
      try GradingWalk(.c01Education, on: bench)
    } check: { snapshot, fresh in
      #expect(snapshot.holdsOnlyGrades)
      let given = try #require(snapshot.given(.c01, .education))
      let subjects = snapshot.template.gradeSubjects(for: .education)
      let title = subjects.first { given.grades[$0] == nil }.map(snapshot.template.title)
      #expect(fresh.prompt.contains(title ?? "Hand it in?"))
    }
  }

  @Test(arguments: 0..<10)
  func `the panel goes on at the first grade not agreed`(_ group: Int) throws {
    try Volley.twenty(group, in: .moderating) { bench in
      try ModerationWalk(.c01, on: bench)
    } check: { snapshot, fresh in
      #expect(snapshot.holdsOnlyGrades)
      let subjects = snapshot.template.gradeSubjects
      let open = subjects.first { snapshot.panel[.c01]?[$0] == nil } ?? subjects[0]
      let walk = try #require(fresh as? ModerationWalk)
      #expect(walk.subject == open)
    }
  }

  @Test(arguments: 0..<10)
  func `a profile holds choices only`(_ group: Int) throws {
    try Volley.twenty(group, in: .scoring) { bench in
      try ProfileWalk(.c02, on: bench)
    } check: { snapshot, _ in
      let audited = try #require(snapshot.audited(.c02))
      for (item, choice) in audited.profile {
        let asked = snapshot.template.profile.first { $0.id == item }
        #expect(asked?.choices.contains { $0.id == choice } == true)
      }
    }
  }
}
