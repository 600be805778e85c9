/// A test a template carries: given these answers, this is what must follow.
public struct TemplateTest: Hashable, Sendable {
  /// What the test is called.
  public let name: String
  /// Whose return it is, or nil where everybody is asked the same.
  public let agency: Agency.ID?
  /// What the case's profile says.
  public let profile: [ProfileItem.ID: Choice.ID]
  /// What is recorded of the respondent.
  public let respondent: [Attribute.ID: Attribute.Value]
  /// The answers given.
  public let given: [Question.ID: Answer]
  /// What must follow.
  public let expected: Expected

  /// What must follow from the answers of a test; what is nil or absent is not looked at.
  public struct Expected: Hashable, Sendable {
    /// The limits that speak: these and no others.
    public var limits: Set<Limit.ID>?
    /// The best grade no limit speaks against.
    public var grades: [GradeSubject: Level.ID]
    /// Questions that apply.
    public var asked: [Question.ID]
    /// Questions that do not apply.
    public var notAsked: [Question.ID]
    /// Questions that wait for another.
    public var waiting: [Question.ID]

    /// Makes an expectation of nothing.
    public init() {
      limits = nil
      grades = [:]
      asked = []
      notAsked = []
      waiting = []
    }
  }

  /// Makes a test.
  public init(
    name: String, agency: Agency.ID?, profile: [ProfileItem.ID: Choice.ID],
    respondent: [Attribute.ID: Attribute.Value], given: [Question.ID: Answer], expected: Expected
  ) {
    self.name = name
    self.agency = agency
    self.profile = profile
    self.respondent = respondent
    self.given = given
    self.expected = expected
  }
}
