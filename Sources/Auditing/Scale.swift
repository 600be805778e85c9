/// The ordered possible answers to a question, or the ordered possible grades.
public struct Scale: Hashable, Sendable {
  /// A scale's name in its template.
  public struct ID: Identifier {
    /// The name as written.
    public let text: String
    /// Takes a name as it stands.
    public init(_ text: String) { self.text = text }
  }

  /// The scale's name.
  public let id: ID
  /// The levels from best to worst, whichever way the template lists them.
  public let levels: [Level]
  /// What else may be said where no level fits, in the order it is offered.
  public let nonAnswers: [NonAnswer]
  /// What the levels of earlier scales became, by the name of the earlier scale.
  public var maps: [ID: [Level.ID: Level.ID]] = [:]

  /// Makes a scale of levels given from best to worst.
  public init(id: ID, levels: [Level], nonAnswers: [NonAnswer]) {
    precondition(levels.count >= 2, "A scale has two levels or more.")
    self.id = id
    self.levels = levels
    self.nonAnswers = nonAnswers
  }

  /// The level of that name, or nil.
  public func level(_ id: Level.ID) -> Level? { levels.first { $0.id == id } }

  /// How far down from the best a level stands: 0 is best.
  ///
  /// Nil for a level of another scale.
  public func rank(_ id: Level.ID) -> Int? { levels.firstIndex { $0.id == id } }

  /// Whether `left` is a better level than `right`.
  public func isBetter(_ left: Level.ID, than right: Level.ID) -> Bool {
    guard let a = rank(left), let b = rank(right) else { return false }
    return a < b
  }
}

/// One step of a scale.
public struct Level: Hashable, Sendable {
  /// A level's name on its scale.
  public struct ID: Identifier {
    /// The name as written.
    public let text: String
    /// Takes a name as it stands.
    public init(_ text: String) { self.text = text }
  }

  /// The level's name.
  public let id: ID
  /// The level as it is shown: "Requires improvement".
  public let label: String
  /// The single letter that answers with it at the prompt.
  public let letter: Character
  /// What the level means, or an empty text.
  public let meaning: String
  /// The number by which answers keep the level, from 1, fixed for an edition: its place as listed.
  public let code: UInt8
  /// The level in a word or letters for narrow tables: "RI"; its label where none is given.
  public var short = ""

  /// Makes one step of a scale.
  public init(id: ID, label: String, letter: Character, meaning: String, code: UInt8) {
    precondition((1...200).contains(code), "Codes above 200 are kept for what is not a level.")
    self.id = id
    self.label = label
    self.letter = letter
    self.meaning = meaning
    self.code = code
  }
}
