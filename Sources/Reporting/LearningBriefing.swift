public import Auditing

/// The page for practitioners: what an audit taught, in about seven minutes.
///
/// Its audience is the partnership; its counts are practice counts, printed as "n of N".
public struct LearningBriefing: Equatable, Sendable {
  /// The template's title: "Neglect".
  public var subject: String
  /// What one case is: "child".
  public var unit: String
  /// The month it is published in.
  public var month: String
  /// Why we looked.
  public var why: String
  /// What we looked at.
  public var scope: Scope
  /// What children told us, where it may be quoted.
  public var children: [String]
  /// What works well.
  public var strengths: [Lesson]
  /// What needs to be better.
  public var developments: [Lesson]
  /// What to do, by role, in the order in which roles first have something to do.
  public var steps: [RoleSteps]
  /// Questions for a team.
  public var questions: [String]
  /// Tools and links.
  public var tools: [Source]
  /// What happens next.
  public var next: String

  /// How much was looked at.
  public struct Scope: Equatable, Sendable {
    /// The cases audited.
    public var cases: Int
    /// The returns that are in, of those expected.
    public var returns: Share
    /// The agencies that handed in at least one return, of those invited.
    public var agencies: Share
    /// The period of practice, in words, or an empty text.
    public var period: String
  }

  /// A finding as the page tells it.
  public struct Lesson: Equatable, Sendable {
    /// The finding's number in the audit.
    public var number: Int
    /// A strength, told by the files in which it was seen, or a development point, told by those
    /// in which practice fell short.
    public var kind: Finding.Kind
    /// The panel's words.
    public var words: String
    /// In how many files it was seen, or nil when it rests on the panel's words alone.
    public var count: PracticeCount?
    /// Whose records were counted, in words, where only some agencies' were.
    public var records: [String]
    /// How the cases it is about are told apart, in words, or nil for all.
    public var among: String?
    /// What to do about it in the panel's own words.
    public var advice: String?
  }

  /// What one role is asked to do.
  public struct RoleSteps: Equatable, Sendable {
    /// The role.
    public var role: String
    /// What to do, each starting with a verb.
    public var words: [String]
  }
}

extension LearningBriefing {
  /// Writes the briefing of an audit as it stands, on a day.
  public init(_ snapshot: AuditSnapshot, on day: Day) {
    let guidance = snapshot.template.guidance
    let developments = snapshot.findings.filter { $0.kind == .development }
    let advice = Self.advice(on: developments, guidance)
    subject = snapshot.template.title
    unit = snapshot.template.unit
    month = day.monthInWords
    why = snapshot.prose[.why] ?? guidance.why
    scope = Scope(snapshot)
    children = snapshot.returns.filter(\.state.isIn)
      .flatMap(\.quotations).filter(\.mayBeQuoted).map(\.words)
    strengths = snapshot.findings.filter { $0.kind == .strength }.map { Lesson($0, snapshot) }
    self.developments = developments.map { Lesson($0, snapshot) }
    steps = Self.steps(of: advice)
    questions = advice.map(\.question).filter { !$0.isEmpty }
    tools = guidance.tools
    next = snapshot.prose[.next] ?? guidance.next
  }

  /// The template's advice on the themes of the findings, each once, in the order of the findings.
  private static func advice(on findings: [Finding], _ guidance: Guidance) -> [Advice] {
    var seen: Set<Theme.ID> = []
    return findings.filter { seen.insert($0.theme).inserted }
      .compactMap { guidance.advice(on: $0.theme) }
  }

  private static func steps(of advice: [Advice]) -> [RoleSteps] {
    advice.flatMap(\.steps).reduce(into: []) { steps, step in
      if let index = steps.firstIndex(where: { $0.role == step.role }) {
        if !steps[index].words.contains(step.words) { steps[index].words.append(step.words) }
      } else {
        steps.append(RoleSteps(role: step.role, words: [step.words]))
      }
    }
  }
}

extension LearningBriefing.Scope {
  fileprivate init(_ snapshot: AuditSnapshot) {
    let handedIn = Set(snapshot.agencyReturns.filter { $0.state.isIn }.map(\.agency))
    let invited = snapshot.audit.agencies.filter { $0 != .panel }
    self.init(
      cases: snapshot.cases.count, returns: snapshot.returnsIn,
      agencies: Share(handedIn.intersection(invited).count, of: invited.count),
      period: snapshot.audit.period)
  }
}

extension LearningBriefing.Lesson {
  fileprivate init(_ finding: Finding, _ snapshot: AuditSnapshot) {
    let match = finding.ground.profile
    let item = match.flatMap { match in
      snapshot.template.profile.first { $0.id == match.item }
    }
    self.init(
      number: finding.number, kind: finding.kind, words: finding.words,
      count: PracticeCount(finding.ground, in: snapshot),
      records: finding.ground.agencies.map { $0.text.replacing("-", with: " ") },
      among: item?.choices.first { $0.id == match?.choice }?.label, advice: finding.advice)
  }
}

extension LearningBriefing: Disclosable {
  /// Everything on the page that people of this audit wrote.
  public var passages: [Passage] {
    let lessons = (strengths + developments).flatMap { lesson in
      [Passage("finding \(lesson.number)", lesson.words)]
        + (lesson.advice.map { [Passage("the advice of finding \(lesson.number)", $0)] } ?? [])
    }
    return lessons + children.map { Passage("a child's own words", $0) }
      + [
        Passage("'why we looked'", why), Passage("'what happens next'", next),
        Passage("the period of the audit", scope.period),
      ]
  }
}
