import Auditing

/// What can be wrong with a condition; its words are in `ConditionFault+Words.swift`.
enum ConditionFault: Error, Equatable {
  // Signs and words.
  case tooLong
  case unreadable(String)
  case sign(String, meant: String)
  case otherWord(String, meant: String)
  case quoted(String?)

  // How it is put together.
  case empty
  case tooDeep
  case tooManyTerms
  case open(String)
  case stray(String)
  case expected(String, found: String)
  case unjoined(before: String?, String, name: String?)
  case noTerm(String)
  case noValue(String)
  case halfSaid(String, found: String, write: String)
  case needless(String, before: String)
  case noIs(String, String)
  case hyphen(String)
  case noVerb
  case listAfterIs(write: String)
  case roundList
  case noList(String?)
  case emptyList
  case noComma(String)
  case listInWords(String, write: String)

  // Names.
  case unknownQuestion(String, near: String?)
  case unknownItem(String, known: [String])
  case unknownAttribute(String, known: [String])
  case unknownFunction(String)
  case unknownPart(String, of: String)
  case noPrefix(String, write: String)
  case otherPrefix(String, write: String)
  case bareAgency(String, isGroup: Bool)
  case noBrackets(String)
  case noParts(String, part: String)
  case itself(String)
  case later(String, owner: String?)
  case notAsked(String, of: [String])

  // Comparisons.
  case notCompared(String, example: String, standsAlone: Bool)
  case numberAlone(String)
  case comparedCondition(String)
  case wantsQuestion(String)
  case wantsConditions(String)
  case wantsDates(String)
  case noQuestion(String, in: String)
  case noStanding(String, word: String)
  case noDate(String, is: String)
  case otherOrder(String, String, isDate: Bool)
  case unordered(String, is: String, example: String, String)
  case noOrder(String, String)
  case notSeveral(String, is: String, example: String)

  // Values.
  case unknownValue(String, of: String, known: [String])
  case otherScale(String, String, of: String, known: [String])
  case notOffered(String, of: String, known: [String], isAnswer: Bool)
  case noNumber(String, of: String)
  case noDay(String, isDay: Bool)
  case twoDates(String)
  case onlyWords(String)
  case useHas(String, of: String)
  case repeated(String)
}

extension ConditionFault {
  static func notCompared(_ thing: ConditionThing) -> ConditionFault {
    .notCompared(
      thing.words, example: thing.example, standsAlone: thing.type == .text)
  }

  static func noDate(_ thing: ConditionThing) -> ConditionFault {
    .noDate(thing.words, is: thing.type.words)
  }

  static func unordered(_ name: String, _ thing: ConditionThing, _ words: String) -> ConditionFault
  {
    .unordered(name, is: thing.type.words, example: thing.example, words)
  }

  static func notSeveral(_ name: String, _ thing: ConditionThing) -> ConditionFault {
    .notSeveral(name, is: thing.type.words, example: thing.example)
  }

  static func otherScale(
    _ word: String, _ scale: String, of name: String, _ own: Scale
  ) -> ConditionFault {
    .otherScale(word, scale, of: name, known: own.levels.map(\.id.text))
  }
}
