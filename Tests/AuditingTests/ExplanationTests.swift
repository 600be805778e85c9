import Auditing
import Testing
import Wording

@Suite struct ExplanationTests {
  private static let one = Case.Reference("C01")
  private static let ids = ["N1", "N2", "N3"].map { Question.ID($0) }
  private static let police = Sample.police

  private static let errors: [AuditingError] = [
    .noQuestion("N99", of: ids), .noQuestion("M1", of: ids), .noQuestion("N99", of: []),
    .notAsked(ids[0], police, asked: [Sample.health]), .wrongKind(ids[0]), .reasonNeeded(ids[0]),
    .alreadyIn(one, police), .notIn(one, police), .isWithdrawn(one, police),
    .unanswered(one, police, [ids[0]]), .unanswered(one, police, ids),
    .unanswered(one, police, (1...20).map { Question.ID("N\($0)") }),
    .noGrade("god", of: Sample.grades.levels.map(\.id)), .gradeNeedsReason("Voice"),
    .notGraded("history", police), .limited(Sample.template.limits[0], "Good"),
    .unusableReference("C 01", .shape), .unusableReference("Smith", .onlyLetters),
    .unusableReference("9434765919", .manyDigits), .unusableName("2026"),
    .cannotMigrate([.grades([Level.ID("good")])]),
  ]

  @Test(arguments: errors)
  func `every refusal has a code, a sentence and a hint`(error: AuditingError) throws {
    let explanation = error.explanation
    #expect(explanation.code.contains("."))
    #expect(explanation.code.allSatisfy { $0.isLowercase || $0 == "." || $0 == "-" })
    #expect(explanation.summary.hasSuffix(".") || explanation.summary.hasSuffix("?"))
    #expect(!explanation.summary.contains("  "))
    let hint = try #require(explanation.hint)
    #expect(hint.first?.isUppercase == true)
  }

  @Test func `a change of edition that is refused says every remedy, and none twice`() {
    let police = MigrationRefusal.agency(Self.police)
    let section = MigrationRefusal.section(Section.ID("visit"), grades: 1)
    let health = MigrationRefusal.agency(Sample.health)
    #expect(
      AuditingError.cannotMigrate([police, section, health]).explanation.hint
        == "Put the agency back into the edition. "
        + "Declare 'was: [visit]' at the section that took its place.")
  }

  @Test func `different refusals have different codes`() {
    let codes = Set(Self.errors.map(\.explanation.code))
    #expect(codes.count == 17)
  }

  @Test func `a near miss is suggested`() {
    let error = AuditingError.noQuestion("N11", of: Self.ids)
    #expect(error.explanation.hint == "Did you mean N1?")
  }

  @Test func `many unanswered questions are cut short, few are all named`() {
    let many = (1...20).map { Question.ID("N\($0)") }
    #expect(
      AuditingError.unanswered(Self.one, Self.police, many).explanation.summary
        == "20 questions are unanswered: N1, N2, N3, N4, N5, N6, N7 and 13 more.")
    #expect(
      AuditingError.unanswered(Self.one, Self.police, [Self.ids[0]]).explanation.summary
        == "1 question is unanswered: N1.")
  }

  @Test func `a limit speaks in its own words and names the best that remains`() {
    let explanation = AuditingError.limited(Sample.template.limits[0], "Good").explanation
    #expect(
      explanation.summary
        == "The child was not seen. So the overall grade cannot be above Good.")
  }
}
