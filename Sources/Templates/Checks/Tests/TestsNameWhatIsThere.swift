extension Check {
  static let testsNameWhatIsThere = Check(
    "test.unknown",
    "A test names questions, agencies, items, limits and sections of the template.",
    rejected: [
      """
      agencies: {police: Police}
      sections:
        - id: voice
          questions: [{id: N1}]
      tests:
        - name: One
          agency: ▸polcie
          given: {▸N9: yes}
          expect: {limits: [▸unseen], grades: {▸voices: good}, asked: [▸N7]}
      """
    ],
    accepted: [
      """
      agencies: {police: Police}
      sections:
        - id: voice
          questions: [{id: N1}]
      limits:
        - id: unseen
      tests:
        - name: One
          agency: police
          given: {N1: yes}
          expect: {limits: [unseen], grades: {voice: good}, asked: [N1]}
      """
    ]
  ) { draft in
    let questions = draft.declaredQuestions
    let agencies = Declared(draft.agencies.map(\.id), under: "agencies")
    let limits = Declared(draft.limits.compactMap(\.id), under: "limits")
    let sections = draft.declaredSections
    return draft.tests.flatMap { test -> [Breach] in
      let named = test.given.map(\.name) + (test.expect?.questions ?? [])
      let graded = test.expect?.grades.map(\.name).filter { $0.value != "overall" } ?? []
      return unknown(named, questions, "question")
        + unknown(test.agency.map { [$0] } ?? [], agencies, "agency")
        + unknown(test.expect?.limits ?? [], limits, "limit") + unknown(graded, sections, "section")
        + unknown(
          test.profile.map(\.name), Declared(draft.profile.map(\.id), under: "profile"),
          "profile item")
        + unknown(
          test.respondent.map(\.name), Declared(draft.respondent.map(\.id), under: "respondent"),
          "respondent item")
    }
  }

  private static func unknown(
    _ names: [Marked<String>], _ declared: Declared, _ noun: String
  ) -> [Breach] {
    declared.unknown(names).map {
      declared.breach($0, "There is no \(noun) \($0.quoted).")
    }
  }
}

extension ExpectationDraft {
  /// Every question it names.
  var questions: [Marked<String>] { asked + notAsked + waiting }
}
