/// One way in which two templates differ that is no question's own matter.
public enum TemplateChange: Hashable, Sendable {
  case added(TemplatePart, String)
  case removed(TemplatePart, String)
  case renamed(TemplatePart, from: String, to: String)
  /// One became several.
  case split(TemplatePart, of: String, into: [String])
  /// Several became one.
  case joined(TemplatePart, from: [String], into: String)
  /// The same thing in other words.
  case reworded(TemplatePart, String, old: String, new: String)
  /// It stands elsewhere among its fellows.
  case moved(TemplatePart, String)
  /// It is another in some way that is no wording.
  case changed(TemplatePart, String)
  /// The scale of grades has other levels.
  case grades(ScaleChange)
  /// A grade that was asked for or now is: sections, or the whole.
  case graded(GradedPart, now: Bool)
  /// Something about the template as a whole.
  case prose(TemplateProse)

  /// What is graded of a case.
  public enum GradedPart: Hashable, Sendable { case sections, overall }
}

/// The named parts of a template besides its questions.
public enum TemplatePart: String, Hashable, Sendable, CaseIterable {
  case section
  case agency
  case theme
  case limit
  case profileItem = "profile item"
  case choice = "profile choice"
}

/// What a template says of itself, and what goes with it.
public enum TemplateProse: String, Hashable, Sendable, CaseIterable {
  case title, unit, purpose, kind, languages, law, groups, respondent, sources
  case why = "why we look"
  case advice, tools
  case next = "what happens next"
  case tests = "the tests it carries"
  case grades = "the words of the grades"

  /// Whether two templates say the same of it.
  fileprivate func isSame(_ old: Template, _ new: Template) -> Bool {
    switch self {
    case .title: old.title == new.title
    case .unit: old.unit == new.unit
    case .purpose: old.purpose == new.purpose
    case .kind: old.kind == new.kind
    case .languages: old.languages == new.languages
    case .law: old.law == new.law
    case .groups: old.groups == new.groups
    case .respondent: old.respondent == new.respondent
    case .sources: old.sources == new.sources
    case .why: old.guidance.why == new.guidance.why
    case .advice: old.guidance.advice == new.guidance.advice
    case .tools: old.guidance.tools == new.guidance.tools
    case .next: old.guidance.next == new.guidance.next
    case .tests: old.tests == new.tests
    case .grades: old.grades?.levels.map(\.words) == new.grades?.levels.map(\.words)
    }
  }
}

extension TemplateChange {
  /// Everything in which two templates differ besides their questions.
  static func all(_ old: Template, _ new: Template, _ sections: Lineage<Section.ID>)
    -> [TemplateChange]
  {
    var changes = ofSections(old, new, sections)
    changes += listed(.agency, old.agencies, new.agencies, \.id) { $0.name }
    changes += listed(.theme, old.themes, new.themes, \.id) { $0.name }
    changes += listed(.limit, old.limits, new.limits, \.id) { $0.words }
    changes += ofProfile(old, new) + ofGrades(old, new)
    return changes
      + TemplateProse.allCases.filter { !$0.isSame(old, new) }.map { .prose($0) }
  }

  /// Things of a list: new, gone, in other words, or otherwise changed.
  private static func listed<Thing: Hashable, Name: Identifier>(
    _ part: TemplatePart, _ old: [Thing], _ new: [Thing], _ name: (Thing) -> Name,
    _ words: (Thing) -> String
  ) -> [TemplateChange] {
    let (more, fewer) = QuestionChange.difference(old.map(name), new.map(name))
    let both = new.compactMap { now in old.first { name($0) == name(now) }.map { ($0, now) } }
    return more.map { .added(part, $0.text) } + fewer.map { .removed(part, $0.text) }
      + both.filter { $0 != $1 }.map { was, now in
        words(was) == words(now)
          ? .changed(part, name(now).text)
          : .reworded(part, name(now).text, old: words(was), new: words(now))
      } + moved(part, old.map(name), new.map(name))
  }

