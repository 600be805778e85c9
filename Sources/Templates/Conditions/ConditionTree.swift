import Auditing

/// A condition as it was written, before anything in it is looked up.
indirect enum ConditionTree {
  case all([ConditionTree])
  case any([ConditionTree])
  case not(ConditionTree)
  /// Something that is not compared with anything.
  case alone(ConditionTerm)
  case compared(ConditionTerm, ConditionRelation)
  /// It could not be read, which has been said.
  case faulty

  /// The name that stands here with nothing else.
  var loneName: ConditionWord? {
    guard case .alone(.name(let name)) = self else { return nil }
    return name
  }
}

/// What is compared: a name, or a word with brackets behind it.
enum ConditionTerm {
  case name(ConditionWord)
  case call(ConditionWord, [ConditionTree], ConditionSpan)

  /// All of it.
  var span: ConditionSpan {
    switch self {
    case .name(let word): word.span
    case .call(_, _, let span): span
    }
  }

  /// Its name as it was written.
  var text: String {
    switch self {
    case .name(let word), .call(let word, _, _): word.text
    }
  }
}

/// How it is compared, and with what.
struct ConditionRelation {
  enum Kind: Equatable {
    case oneOf
    case noneOf
    case ordered(Condition.Ordering)
    case before
    case after
    case has

    /// The words for it.
    var words: String {
      switch self {
      case .oneOf: "is"
      case .noneOf: "is not"
      case .ordered(let ordering): ordering.rawValue
      case .before: "before"
      case .after: "after"
      case .has: "has"
      }
    }
  }

  let kind: Kind
  let values: [ConditionWord]
  /// The words of the relation itself.
  let span: ConditionSpan

  /// The words for it.
  var words: String { kind.words }
}
