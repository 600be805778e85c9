import Auditing

/// Questions whose conditions wait for each other in a ring.
enum ConditionCircles {
  /// One ring for each set of questions that wait for each other, in order of the names in it.
  ///
  /// A ring is a shortest one from the first of its names back to it: N4, N9, N4.
  static func rings(in named: [Question.ID: Set<Question.ID>]) -> [[Question.ID]] {
    let ordered = named.mapValues { $0.sorted() }
    return Knots(ordered).all.compactMap { knot in
      knot.min().flatMap { ring(from: $0, within: knot, ordered) }
    }.sorted { $0[0] < $1[0] }
  }

  private static func ring(
    from start: Question.ID, within knot: Set<Question.ID>,
    _ named: [Question.ID: [Question.ID]]
  ) -> [Question.ID]? {
    var cameFrom: [Question.ID: Question.ID] = [:]
    var (waiting, at) = ([start], 0)
    while at < waiting.count {
      let question = waiting[at]
      at += 1
      for next in named[question] ?? [] where knot.contains(next) {
        if next == start { return path(to: question, from: start, cameFrom) + [start] }
        guard cameFrom[next] == nil else { continue }
        cameFrom[next] = question
        waiting.append(next)
      }
    }
    return nil
  }

  private static func path(
    to end: Question.ID, from start: Question.ID, _ cameFrom: [Question.ID: Question.ID]
  ) -> [Question.ID] {
    var path = [end]
    while let last = path.last, last != start, let before = cameFrom[last] { path.append(before) }
    return path.reversed()
  }
}

/// Sets of questions each of which can be reached from each other: Tarjan's algorithm, with a stack
/// of its own because a chain of conditions may be long.
private struct Knots {
  private(set) var all: [Set<Question.ID>] = []
  private let named: [Question.ID: [Question.ID]]
  private var numbers: [Question.ID: Int] = [:]
  private var lowest: [Question.ID: Int] = [:]
  private var stack: [Question.ID] = []
  private var isOnStack: Set<Question.ID> = []

  init(_ named: [Question.ID: [Question.ID]]) {
    self.named = named
    for question in named.keys.sorted() where numbers[question] == nil { visit(question) }
  }

  private mutating func visit(_ start: Question.ID) {
    var work = [(question: start, next: 0)]
    open(start)
    while let (question, next) = work.last {
      let targets = named[question] ?? []
      if next < targets.count {
        work[work.count - 1].next += 1
        let target = targets[next]
        if numbers[target] == nil {
          open(target)
          work.append((target, 0))
        } else if isOnStack.contains(target) {
          lower(question, to: numbers[target])
        }
      } else {
        work.removeLast()
        close(question)
        if let parent = work.last?.question { lower(parent, to: lowest[question]) }
      }
    }
  }

  private mutating func open(_ question: Question.ID) {
    numbers[question] = numbers.count
    lowest[question] = numbers[question]
    stack.append(question)
    isOnStack.insert(question)
  }

  private mutating func lower(_ question: Question.ID, to number: Int?) {
    guard let number, let last = lowest[question] else { return }
    lowest[question] = min(last, number)
  }

  private mutating func close(_ question: Question.ID) {
    guard lowest[question] == numbers[question] else { return }
    var knot: Set<Question.ID> = []
    repeat {
      guard let last = stack.popLast() else { break }
      isOnStack.remove(last)
      knot.insert(last)
    } while !knot.contains(question)
    if knot.count > 1 || named[question]?.contains(question) == true { all.append(knot) }
  }
}
