import Auditing

/// Which agencies are meant by names of agencies and groups.
struct Asked {
  private let every: [String]
  /// Everything that belongs to each group, by way of other groups too.
  let members: [String: Set<String>]
  /// What the questions of the draft say of who is asked, each worked out once: thousands of
  /// questions say the same few things.
  private var workedOut: [[String]: [String]] = [:]

  init(_ draft: TemplateDraft) {
    every = draft.agencies.map(\.id.value)
    let listed = Dictionary(
      draft.groups.map { ($0.id.value, Set($0.members.map(\.value))) },
      uniquingKeysWith: { $0.union($1) })
    members = listed.mapValues { Self.reached(from: Array($0), listed) }
    for who in draft.questions.compactMap(\.who) where workedOut[who.words] == nil {
      workedOut[who.words] = agencies(who)
    }
  }

  /// The agencies, by name and in the template's order, that are asked.
  func agencies(_ who: WhoDraft) -> [String] {
    if let known = workedOut[who.words] { return known }
    let but = every.filter { $0 != Agency.ID.panel.text }
    switch who {
    case .all: return but
    case .only(let names, _):
      let named = agencies(behind: names)
      return every.filter(named.contains)
    case .allBut(let names, _):
      let named = agencies(behind: names)
      return but.filter { !named.contains($0) }
    }
  }

  private func agencies(behind names: [Marked<String>]) -> Set<String> {
    names.reduce(into: []) { $0.formUnion(members[$1.value] ?? [$1.value]) }
  }

  /// Everything that can be reached from these names; a group met again is not looked into twice.
  private static func reached(
    from names: [String], _ listed: [String: Set<String>]
  ) -> Set<String> {
    var (reached, waiting) = (Set<String>(), names)
    while let name = waiting.popLast() {
      if reached.insert(name).inserted { waiting += listed[name] ?? [] }
    }
    return reached
  }
}

extension TemplateDraft {
  /// The scale of that name.
  func scale(_ name: String) -> ScaleDraft? { scales.first { $0.id.value == name } }

  /// An agency to show in an example.
  var someAgency: String {
    Complaint.short(agencies.first { $0.id.value != Agency.ID.panel.text }?.id.value ?? "…")
  }

  /// The scale of the grades, where it is declared.
  var gradeScale: ScaleDraft? { grades?.scale.flatMap { scale($0.value) } }
}

extension QuestionDraft {
  /// How answers to it can stand: none when it only tells facts, nil when that cannot be known yet.
  func standings(in draft: TemplateDraft) -> Set<Standing>? {
    guard answers.count == 1, let kind = answers.first?.kind else { return nil }
    switch kind {
    case .scale(let name):
      return draft.scale(name.value).map {
        $0.levels.count > 2 ? [.full, .partial, .lacking] : [.full, .lacking]
      }
    case .dates(_, _, let within): return within == nil ? [] : [.full, .lacking]
    case .count(_, let atLeast):
      guard let atLeast else { return [] }
      return atLeast.value == "1" ? [.full, .lacking] : [.full, .partial, .lacking]
    case .choice(_, let expected): return expected.isEmpty ? [] : [.full, .lacking]
    case .yesNo(let expected):
      return expected.map { ["yes", "no"].contains($0.value) ? [.full, .lacking] : [] }
    case .date, .text: return []
    case .choices(_, let expected):
      guard !expected.isEmpty else { return [] }
      return expected.count > 1 ? [.full, .partial, .lacking] : [.full, .lacking]
    case .unread: return nil
    }
  }
}

extension WhoDraft {
  /// What it says, for telling whether two say the same.
  fileprivate var words: [String] {
    switch self {
    case .all: ["all"]
    case .only(let names, _): ["only"] + names.map(\.value)
    case .allBut(let names, _): ["all-but"] + names.map(\.value)
    }
  }
}
