import Auditing

/// Whether a condition can come out both ways.
///
/// Every combination of what can be found is tried. Answers, the case and the respondent are taken
/// to vary freely, so that "always" and "never" are certain and "open" is not.
enum ConditionAnalysis {
  /// What is found out about a condition, as far as it is ever decided.
  enum Verdict: Equatable {
    /// It never fails.
    case always
    /// It never holds.
    case never
    /// It may hold and may fail.
    case open
    /// There are too many combinations to say.
    case tooMany
  }

  /// The most combinations that are tried.
  static let most = 10_000

  /// The most combinations that are tried for all conditions of a template together, so that no
  /// file can keep the workbench busy.
  static let mostInAll = 3_000_000

  /// The verdict on a condition of an owner.
  static func verdict(
    of condition: Condition, for owner: ConditionScope.Owner, in scope: ConditionScope
  ) -> Verdict {
    var left = mostInAll
    return verdict(of: condition, for: owner, in: scope, left: &left)
  }

  /// The verdict on one of several conditions, for which so many combinations are left.
  static func verdict(
    of condition: Condition, for owner: ConditionScope.Owner, in scope: ConditionScope,
    left: inout Int
  ) -> Verdict {
    var leaves = ConditionLeaves()
    let node = leaves.node(of: condition)
    let domains = ConditionDomains(leaves.all, owner, scope)
    guard let states = domains.states else { return .tooMany }
    // Something with no values at all is complained about where it is declared.
    guard states.allSatisfy({ !$0.isEmpty }) else { return .open }
    let count = states.reduce(1) { min($0 * $1.count, most + 1) }
    guard count <= min(most, left) else { return .tooMany }
    left -= count
    return tried(node, states, leaves.all.count)
  }

  /// Tries all combinations, until both outcomes were met.
  private static func tried(
    _ node: ConditionNode, _ states: [[ConditionDomains.State]], _ leaves: Int
  ) -> Verdict {
    var (canHold, canFail) = (false, false)
    var marks = [Int8](repeating: 0, count: leaves)
    var places = [Int](repeating: 0, count: states.count)
    for variable in states.indices { states[variable][0].put(in: &marks) }
    repeat {
      let outcome = node.outcome(marks)
      canHold = canHold || outcome > 0
      canFail = canFail || outcome < 0
      if canHold && canFail { return .open }
    } while step(&places, states, &marks)
    return canHold ? .always : .never
  }

  /// Moves to the next combination; false behind the last.
  private static func step(
    _ places: inout [Int], _ states: [[ConditionDomains.State]], _ marks: inout [Int8]
  ) -> Bool {
    for variable in places.indices {
      places[variable] += 1
      let isOver = places[variable] == states[variable].count
      if isOver { places[variable] = 0 }
      states[variable][places[variable]].put(in: &marks)
      if !isOver { return true }
    }
    return false
  }
}

/// A condition whose comparisons are numbered, to be worked out many times.
indirect enum ConditionNode {
  case all([ConditionNode])
  case any([ConditionNode])
  case not(ConditionNode)
  /// So many of them hold: whether that is as wanted, by the number.
  case count([ConditionNode], [Bool])
  case leaf(Int)

  /// Above 0 when it holds, below when it fails, 0 when that is not known.
  func outcome(_ marks: [Int8]) -> Int8 {
    switch self {
    case .leaf(let leaf): return marks[leaf]
    case .not(let part): return -part.outcome(marks)
    case .all(let parts):
      var least: Int8 = 1
      for part in parts where least >= 0 { least = min(least, part.outcome(marks)) }
      return least
    case .any(let parts):
      var most: Int8 = -1
      for part in parts where most <= 0 { most = max(most, part.outcome(marks)) }
      return most
    case .count(let parts, let isWanted):
      let outcomes = parts.map { $0.outcome(marks) }
      let least = outcomes.count { $0 > 0 }
      let wanted = isWanted[least...least + outcomes.count { $0 == 0 }]
      return wanted.allSatisfy { $0 } ? 1 : wanted.contains(true) ? 0 : -1
    }
  }
}

/// The comparisons of a condition, each once.
struct ConditionLeaves {
  private(set) var all: [Condition] = []
  private var places: [Condition: Int] = [:]

  mutating func node(of condition: Condition) -> ConditionNode {
    switch condition {
    case .all(let parts): .all(nodes(of: parts))
    case .any(let parts): .any(nodes(of: parts))
    case .not(let part): .not(node(of: part))
    case .count(let parts, let relation):
      .count(
        nodes(of: parts),
        (0...parts.count).map { relation.truth(of: .value(.number($0)), on: nil) == .holds })
    case .answered, .compared: .leaf(place(of: condition))
    }
  }

  private mutating func nodes(of parts: [Condition]) -> [ConditionNode] {
    var nodes: [ConditionNode] = []
    for part in parts { nodes.append(node(of: part)) }
    return nodes
  }

  private mutating func place(of leaf: Condition) -> Int {
    if let place = places[leaf] { return place }
    places[leaf] = all.count
    all.append(leaf)
    return all.count - 1
  }
}
