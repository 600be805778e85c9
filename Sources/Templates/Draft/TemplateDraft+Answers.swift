import Auditing

/// What can be answered to a question of a draft.
extension QuestionDraft {
  /// The names of levels, single choices and non-answers; nil when the scale is not known.
  func namesOfAnswers(in draft: TemplateDraft) -> [String]? {
    let non = NonAnswer.allCases.map(\.rawValue)
    switch answers.first?.kind {
    case .scale(let name)?:
      return draft.scale(name.value).map {
        $0.levels.map(\.id.value) + $0.nonAnswers.map(\.value)
      }
    case .choice(let options, _)?: return options.map(\.id.value) + non
    case .yesNo?: return ["yes", "no"] + non
    case .unread?, nil: return nil
    default: return non
    }
  }
}

extension String {
  /// The text with a small letter first, for the middle of a sentence.
  var lowercasedFirst: String { prefix(1).lowercased() + dropFirst() }
}
