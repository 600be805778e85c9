/// A strength or a development point of the whole audit, in publishable words.
public struct Finding: Hashable, Sendable {
  /// Which of the two it is.
  public enum Kind: String, Hashable, Sendable, CaseIterable {
    case strength
    case development
  }

  /// Its number in the audit, from 1; numbers are never used again.
  public let number: Int
  /// Which of the two it is.
  public let kind: Kind
  /// What it is about.
  public let theme: Theme.ID
  /// The panel's words.
  public let words: String
  /// The answers it rests on.
  public let ground: Ground
  /// What to do about it in the panel's words, or nil for the template's advice on the theme.
  public let advice: String?

  /// Makes a finding.
  public init(
    number: Int, kind: Kind, theme: Theme.ID, words: String, ground: Ground, advice: String?
  ) {
    self.number = number
    self.kind = kind
    self.theme = theme
    self.words = words
    self.ground = ground
    self.advice = advice
  }

  /// The coded answers a finding rests on: which questions, asked of whom, for which cases.
  public struct Ground: Hashable, Sendable {
    /// The questions; empty when the finding rests on the panel's words alone.
    public let questions: [Question.ID]
    /// Only these agencies' answers; empty for all.
    public let agencies: [Agency.ID]
    /// Only cases whose profile says so; nil for all.
    public let profile: ProfileMatch?

    /// Makes the ground of a finding.
    public init(questions: [Question.ID], agencies: [Agency.ID], profile: ProfileMatch?) {
      self.questions = questions
      self.agencies = agencies
      self.profile = profile
    }
  }

  /// Cases of which one profile item says one thing.
  public struct ProfileMatch: Hashable, Sendable {
    /// The item.
    public let item: ProfileItem.ID
    /// The choice.
    public let choice: Choice.ID

    /// Makes a match.
    public init(item: ProfileItem.ID, choice: Choice.ID) {
      self.item = item
      self.choice = choice
    }
  }
}
