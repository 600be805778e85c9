import Auditing

extension TemplateDraft {
  /// The agencies, by name and in the template's order, that are asked.
  func asked(by who: WhoDraft) -> [String] {
    let every = agencies.map(\.id.value)
    let but = every.filter { $0 != Agency.ID.panel.text }
    switch who {
    case .all: return but
    case .only(let names, _):
      let named = members(of: names.map(\.value))
      return every.filter(named.contains)
    case .allBut(let names, _):
      let named = members(of: names.map(\.value))
      return but.filter { !named.contains($0) }
    }
  }

  /// The agencies behind names of agencies and groups; a group met again is not looked into twice.
  private func members(of names: [String]) -> Set<String> {
    var (members, waiting, seen) = (Set<String>(), names, Set<String>())
    while let name = waiting.popLast() {
      guard seen.insert(name).inserted else { continue }
      let behind = groups.filter { $0.id.value == name }.flatMap(\.members)
      if behind.isEmpty { members.insert(name) } else { waiting += behind.map(\.value) }
    }
    return members
  }

  /// The scale of that name.
  func scale(_ name: String) -> ScaleDraft? { scales.first { $0.id.value == name } }

  /// The scale of the grades, where it is declared.
  var gradeScale: ScaleDraft? { grades?.scale.flatMap { scale($0.value) } }
}

extension QuestionDraft {
  /// How answers to it can stand: none when it only tells facts.
  func standings(in draft: TemplateDraft) -> Set<Standing> {
    guard answers.count == 1, let kind = answers.first?.kind else { return [] }
    switch kind {
    case .scale(let name):
      guard let levels = draft.scale(name.value)?.levels else { return [] }
      return levels.count > 2 ? [.full, .partial, .lacking] : [.full, .lacking]
    case .dates(_, _, let within): return within == nil ? [] : [.full, .lacking]
    case .count(_, let atLeast):
      guard let atLeast else { return [] }
      return atLeast.value == "1" ? [.full, .lacking] : [.full, .partial, .lacking]
    case .choices(_, let expected):
      guard !expected.isEmpty else { return [] }
      return expected.count > 1 ? [.full, .partial, .lacking] : [.full, .lacking]
    case .unread: return []
    }
  }
}
