import Auditing

/// Everything a condition of one template can name.
struct ConditionScope: Sendable {
  /// A question as conditions see it.
  struct Asked: Sendable {
    let id: Question.ID
    /// How it is answered, or nil when that could not be read, which has been said.
    let kind: AnswerKind?
    let nonAnswers: [NonAnswer]
    let agencies: [Agency.ID]
    /// Whether it has a condition of its own, and so may not apply.
    let mayBeSetAside: Bool

    /// A question as conditions see it; it can answer what its kind allows.
    init(
      _ id: Question.ID, _ kind: AnswerKind?, of agencies: [Agency.ID],
      mayBeSetAside: Bool = false
    ) {
      self.id = id
      self.kind = kind
      self.agencies = agencies
      self.mayBeSetAside = mayBeSetAside
      if case .scale(let scale)? = kind {
        nonAnswers = scale.nonAnswers
      } else {
        nonAnswers = NonAnswer.allCases
      }
    }
  }

  /// What a condition belongs to: a question, a section, or something behind all questions.
  struct Owner: Sendable {
    /// The question, when it is one.
    let question: Question.ID?
    /// How many questions stand before it: only these can be named.
    let position: Int
    /// The agencies for which it is decided.
    let agencies: [Agency.ID]
  }

  let questions: [Asked]
  let agencies: [Agency.ID]
  let groups: [AgencyGroup]
  let profile: [ProfileItem]
  let respondent: [Attribute]

  private let places: [Question.ID: Int]
  private let placesByPlainName: [String: Int]
  private let groupsByName: [String: AgencyGroup]
  private let agencySet: Set<Agency.ID>
  private let choicesByItem: [ProfileItem.ID: [Choice.ID]]
  private let kindsByAttribute: [Attribute.ID: Attribute.Kind]
  private let scalesByLevel: [Level.ID: [Scale.ID]]

  init(
    questions: [Asked], agencies: [Agency.ID] = [], groups: [AgencyGroup] = [],
    profile: [ProfileItem] = [], respondent: [Attribute] = []
  ) {
    self.questions = questions
    self.agencies = agencies
    self.groups = groups
    self.profile = profile
    self.respondent = respondent
    places = Self.firsts(zip(questions.map(\.id), questions.indices))
    placesByPlainName = Self.firsts(questions.enumerated().map { (Self.plain($1.id.text), $0) })
    groupsByName = Self.firsts(groups.map { ($0.id, $0) })
    agencySet = Set(agencies)
    choicesByItem = Self.firsts(profile.map { ($0.id, $0.choices.map(\.id)) })
    kindsByAttribute = Self.firsts(respondent.map { ($0.id, $0.kind) })
    scalesByLevel = Self.scales(questions)
  }

  func place(of id: Question.ID) -> Int? { places[id] }

  /// Where a question stands whose name differs in case, hyphens, dots or leading zeros only.
  func place(like name: String) -> Int? { placesByPlainName[Self.plain(name)] }

  private static func plain(_ name: String) -> String {
    let kept = name.lowercased().utf8.filter { PlainName.isLetterOrDigit($0) }
    let letters = kept.prefix { PlainName.isLetter($0) }
    let digits = kept.dropFirst(letters.count).drop { $0 == UInt8(ascii: "0") }
    return String(decoding: letters + digits, as: UTF8.self)
  }

  func question(_ id: Question.ID) -> Asked? { places[id].map { questions[$0] } }

  func group(_ name: String) -> AgencyGroup? { groupsByName[name] }

  func contains(_ agency: Agency.ID) -> Bool { agencySet.contains(agency) }

  func choices(of item: ProfileItem.ID) -> [Choice.ID]? { choicesByItem[item] }

  func kind(of attribute: Attribute.ID) -> Attribute.Kind? { kindsByAttribute[attribute] }

  /// The scales that have a level of that name.
  func scales(with level: Level.ID) -> [Scale.ID] { scalesByLevel[level] ?? [] }

  private static func firsts<Key: Hashable, Value>(
    _ pairs: some Sequence<(Key, Value)>
  ) -> [Key: Value] {
    Dictionary(pairs.map { ($0.0, $0.1) }, uniquingKeysWith: { first, _ in first })
  }

  private static func scales(_ questions: [Asked]) -> [Level.ID: [Scale.ID]] {
    var (scales, seen) = ([Level.ID: [Scale.ID]](), Set<Scale.ID>())
    for question in questions {
      guard case .scale(let scale)? = question.kind, seen.insert(scale.id).inserted else {
        continue
      }
      for level in scale.levels { scales[level.id, default: []].append(scale.id) }
    }
    return scales
  }
}
