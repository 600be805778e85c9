/// What an audit asks, checked: every name in it leads somewhere.
public struct Template: Hashable, Sendable {
  /// A template's name as it is typed: `neglect`.
  public struct ID: Identifier {
    /// The name as written.
    public let text: String
    /// Takes a name as it stands.
    public init(_ text: String) { self.text = text }
  }

  /// What is run with a template.
  public enum Kind: String, Hashable, Sendable, CaseIterable {
    /// Several agencies read the same cases.
    case caseAudit = "case-audit"
    /// Organisations judge themselves, as under Section 11.
    case selfAssessment = "self-assessment"
    /// Schools, colleges and nurseries return a questionnaire.
    case schoolAudit = "school-audit"
    /// Many people answer the same questions once.
    case survey
  }

  /// The template's name, the same in every edition.
  public let id: ID
  /// Which version of the template this is: "2026.1".
  public let edition: String
  /// The template's title: "Neglect".
  public let title: String
  /// What one case is, in the singular: "child".
  public let unit: String
  /// What the audit is for.
  public let purpose: String
  /// The agencies it may ask, in the order they are shown; the panel, where it answers, is last.
  public let agencies: [Agency]
  /// What a case's profile records.
  public let profile: [ProfileItem]
  /// The shared list of themes.
  public let themes: [Theme]
  /// The sections, in order.
  public let sections: [Section]
  /// The scale of grades, or nil in a template that asks for none.
  public let grades: Scale?
  /// Whether each section is graded.
  public let gradesSections: Bool
  /// Whether the whole is graded; a template may decline to have one grade for all.
  public let gradesOverall: Bool
  /// The limiting judgements.
  public let limits: [Limit]
  /// The publications it rests on.
  public let sources: [Source]
  /// What it gives its briefing.
  public let guidance: Guidance
  /// What is run with it.
  public var kind = Kind.caseAudit
  /// The languages it is written in, as language tags, its own first: "en-GB", "cy".
  public var languages = ["en-GB"]
  /// The laws and guidance its standards answer to.
  public var law: [LegalBasis] = []
  /// The names of several agencies, with their members in the template's order.
  public var groups: [AgencyGroup] = []
  /// What is recorded of whoever answers: phase, type, district.
  public var respondent: [Attribute] = []
  /// The tests it carries.
  public var tests: [TemplateTest] = []
  /// All questions, in the order in which a return keeps their answers.
  public let questions: [Question]
  /// The questions that do not always arise, in order.
  public let conditional: [Question]
  private let places: [Question.ID: Int]

  /// Makes a template of parts that have been checked against each other.
  public init(
    id: ID, edition: String, title: String, unit: String, purpose: String, agencies: [Agency],
    profile: [ProfileItem], themes: [Theme], sections: [Section], grades: Scale?,
    gradesSections: Bool, gradesOverall: Bool, limits: [Limit], sources: [Source],
    guidance: Guidance
  ) {
    self.id = id
    self.edition = edition
    self.title = title
    self.unit = unit
    self.purpose = purpose
    self.agencies = agencies
    self.profile = profile
    self.themes = themes
    self.sections = sections
    self.grades = grades
    self.gradesSections = gradesSections
    self.gradesOverall = gradesOverall
    self.limits = limits
    self.sources = sources
    self.guidance = guidance
    questions = sections.flatMap(\.questions)
    conditional = questions.filter { $0.applies != nil }
    places = Dictionary(
      zip(questions.map(\.id), questions.indices), uniquingKeysWith: { first, _ in first })
  }

  /// The question of that name, or nil.
  public func question(_ id: Question.ID) -> Question? { places[id].map { questions[$0] } }

  /// Where the question of that name stands among all questions, from 0, or nil.
  public func place(of id: Question.ID) -> Int? { places[id] }

  /// The section of that name, or nil.
  public func section(_ id: Section.ID) -> Section? { sections.first { $0.id == id } }

  /// The agency of that name, or nil.
  public func agency(_ id: Agency.ID) -> Agency? { agencies.first { $0.id == id } }

  /// The legal basis of that name, or nil.
  public func basis(_ id: LegalBasis.ID) -> LegalBasis? { law.first { $0.id == id } }

  /// The grades that can be given, best first; none in a template that asks for none.
  public var gradeLevels: [Level] { grades?.levels ?? [] }

  /// A grade as it is shown: its label, or its name where the scale does not know it.
  public func label(of grade: Level.ID) -> String { grades?.level(grade)?.label ?? grade.text }

  /// The theme of that name, or nil.
  public func theme(_ id: Theme.ID) -> Theme? { themes.first { $0.id == id } }

  /// The questions an agency is asked, in order.
  public func questions(for agency: Agency.ID) -> [Question] {
    questions.filter { $0.agencies.contains(agency) }
  }

  /// What an agency grades: each section it has questions in, then the whole.
  public func gradeSubjects(for agency: Agency.ID) -> [GradeSubject] {
    let asked = sections.filter { $0.questions.contains { $0.agencies.contains(agency) } }
    return (gradesSections ? asked.map { .section($0.id) } : []) + (gradesOverall ? [.overall] : [])
  }

  /// What the panel grades for a case: every section, then the whole.
  public var gradeSubjects: [GradeSubject] {
    (gradesSections ? sections.map { .section($0.id) } : []) + (gradesOverall ? [.overall] : [])
  }

  /// A grade's subject as it is shown: a section's title, or "Overall".
  public func title(of subject: GradeSubject) -> String {
    switch subject {
    case .section(let id): section(id)?.title ?? id.text
    case .overall: "Overall"
    }
  }
}
