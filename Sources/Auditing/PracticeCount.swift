/// In how many of the audited files a practice was seen: the "n of N" of a finding.
///
/// Only returns that are handed in are read. A file counts in N when at least one answer to the
/// finding's questions, by the agencies counted, stands for good or bad practice. It counts as seen
/// when every such answer stands in full, else as falling short. Files whose answers are all
/// non-answers are told apart and never counted as good or bad.
public struct PracticeCount: Hashable, Sendable {
  /// Files in which the practice was seen in full, of those that could tell.
  public let seen: Share
  /// Files in which it fell short, of those that could tell.
  public var short: Share { Share(seen.whole - seen.part, of: seen.whole) }
  /// Files that should have told and did not: no evidence on file.
  public let silent: Int
  /// Files whose auditors could not tell.
  public let notKnown: Int
  /// Files for which it did not arise.
  public let notApplicable: Int

  /// Counts the files of an audit for the ground of a finding; nil for no questions.
  public init?(_ ground: Finding.Ground, in snapshot: AuditSnapshot) {
    guard !ground.questions.isEmpty else { return nil }
    let files = snapshot.cases.filter { ground.covers($0) }
      .map { FileEvidence($0.reference, ground, snapshot) }
    seen = Share(files.count { $0 == .full }, of: files.count { $0 == .full || $0 == .less })
    silent = files.count { $0 == .silent }
    notKnown = files.count { $0 == .notKnown }
    notApplicable = files.count { $0 == .notApplicable }
  }
}

extension Finding.Ground {
  /// Whether a case is one of those the finding is about.
  public func covers(_ audited: Case) -> Bool {
    profile.map { audited.profile[$0.item] == $0.choice } ?? true
  }
}

/// What one file says of a practice.
private enum FileEvidence {
  case full, less, silent, notKnown, notApplicable, unanswered

  init(_ reference: Case.Reference, _ ground: Finding.Ground, _ snapshot: AuditSnapshot) {
    let answers = snapshot.returns(for: reference).filter(\.state.isIn)
      .filter { ground.agencies.isEmpty || ground.agencies.contains($0.agency) }
      .flatMap { given in
        let setAside = given.applicability(in: snapshot.template).setAside
        return ground.questions.map { id in
          (id: id, answer: setAside.contains(id) ? .nonAnswer(.notApplicable) : given.answers[id])
        }
      }
    let standings = answers.compactMap { id, answer in
      answer.flatMap { snapshot.template.question(id)?.standing(of: $0) }
    }
    let said = Set(answers.compactMap { $0.answer })
    if !standings.isEmpty {
      self = standings.allSatisfy { $0 == .full } ? .full : .less
    } else if said.contains(.nonAnswer(.noEvidence)) {
      self = .silent
    } else if said.contains(.nonAnswer(.notKnown)) {
      self = .notKnown
    } else {
      self = said.contains(.nonAnswer(.notApplicable)) ? .notApplicable : .unanswered
    }
  }
}
