extension Check {
  /// The rules a template must keep.
  static let all: [Check] = [
    generationIsKnown, kindIsKnown, unitIsKnown, templateNameIsPlain, editionIsPlain,
    namesArePlain, questionNamesAreShort, namesAreKept, questionsAreUnique, sectionsAreUnique,
    limitsAreUnique, groupsAreNoAgencies, listsRepeatNothing, agenciesAreDeclared,
    groupsHaveNoCircles, panelIsLast, scalesAreDeclared, bestIsAnEnd, levelsAreEnough,
    lettersAreDistinct, nonAnswersAreKnown, sourcesAreDeclared, themesAreDeclared,
    adviceThemesAreDeclared, profileChoicesAreEnough, sectionsHoldQuestions, answersAreOfOneKind,
    someoneIsAsked, standardsAreReadable, leastNumbersAreNumbers, optionsAreEnough,
    expectedChoicesExist, limitQuestionsExist, limitStandingsAreKnown, limitStandingsCanOccur,
    limitsAreWithinReach, limitsCapOneGrade, limitsCapGradesGiven, limitSectionsExist,
    limitGradesExist, kindHasItsParts, kindUsesItsParts, languagesAreTags, basesHaveSources,
    lawIsDeclared, sourceDatesAreDays, wordsAreKnown, numbersAreWithinBounds, questionsSayWho,
    notesAreForAnswers, earlierNamesAreFree, carryHasEarlierNames, mapsLeadToLevels,
    shortLabelsAreShort, attributesAreAnswered, testsNameWhatIsThere, testsAreReadable,
  ]

  /// What an author may want to look at again.
  static let advice: [Check] = [
    lookForIsGiven, wordingIsShort, lawHasEditions, conditionsCanNameChoices,
  ]
}
