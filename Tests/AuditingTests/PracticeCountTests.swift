import Auditing
import Seeds
import Testing

@Suite struct PracticeCountTests {
  private static let one = Case.Reference("C01")

  private static func count(
    _ returns: [Return], _ questions: [String] = ["N1"], of agencies: [Agency.ID] = [],
    among choice: String? = nil,
    cases: [Case] = [Case(reference: one, profile: [:], involvement: [:])]
  ) -> PracticeCount? {
    let match = choice.map {
      Finding.ProfileMatch(item: ProfileItem.ID("age"), choice: Choice.ID($0))
    }
    let ground = Finding.Ground(
      questions: questions.map { Question.ID($0) }, agencies: agencies, profile: match)
    return PracticeCount(ground, in: Sample.snapshot(cases, returns))
  }

  @Test func `a finding without questions has no count`() {
    #expect(Self.count([], []) == nil)
  }

  @Test func `a file counts as seen only when every answer stands in full`() throws {
    let yes = Sample.given(Sample.police, .submitted, ["N1": .level("yes")])
    let partly = Sample.given(Sample.health, .submitted, ["N1": .level("partly")])
    #expect(try #require(Self.count([yes])).seen == Share(1, of: 1))
    #expect(try #require(Self.count([yes, partly])).seen == Share(0, of: 1))
    let filtered = Self.count([yes, partly], of: [Sample.police])
    #expect(try #require(filtered).seen == Share(1, of: 1))
  }

  @Test func `a withdrawn return is never counted`() throws {
    let withdrawn = Sample.given(Sample.health, .withdrawn, ["N1": .level("no")])
    let count = try #require(Self.count([withdrawn]))
    #expect(count.seen == Share(0, of: 0))
    let silent = Sample.given(Sample.police, .withdrawn, ["N1": .nonAnswer(.noEvidence)])
    #expect(try #require(Self.count([silent])).silent == 0)
  }

  /// Every set of non-answers: the one that asks most of the file decides.
  @Test(arguments: 0..<8)
  func `files of non-answers are told apart and are no part of the whole`(combination: Int) throws {
    let said = NonAnswer.allCases.enumerated().filter { combination & (1 << $0.offset) != 0 }
      .map(\.element)
    let ids = ["N1", "N2", "N5"]
    let answers = zip(ids, said).map { ($0, Answer.nonAnswer($1)) }
    let given = Sample.given(Sample.police, .submitted, Dictionary(uniqueKeysWithValues: answers))
    let count = try #require(Self.count([given], ids))
    #expect(count.seen.whole == 0)
    let deciding = [NonAnswer.noEvidence, .notKnown, .notApplicable].first { said.contains($0) }
    #expect(count.silent == (deciding == .noEvidence ? 1 : 0))
    #expect(count.notKnown == (deciding == .notKnown ? 1 : 0))
    #expect(count.notApplicable == (deciding == .notApplicable ? 1 : 0))
  }

  @Test(arguments: 0..<200)
  func `counts are those of a plain reading of every file`(seed: Int) throws {
    var random = Seeded(seed)
    let cases = (1...6).map { Self.audited("C0\($0)", &random) }
    let returns = cases.flatMap { audited in
      [Sample.police, Sample.health].map { Self.given($0, audited.reference, &random) }
    }
    let questions =
      [["N1"], ["N1", "N2"], ["N5", "N7", "N3"]].randomElement(using: &random) ?? []
    let agencies = [[], [Sample.police]].randomElement(using: &random) ?? []
    let among = [nil, "under-5", "over-5"].randomElement(using: &random) ?? nil
    let count = try #require(
      Self.count(returns, questions, of: agencies, among: among, cases: cases))
    let files = cases.filter { among == nil || $0.profile.values.first?.text == among }
      .map { Self.reading($0.reference, returns, questions, agencies) }
    #expect(count.seen.part == files.count { $0 == "full" })
    #expect(count.seen.whole == files.count { $0 == "full" || $0 == "less" })
    #expect(count.silent == files.count { $0 == "no-evidence" })
    #expect(count.notKnown == files.count { $0 == "not-known" })
    #expect(count.notApplicable == files.count { $0 == "not-applicable" })
  }

  /// One file read by hand.
  private static func reading(
    _ reference: Case.Reference, _ returns: [Return], _ questions: [String],
    _ agencies: [Agency.ID]
  ) -> String {
    var standings: Set<Standing> = []
    var non: Set<NonAnswer> = []
    for given in returns where given.reference == reference && given.state.isIn {
      guard agencies.isEmpty || agencies.contains(given.agency) else { continue }
      for question in Sample.questions where questions.contains(question.id.text) {
        guard let answer = given.answers[question.id] else { continue }
        if case .nonAnswer(let said) = answer { non.insert(said) }
        if let standing = question.standing(of: answer) { standings.insert(standing) }
      }
    }
    if !standings.isEmpty { return standings == [.full] ? "full" : "less" }
    let order: [NonAnswer] = [.noEvidence, .notKnown, .notApplicable]
    return order.first { non.contains($0) }?.rawValue ?? "unanswered"
  }

  private static func audited(_ reference: String, _ random: inout Seeded) -> Case {
    let choice = ["under-5", "over-5", nil].randomElement(using: &random) ?? nil
    let profile = choice.map { [ProfileItem.ID("age"): Choice.ID($0)] } ?? [:]
    return Case(reference: Case.Reference(reference), profile: profile, involvement: [:])
  }

  private static func given(
    _ agency: Agency.ID, _ reference: Case.Reference, _ random: inout Seeded
  ) -> Return {
    let states: [Return.State] = [.started, .submitted, .moderated, .withdrawn]
    let day = Day(number: 17_600)
    var answers: [String: Answer] = [:]
    for (id, own) in [
      ("N1", [Answer.level("yes"), .level("partly"), .level("no")]),
      ("N2", [.level("yes"), .level("no")]), ("N5", [.count(0), .count(3)]),
      ("N3", [.dates(from: day, to: day), .dates(from: day, to: day + 90)]),
      ("N7", [.choices([]), .choices(Sample.choices.map(\.id))]),
    ] {
      let all: [Answer?] = own + NonAnswer.allCases.map { .nonAnswer($0) } + [nil]
      answers[id] = all.randomElement(using: &random) ?? nil
    }
    let state = states.randomElement(using: &random) ?? .started
    return Sample.given(agency, state, answers, about: reference.text)
  }
}
