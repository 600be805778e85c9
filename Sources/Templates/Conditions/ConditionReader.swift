import Auditing

/// Reads conditions: text to tokens, a tree, and at last a condition whose every name leads
/// somewhere.
enum ConditionReader {
  /// What was made of a text: a condition, or everything that keeps it from being one.
  struct Outcome {
    /// The condition; nil when there are complaints, or when it names what could not be read.
    let condition: Condition?
    /// All faults, in the order of the text.
    let complaints: [ConditionComplaint]
  }

  /// Reads the condition of something in a template.
  static func read(
    _ text: String, for owner: ConditionScope.Owner, in scope: ConditionScope
  ) -> Outcome {
    let scan = ConditionScan(text)
    // Signs that cannot be read leave holes, and what is said about holes helps nobody.
    guard !scan.complaints.contains(where: \.fault.leavesHole) else {
      return refused(scan.complaints)
    }
    var parser = ConditionParser(scan.tokens)
    let tree = parser.condition()
    guard !parser.isHalted else { return refused(parser.complaints) }
    var checker = ConditionChecker(scope, for: owner)
    let condition = checker.condition(tree)
    let complaints = scan.complaints + parser.complaints + checker.complaints
    guard complaints.isEmpty, let condition else { return refused(complaints) }
    let waits = ConditionWaits(condition, for: owner, in: scope).complaints(at: checker.mentions)
    guard waits.isEmpty else { return refused(waits) }
    return Outcome(condition: condition, complaints: [])
  }

  private static func refused(_ complaints: [ConditionComplaint]) -> Outcome {
    let sorted = complaints.enumerated().sorted {
      ($0.element.span.offset, $0.offset) < ($1.element.span.offset, $1.offset)
    }.map(\.element)
    return Outcome(condition: nil, complaints: Array(sorted.prefix(ConditionComplaint.most)))
  }
}

extension ConditionFault {
  /// Whether nothing can be put where it stands.
  fileprivate var leavesHole: Bool {
    switch self {
    case .unreadable, .tooLong: true
    default: false
    }
  }
}

extension ConditionComplaint {
  /// The complaint at its place in the template.
  func complaint(in text: String, at places: ConditionPlaces) -> Complaint {
    complaint(at: places.place(of: span, in: text))
  }

  /// The complaint at a place that holds the whole condition.
  func complaint(at place: Place) -> Complaint {
    let words = fault.words
    return Complaint(words.code, at: place, words.summary, hint: words.hint)
  }
}
