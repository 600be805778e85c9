/// A part of a condition's text, counted in scalars from its start.
struct ConditionSpan: Hashable {
  let offset: Int
  let length: Int

  init(_ offset: Int, _ length: Int = 1) {
    self.offset = offset
    self.length = length
  }

  var end: Int { offset + length }

  /// From the start of this part to the end of another that comes after it.
  func through(_ other: ConditionSpan) -> ConditionSpan {
    ConditionSpan(offset, max(1, other.end - offset))
  }
}

/// A word of a condition and where it stands.
struct ConditionWord: Hashable {
  let text: String
  let span: ConditionSpan
}

/// One fault of a condition and where it is.
struct ConditionComplaint: Equatable {
  let fault: ConditionFault
  let span: ConditionSpan

  init(_ fault: ConditionFault, _ span: ConditionSpan) {
    self.fault = fault
    self.span = span
  }

  /// As many as are said about one condition.
  static let most = 20
}
