import Auditing
import Storage

/// Typed names, found in the workspace or refused with what was probably meant.
extension Bench {
  /// Who is working and the time now, for a change.
  func stamp() throws(WorkbenchError) -> Stamp {
    guard let person = focus.person else { throw .nobody }
    return Stamp(person, at: clock())
  }

  /// The audit in focus.
  func audit() throws -> Audit {
    guard let name = focus.audit else { throw WorkbenchError.noFocus }
    return try workspace.audit(name)
  }

  /// The edition the audit in focus asks.
  func template() throws -> Template { try workspace.template(of: audit()) }

  /// The audit in focus with everything in it, as it stands now.
  func snapshot() throws -> AuditSnapshot { try workspace.snapshot(of: audit().name) }

  /// The case of a typed reference.
  func known(_ typed: Case.Reference) throws -> Case.Reference {
    let cases = try workspace.references(in: audit().name)
    guard cases.contains(typed) else { throw WorkbenchError.noCase(typed.text, of: cases) }
    return typed
  }

  /// The agency a typed word means among those invited: its name, or the beginning of one name.
  func invited(_ typed: Agency.ID, orPanel: Bool = false) throws -> Agency.ID {
    let invited = try audit().agencies
    return try Self.agency(typed, among: orPanel ? invited + [.panel] : invited)
  }

  /// The agency a typed word means among those of the template, the panel left out.
  func declared(_ typed: Agency.ID) throws -> Agency.ID {
    try Self.agency(typed, among: template().agencies.map(\.id).filter { $0 != .panel })
  }

  /// The question a typed word means, without regard to case.
  func question(_ typed: Question.ID) throws -> Question {
    let questions = try template().questions
    guard let found = questions.first(where: { $0.id.text.lowercased() == typed.text.lowercased() })
    else { throw AuditingError.noQuestion(typed.text, of: questions.map(\.id)) }
    return found
  }

  /// The subject of a grade a typed word means: a section's name or `overall`.
  func subject(_ typed: String, among subjects: [GradeSubject]) throws -> GradeSubject {
    let matching = subjects.filter { $0.text.hasPrefix(typed.lowercased()) }
    if let exact = matching.first(where: { $0.text == typed.lowercased() }) { return exact }
    guard matching.count == 1 else {
      throw WorkbenchError.noSubject(typed, of: subjects.map(\.text))
    }
    return matching[0]
  }

  /// The grade a typed word means: its letter, its name, or the beginning of one name.
  func grade(_ typed: String, on scale: Scale?) throws -> Level.ID {
    guard let level = scale?.level(typed: typed) else {
      throw AuditingError.noGrade(typed, of: scale?.levels.map(\.id) ?? [])
    }
    return level.id
  }

  /// The theme a typed word means.
  func theme(_ typed: String) throws -> Theme.ID {
    let themes = try template().themes
    guard let theme = themes.first(where: { $0.id.text == typed.lowercased() }) else {
      throw WorkbenchError.noTheme(typed, of: themes.map(\.id.text))
    }
    return theme.id
  }

  private static func agency(_ typed: Agency.ID, among known: [Agency.ID]) throws -> Agency.ID {
    let word = typed.text.lowercased()
    if let exact = known.first(where: { $0.text == word }) { return exact }
    let begun = known.filter { $0.text.hasPrefix(word) }
    guard begun.count == 1 else { throw WorkbenchError.noAgency(typed.text, of: known) }
    return begun[0]
  }
}

extension Scale {
  /// The level a typed word means: its letter, its name or label, or the beginning of one of them.
  func level(typed: String) -> Level? {
    let word = typed.lowercased()
    let whole = levels.first {
      String($0.letter) == word || $0.id.text == word || $0.label.lowercased() == word
    }
    if let whole { return whole }
    let begun = levels.filter {
      $0.id.text.hasPrefix(word) || $0.label.lowercased().hasPrefix(word)
    }
    return word.isEmpty || begun.count != 1 ? nil : begun[0]
  }
}
