extension Condition {
  /// Whether it holds, as far as that can be told.
  public func truth(in circumstances: some Circumstances) -> Truth {
    switch self {
    case .all(let parts): .all(parts.map { $0.truth(in: circumstances) })
    case .any(let parts): .any(parts.map { $0.truth(in: circumstances) })
    case .not(let part): part.truth(in: circumstances).negated
    case .count(let parts, let relation):
      .count(parts.map { $0.truth(in: circumstances) }, relation)
    case .answered(let id): circumstances.isAnswered(id)
    case .compared(let subject, let relation):
      relation.truth(of: circumstances.found(for: subject), on: subject.scale)
    }
  }
}

extension Condition.Relation {
  /// Whether what was found stands in this relation; on a scale, where levels are compared.
  public func truth(of found: Condition.Found, on scale: Scale?) -> Truth {
    switch self {
    case .oneOf(let values): Self.membership(of: found, in: values)
    case .noneOf(let values): Self.membership(of: found, in: values).negated
    case .ordered(let ordering, let value):
      Self.measured(found) { $0.difference(from: value, on: scale).map(ordering.allows) }
    case .has(let choice):
      if case .picked(let picked) = found {
        Truth(picked.contains(choice))
      } else {
        Self.measured(found) { _ in nil }
      }
    }
  }

  /// What was recorded is compared, so a non-answer is as good as any other answer here.
  private static func membership(of found: Condition.Found, in values: [Condition.Value]) -> Truth {
    switch found {
    case .value(let value): Truth(values.contains { $0.covers(value) })
    case .picked, .other: .fails
    case .nonAnswer(let non): Truth(values.contains(.nonAnswer(non)))
    case .awaited(let awaited): .unknown(waitingFor: awaited)
    case .nothing: .unknown(waitingFor: [])
    }
  }

  /// What is measured needs a value: anything else will never have a measure.
  private static func measured(
    _ found: Condition.Found, _ isSo: (Condition.Value) -> Bool?
  ) -> Truth {
    switch found {
    case .value(let value): isSo(value).map { Truth($0) } ?? .unknown(waitingFor: [])
    case .awaited(let awaited): .unknown(waitingFor: awaited)
    case .picked, .other, .nonAnswer, .nothing: .unknown(waitingFor: [])
    }
  }
}

extension Condition.Value {
  /// Whether what was found is what is written, or of the group that is written.
  fileprivate func covers(_ found: Condition.Value) -> Bool {
    if case .group(let group) = self, case .agency(let id) = found {
      return group.members.contains(id)
    }
    return self == found
  }

  /// By how much it is more than another value; nil for what has no order.
  fileprivate func difference(from other: Condition.Value, on scale: Scale?) -> Int? {
    switch (self, other) {
    case (.number(let left), .number(let right)): left - right
    case (.day(let left), .day(let right)): left.number - right.number
    case (.level(let left), .level(let right)):
      if let left = scale?.rank(left), let right = scale?.rank(right) {
        right - left
      } else {
        nil
      }
    default: nil
    }
  }
}
