import Auditing
import Documents
import Wording

/// How far an audit has got, what is open, and what comes next.
struct StatusView {
  private let snapshot: AuditSnapshot

  init(_ snapshot: AuditSnapshot) { self.snapshot = snapshot }

  var document: Document {
    Document(
      nil,
      [
        .banner(
          .strong(snapshot.audit.title), .muted("edition \(snapshot.audit.edition)")),
        .facts(facts),
      ])
  }

  private var facts: [Fact] {
    [
      Fact("Cases", Inline(cases)), Fact("Returns", Inline(returns)),
      Fact("Panel", Inline(panel)), Fact("Concerns", concerns),
      Fact("Findings", Inline(findings)), Fact("Next", Inline(next.joined(separator: " · "))),
    ]
  }

  private var cases: String {
    guard !snapshot.cases.isEmpty else { return "none yet" }
    let invited = snapshot.audit.agencies.filter { $0 != .panel }.count
    let unsaid = snapshot.cases.reduce(0) { sum, audited in
      sum + snapshot.audit.agencies.count { audited.involvement[$0] == nil }
    }
    let said = unsaid == 0 ? "" : "; \(Count(unsaid, "answer")) to 'do you know this case' awaited"
    return "\(snapshot.cases.count), \(Count(invited, "agency", "agencies")) invited\(said)"
  }

  private var returns: String {
    let share = snapshot.returnsIn
    guard share.whole > 0 else { return "none expected yet" }
    let started = snapshot.agencyReturns.count { $0.state == .started }
    let head =
      "\(share.part) of \(share.whole) in, \(started) started, "
      + "\(share.whole - share.part - started) awaited"
    let all = head + marked
    return missing.isEmpty ? all : all + "\nnot in yet: " + missing.joined(separator: "; ")
  }

  /// What a change of edition left to be looked at.
  private var marked: String {
    let marks = snapshot.returns.filter { $0.state != .withdrawn }.flatMap(\.marks.values)
    let asked = marks.count { $0.kind == .askedDifferently }
    let review = marks.count { $0.kind == .toReview }
    let lines =
      (asked == 0 ? [] : ["\(Count(asked, "answer")) marked as asked differently before"])
      + (review == 0 ? [] : ["\(Count(review, "question")) to be answered anew"])
    return lines.map { "\n" + $0 }.joined()
  }

  /// Who has not handed in what, agency by agency.
  private var missing: [String] {
    snapshot.audit.agencies.compactMap { agency in
      let cases = snapshot.agencyReturns.filter { $0.agency == agency && !$0.state.isIn }
        .map(\.reference.text)
      guard !cases.isEmpty else { return nil }
      let name = snapshot.template.agency(agency)?.name ?? agency.text
      return "\(name) for \(cases.joined(separator: " "))"
    }
  }

  private var agreedCases: Int {
    snapshot.cases.count { snapshot.isAgreed($0.reference) }
  }

  private var panel: String {
    snapshot.template.gradeSubjects.isEmpty
      ? "this template asks for no grades"
      : snapshot.cases.isEmpty
        ? "nothing to agree yet" : "\(agreedCases) of \(Count(snapshot.cases.count, "case")) agreed"
  }

  private var concerns: Inline {
    let open = snapshot.openConcerns
    guard !open.isEmpty else {
      return Inline(
        snapshot.concerns.isEmpty ? "none" : "none open, \(snapshot.concerns.count) closed")
    }
    let each = open.map {
      "concern \($0.number) (\($0.reference), \($0.agency), \($0.raised.at.day.inWords))"
    }
    return Inline("\(open.count) open: \(each.joined(separator: "; "))", .serious)
  }

  private var findings: String {
    guard !snapshot.findings.isEmpty else { return "none yet" }
    let strengths = snapshot.findings.count { $0.kind == .strength }
    let developments = snapshot.findings.count - strengths
    return "\(Count(strengths, "strength")), \(Count(developments, "development point"))"
  }

  /// The commands that most likely come next, at most three.
  private var next: [String] {
    var next: [String] = []
    if let open = snapshot.openConcerns.first { next.append("close-concern \(open.number) …") }
    if snapshot.audit.agencies.isEmpty { next.append("invite AGENCY …") }
    if snapshot.cases.isEmpty { next.append("add-case C01") }
    next += snapshot.firstUnsaid + snapshot.firstToScore
    if let agree = snapshot.firstToModerate { next.append("moderate \(agree)") }
    if snapshot.returnsIn.part > 0 {
      next.append(snapshot.findings.isEmpty ? "conclude …" : "publish briefing")
    }
    return Array(next.prefix(3))
  }
}

extension AuditSnapshot {
  /// Whether the panel has agreed every grade of a case.
  func isAgreed(_ reference: Case.Reference) -> Bool {
    let agreed = panel[reference] ?? [:]
    return !template.gradeSubjects.isEmpty
      && template.gradeSubjects.allSatisfy { agreed[$0] != nil }
  }

  /// Saying who knows the first case that somebody has not yet said.
  fileprivate var firstUnsaid: [String] {
    let unsaid = cases.first { audited in
      audit.agencies.contains { audited.involvement[$0] == nil }
    }
    return unsaid.map { ["known \($0.reference) AGENCY …"] } ?? []
  }

  /// Scoring the first return that is not in.
  fileprivate var firstToScore: [String] {
    let open =
      agencyReturns.first { $0.state == .started }
      ?? agencyReturns.first { $0.state == .awaited }
    return open.map { ["score \($0.reference) \($0.agency)"] } ?? []
  }

  /// The first case whose returns are all in and whose grades are not all agreed.
  fileprivate var firstToModerate: Case.Reference? {
    cases.map(\.reference).first { reference in
      let given = returns(for: reference).filter { $0.agency != .panel }
      return !given.isEmpty && given.allSatisfy(\.state.isIn) && !isAgreed(reference)
        && !template.gradeSubjects.isEmpty
    }
  }
}
