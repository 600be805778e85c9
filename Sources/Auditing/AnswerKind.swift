/// How a question is answered.
public enum AnswerKind: Hashable, Sendable {
  /// By a level of a scale.
  case scale(Scale)
  /// By two dates, against a standard where there is one.
  case dates(DatePair)
  /// By a whole number, against a least number where there is one.
  case count(Tally)
  /// By picking all that apply, against those expected where there are some.
  case choices(Picks)
  /// By picking one, good where it is among those expected; yes and no are two choices.
  case choice(Picks)
  /// By one date.
  case date(SingleDate)
  /// By a few words.
  case text(ShortText)
}

/// Two dates and the time that may lie between them.
public struct DatePair: Hashable, Sendable {
  /// What the first date is: "Strategy discussion".
  public let from: String
  /// What the second date is: "Initial child protection conference".
  public let to: String
  /// The longest time allowed, or nil when the gap is only told.
  public let standard: Standard?

  /// Makes a pair of dates to ask for.
  public init(from: String, to: String, standard: Standard?) {
    self.from = from
    self.to = to
    self.standard = standard
  }

  /// So many days, or working days, at the most.
  public struct Standard: Hashable, Sendable {
    /// The number of days allowed.
    public let days: Int
    /// Whether only working days count.
    public let areWorkingDays: Bool

    /// Makes a standard of so many days.
    public init(days: Int, areWorkingDays: Bool) {
      self.days = days
      self.areWorkingDays = areWorkingDays
    }
  }

  /// The days between two dates, in the days of the standard; plain days without one.
  public func gap(from: Day, to: Day) -> Int {
    standard?.areWorkingDays == true
      ? WorkingDays.from(from, to: to) : to.number - from.number
  }
}

/// A whole number to ask for.
public struct Tally: Hashable, Sendable {
  /// The numbers that can be counted.
  public static let range = 0...9_999_999

  /// What is counted: "times the child was seen alone".
  public let of: String
  /// The least that is good enough, or nil when the number is only told.
  public let atLeast: Int?

  /// Makes a number to ask for.
  public init(of: String, atLeast: Int?) {
    self.of = of
    self.atLeast = atLeast
  }
}

/// Several things, any of which may apply.
public struct Picks: Hashable, Sendable {
  /// What can be picked, in order.
  public let choices: [Choice]
  /// Those that should all have been picked; empty when the picks are only told.
  public let expected: [Choice.ID]

  /// Makes a list to pick from.
  public init(choices: [Choice], expected: [Choice.ID]) {
    self.choices = choices
    self.expected = expected
  }

  /// The choice of that name, or nil.
  public func choice(_ id: Choice.ID) -> Choice? { choices.first { $0.id == id } }
}

/// A question for one date.
public struct SingleDate: Hashable, Sendable {
  /// What happened on it: "Date of the strategy discussion".
  public let of: String

  /// Asks for a date.
  public init(of: String) { self.of = of }
}

/// A question for a few words.
public struct ShortText: Hashable, Sendable {
  /// The most characters an answer has: 1 to 2,000.
  public let most: Int

  /// Asks for a text.
  public init(most: Int) { self.most = most }
}
