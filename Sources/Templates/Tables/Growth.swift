/// A template that is put together from cells, part by part, in the order in which they come.
struct Growth {
  /// Where it was first spoken of.
  let place: Place
  private var branches: [Branch] = []
  private var numbers: [String: Int] = [:]
  private var leaf: Piece?

  private struct Branch {
    let key: Marked<String>
    var growth: Growth
  }

  init(at place: Place) { self.place = place }

  /// Puts a piece at the end of a trail, or only makes the trail; tells what stands there already.
  @discardableResult
  mutating func put(_ piece: Piece?, at trail: ArraySlice<Marked<String>>) -> Piece? {
    guard let step = trail.first else {
      guard let piece else { return nil }
      if let leaf { return leaf }
      guard branches.isEmpty else { return .keys([], place) }
      leaf = piece
      return nil
    }
    if let leaf { return piece == nil ? nil : leaf }
    let number = numbers[step.value] ?? branches.count
    if number == branches.count {
      numbers[step.value] = number
      branches.append(Branch(key: step, growth: Growth(at: step.place)))
    }
    return branches[number].growth.put(piece, at: trail.dropFirst())
  }

  /// Moves the end of a trail to before another branch, if there is such a one.
  mutating func move(_ trail: ArraySlice<String>, before other: String) {
    guard let step = trail.first, let number = numbers[step] else { return }
    guard trail.count == 1 else {
      return branches[number].growth.move(trail.dropFirst(), before: other)
    }
    // Of more there is a complaint anyway, and moving takes time.
    guard branches.count <= DraftReader.longest, let target = numbers[other], target < number
    else { return }
    branches.insert(branches.remove(at: number), at: target)
    for (number, branch) in branches.enumerated() { numbers[branch.key.value] = number }
  }

  /// What stands at the end of some steps.
  func at(_ steps: some Sequence<String>) -> Growth? {
    var growth = self
    for step in steps {
      guard let number = growth.numbers[step] else { return nil }
      growth = growth.branch(number)
    }
    return growth
  }

  private func branch(_ number: Int) -> Growth { branches[number].growth }

  /// The names of its branches.
  var names: [Marked<String>] { branches.map(\.key) }

  /// The first step of a trail that names a part which is not there.
  ///
  /// Keys may be added to parts, but no parts to a template.
  func firstUnknown(of steps: [String], _ form: Form = .part(.template)) -> String? {
    guard let step = steps.first, let inner = form.inner(step) else { return nil }
    let next = numbers[step].map(branch)
    if next == nil, !form.isOrdered { return steps.count == 1 ? nil : step }
    return (next ?? Growth(at: place)).firstUnknown(of: Array(steps.dropFirst()), inner)
  }

  /// The pieces, as the language has them.
  func piece(_ form: Form) -> Piece {
    if let leaf { return leaf }
    switch form {
    case .parts(let shape): return .list(branches.map { $0.growth.piece(.part(shape)) }, place)
    case .keyed(let shape): return keys { _ in .part(shape) }
    case .part(let shape): return keys { shape.key($0)?.form ?? .line }
    default: return keys { _ in .line }
    }
  }

  private func keys(_ form: (String) -> Form) -> Piece {
    .keys(
      branches.map {
        Piece.Entry(key: $0.key, value: $0.growth.piece(form($0.key.value)))
      }, place)
  }
}

extension Form {
  /// What stands under a key or a name, where that is known.
  func inner(_ step: String) -> Form? {
    switch self {
    case .parts(let shape), .keyed(let shape): .part(shape)
    case .part(let shape): shape.key(step)?.form
    default: nil
    }
  }

  /// Whether its keys stand in the order of their table.
  var isOrdered: Bool { if case .part = self { true } else { false } }
}
