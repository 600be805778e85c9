/// Whether a condition holds, as far as that can be told yet (Kleene's strong logic).
public enum Truth: Hashable, Sendable {
  case holds
  case fails
  /// It cannot be told before these are known; with none of them, nobody will say more.
  case unknown(waitingFor: [Awaited])

  /// Something a condition waits for.
  public enum Awaited: Hashable, Sendable {
    /// An answer.
    case question(Question.ID)
    /// What is recorded of the case.
    case profile(ProfileItem.ID)
    /// What is recorded of the respondent.
    case attribute(Attribute.ID)
  }

  /// What is known for certain.
  public init(_ isSo: Bool) { self = isSo ? .holds : .fails }

  /// What it waits for; nothing when it is known.
  public var awaited: [Awaited] {
    guard case .unknown(let awaited) = self else { return [] }
    return awaited
  }

  /// Whether it is not known.
  public var isUnknown: Bool { self != .holds && self != .fails }

  /// The opposite; what is not known stays so.
  public var negated: Truth {
    switch self {
    case .holds: .fails
    case .fails: .holds
    case .unknown: self
    }
  }

  /// Whether all of them hold: one that fails decides it, whatever is not known.
  public static func all(_ truths: [Truth]) -> Truth {
    truths.contains(.fails) ? .fails : waiting(for: truths) ?? .holds
  }

  /// Whether any of them holds: one that holds decides it, whatever is not known.
  public static func any(_ truths: [Truth]) -> Truth {
    truths.contains(.holds) ? .holds : waiting(for: truths) ?? .fails
  }

  /// Whether the number of those that hold is as wanted, however the unknown ones turn out.
  static func count(_ truths: [Truth], _ relation: Condition.Relation) -> Truth {
    let least = truths.count { $0 == .holds }
    let most = least + truths.count { $0.isUnknown }
    let outcomes = Set((least...most).map { relation.truth(of: .value(.number($0)), on: nil) })
    guard outcomes.count > 1, let unknown = waiting(for: truths) else {
      return outcomes.first ?? .fails
    }
    return unknown
  }

  /// Unknown, waiting for all that they wait for, each once; nil when all are known.
  private static func waiting(for truths: [Truth]) -> Truth? {
    guard truths.contains(where: \.isUnknown) else { return nil }
    var seen = Set<Awaited>()
    return .unknown(waitingFor: truths.flatMap(\.awaited).filter { seen.insert($0).inserted })
  }
}