  private static func moved<Name: Identifier>(
    _ part: TemplatePart, _ old: [Name], _ new: [Name]
  ) -> [TemplateChange] {
    let shared = new.filter { old.contains($0) }
    let unmoved = KeptOrder.unmoved(shared.map { old.firstIndex(of: $0) ?? 0 })
    return shared.indices.filter { !unmoved.contains($0) }.map { .moved(part, shared[$0].text) }
  }

  private static func ofSections(
    _ old: Template, _ new: Template, _ lineage: Lineage<Section.ID>
  ) -> [TemplateChange] {
    let present = new.sections.flatMap { now in
      let origins = lineage.origins(of: now.id)
      let was = lineage.only(to: now.id).flatMap { old.section($0) }
      return origins.isEmpty
        ? [.added(.section, now.id.text)]
        : origins.count > 1
          ? [.joined(.section, from: origins.map(\.text), into: now.id.text)]
          : was.map { ofSection($0, now) } ?? []
    }
    let gone = old.sections.map { ($0.id.text, lineage.heirs(of: $0.id)) }
      .compactMap { name, heirs -> TemplateChange? in
        heirs.isEmpty
          ? .removed(.section, name)
          : heirs.count > 1 ? .split(.section, of: name, into: heirs.map(\.text)) : nil
      }
    return present + gone + movedSections(old, new, lineage)
  }

  private static func ofSection(_ was: Section, _ now: Section) -> [TemplateChange] {
    var changes: [TemplateChange] = []
    if was.id != now.id {
      changes.append(.renamed(.section, from: was.id.text, to: now.id.text))
    }
    if was.title != now.title {
      changes.append(.reworded(.section, now.id.text, old: was.title, new: now.title))
    }
    if was.sources != now.sources || was.law != now.law {
      changes.append(.changed(.section, now.id.text))
    }
    return changes
  }

  private static func movedSections(
    _ old: Template, _ new: Template, _ lineage: Lineage<Section.ID>
  ) -> [TemplateChange] {
    let kept = new.sections.compactMap { section in
      lineage.only(to: section.id).map { (now: section.id, was: $0) }
    }
    let unmoved = KeptOrder.unmoved(
      kept.map { one in old.sections.firstIndex { $0.id == one.was } ?? 0 })
    return kept.indices.filter { !unmoved.contains($0) }
      .map { .moved(.section, kept[$0].now.text) }
  }

  private static func ofProfile(_ old: Template, _ new: Template) -> [TemplateChange] {
    var changes = listed(
      .profileItem, old.profile.map(\.withoutChoices), new.profile.map(\.withoutChoices), \.id
    ) { $0.wording }
    for item in new.profile {
      guard let was = old.profile.first(where: { $0.id == item.id }) else { continue }
      changes += listed(.choice, was.choices, item.choices, \.id) { $0.label }
        .map { $0.of(item.id) }
    }
    return changes
  }

  private static func ofGrades(_ old: Template, _ new: Template) -> [TemplateChange] {
    var changes: [TemplateChange] = []
    if let was = old.grades, let now = new.grades, let change = ScaleChange(was, now) {
      changes.append(.grades(change))
    }
    if old.gradesSections != new.gradesSections {
      changes.append(.graded(.sections, now: new.gradesSections))
    }
    if old.gradesOverall != new.gradesOverall {
      changes.append(.graded(.overall, now: new.gradesOverall))
    }
    return changes
  }

  /// A change of a choice, with the profile item it belongs to.
  private func of(_ item: ProfileItem.ID) -> TemplateChange {
    switch self {
    case .added(let part, let name): .added(part, "\(item)=\(name)")
    case .removed(let part, let name): .removed(part, "\(item)=\(name)")
    case .reworded(let part, let name, let old, let new):
      .reworded(part, "\(item)=\(name)", old: old, new: new)
    case .moved(let part, let name): .moved(part, "\(item)=\(name)")
    default: self
    }
  }
}

extension ProfileItem {
  fileprivate var withoutChoices: ProfileItem {
    ProfileItem(id: id, wording: wording, choices: [])
  }
}

extension Level {
  /// What is read of a level.
  fileprivate var words: [String] { [id.text, label, meaning, short] }
}
