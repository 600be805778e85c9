/// What became of the names of one edition in another: kept, renamed, split, joined, gone or new.
public struct Lineage<Name: Identifier>: Hashable, Sendable {
  /// For each name of the new edition the names it comes from, in the order of the old.
  private let origins: [Name: [Name]]
  /// For each name of the old edition the names that come from it, in the order of the new.
  private let heirs: [Name: [Name]]

  /// Follows names from one edition to another.
  ///
  /// A name comes from itself, and from every earlier name it declares that the old edition has.
  init(from old: [Name], to new: [(name: Name, earlier: [Name])]) {
    let origins = new.map { next in
      (next.name, old.filter { $0 == next.name || next.earlier.contains($0) })
    }
    let heirs = old.map { name in
      (name, origins.filter { $0.1.contains(name) }.map(\.0))
    }
    self.origins = Dictionary(origins, uniquingKeysWith: { first, _ in first })
    self.heirs = Dictionary(heirs, uniquingKeysWith: { first, _ in first })
  }

  /// The old names a new one comes from; none when it is new.
  public func origins(of name: Name) -> [Name] { origins[name] ?? [] }

  /// The new names that come from an old one; none when it is gone.
  public func heirs(of name: Name) -> [Name] { heirs[name] ?? [] }

  /// The one new name an old one became, where neither was split nor joined.
  public func only(from name: Name) -> Name? {
    let heirs = heirs(of: name)
    return heirs.count == 1 && origins(of: heirs[0]).count == 1 ? heirs[0] : nil
  }

  /// The one old name a new one was, where neither was split nor joined.
  public func only(to name: Name) -> Name? {
    let origins = origins(of: name)
    return origins.count == 1 && heirs(of: origins[0]).count == 1 ? origins[0] : nil
  }
}

/// Which things kept their order among themselves.
enum KeptOrder {
  /// The places, in `order`, of a longest increasing run: what did not move.
  ///
  /// So one thing put before forty others moves none of them.
  static func unmoved(_ order: [Int]) -> Set<Int> {
    var lengths = [Int](repeating: 1, count: order.count)
    var before = [Int?](repeating: nil, count: order.count)
    for place in order.indices {
      for earlier in 0..<place
      where order[earlier] < order[place] && lengths[earlier] + 1 > lengths[place] {
        lengths[place] = lengths[earlier] + 1
        before[place] = earlier
      }
    }
    var unmoved: Set<Int> = []
    var next = lengths.indices.max { lengths[$0] < lengths[$1] }
    while let place = next {
      unmoved.insert(place)
      next = before[place]
    }
    return unmoved
  }
}
