extension TemplateComparison {
  /// What an audit has in use that the edition of now does not know.
  func refusals(_ snapshot: AuditSnapshot) -> [MigrationRefusal] {
    agencies(snapshot) + profile(snapshot) + gradedSections(snapshot) + findings(snapshot)
  }

  private func agencies(_ snapshot: AuditSnapshot) -> [MigrationRefusal] {
    let inUse =
      snapshot.audit.agencies + snapshot.returns.map(\.agency)
      + snapshot.findings.flatMap(\.ground.agencies)
    return Set(inUse).filter { new.agency($0) == nil }.sorted().map { .agency($0) }
  }

  private func profile(_ snapshot: AuditSnapshot) -> [MigrationRefusal] {
    let recorded = snapshot.cases.flatMap { $0.profile.map { [$0.key.text, $0.value.text] } }
    let counted = snapshot.findings.compactMap(\.ground.profile)
      .map { [$0.item.text, $0.choice.text] }
    return Set(recorded + counted).sorted { $0.lexicographicallyPrecedes($1) }
      .map { (ProfileItem.ID($0[0]), Choice.ID($0[1])) }
      .filter { item, choice in
        new.profile.first { $0.id == item }?.choices.contains { $0.id == choice } != true
      }
      .map { .profile($0, $1) }
  }

  /// Sections that were graded and are gone; where sections are not graded any more, their grades
  /// stay readable and nothing is refused.
  private func gradedSections(_ snapshot: AuditSnapshot) -> [MigrationRefusal] {
    guard new.gradesSections else { return [] }
    let graded = snapshot.returns.flatMap(\.grades.keys) + snapshot.panel.values.flatMap(\.keys)
    return old.sections.map(\.id).compactMap { id in
      let number = graded.count { $0 == .section(id) }
      return number > 0 && sections.heirs(of: id).isEmpty ? .section(id, grades: number) : nil
    }
  }

  private func findings(_ snapshot: AuditSnapshot) -> [MigrationRefusal] {
    snapshot.findings.flatMap { finding -> [MigrationRefusal] in
      let theme: [MigrationRefusal] =
        new.theme(finding.theme) == nil ? [.theme(finding: finding.number, finding.theme)] : []
      return theme
        + finding.ground.questions.filter { lineage.only(from: $0) == nil }
        .map { .ground(finding: finding.number, $0) }
    }
  }
}

extension Template {
  /// Where a grade's subject stands among all: sections in order, then the whole.
  func order(_ subject: GradeSubject) -> Int {
    switch subject {
    case .section(let id): sections.firstIndex { $0.id == id } ?? sections.count
    case .overall: .max
    }
  }
}
