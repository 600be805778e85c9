import Auditing
import Testing

@Suite struct MovementTests {
  private static let levels = Sample.grades.levels.map(\.id)

  @Test(arguments: levels.indices, levels.indices)
  func `a moderated grade is above, at or below the self-grade`(own: Int, moderated: Int) {
    let movement = Movement(from: Self.levels[own], to: Self.levels[moderated], on: Sample.grades)
    #expect(movement == (moderated < own ? .raised : moderated > own ? .lowered : .confirmed))
  }

  @Test(arguments: levels)
  func `a grade that one side never gave is not reached`(level: Level.ID) {
    #expect(Movement(from: nil, to: level, on: Sample.grades) == .notReached)
    #expect(Movement(from: level, to: nil, on: Sample.grades) == .notReached)
    #expect(Movement(from: nil, to: nil, on: Sample.grades) == .notReached)
  }

  @Test func `levels are better the nearer they stand to the best, on their own scale`() {
    let scale = Sample.grades
    #expect(scale.isBetter(Level.ID("good"), than: Level.ID("inadequate")))
    #expect(!scale.isBetter(Level.ID("good"), than: Level.ID("good")))
    #expect(!scale.isBetter(Level.ID("yes"), than: Level.ID("inadequate")))
    #expect(scale.rank(Level.ID("outstanding")) == 0)
    #expect(scale.rank(Level.ID("yes")) == nil)
  }
}
