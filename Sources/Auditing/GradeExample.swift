/// A grade before and after.
public struct GradeExample: Hashable, Sendable {
  /// The case.
  public let reference: Case.Reference
  /// The agency, or nil where the panel graded.
  public let agency: Agency.ID?
  /// What becomes of the grade.
  public let move: GradeMove

  /// Up to three grades of other levels, and up to three of which nothing is declared.
  static func some(of returns: [ReturnMigration], _ panel: [Case.Reference: [GradeMove]])
    -> [GradeExample]
  {
    let given = returns.flatMap { one in
      one.grades.map { GradeExample(reference: one.reference, agency: one.agency, move: $0) }
    }
    let agreed = panel.sorted { $0.key < $1.key }.flatMap { reference, moves in
      moves.map { GradeExample(reference: reference, agency: nil, move: $0) }
    }
    return [GradeMove.Group.mapped, .undeclared].flatMap { group in
      (given + agreed).filter { $0.move.group == group }.prefix(3)
    }
  }
}
