/// Takes in the elements of one part of a workbook, in order and by their names without prefix.
protocol PartReader {
  mutating func start(_ element: String, _ attributes: Attributes) throws(SheetError)
  mutating func text(_ text: String)
  mutating func end(_ element: String) throws(SheetError)
}

/// The attributes of an element, by their names without prefix, which every program chooses for
/// itself.
struct Attributes {
  private(set) var all: [(name: String, value: String)] = []

  /// The value of an attribute; nil when it is not there.
  subscript(_ name: String) -> String? { all.first { $0.name == name }?.value }

  /// Whether an attribute says yes.
  func isTrue(_ name: String) -> Bool {
    self[name].map { ["1", "true", "on"].contains($0) } ?? false
  }

  mutating func add(_ name: String, _ value: String) { all.append((name, value)) }
}

/// Elements counted over all parts of a workbook.
struct ElementCount {
  private let limit: Int
  private var counted = 0

  /// Some for each cell that may be.
  init(within bounds: SheetBounds) { limit = 1000 + bounds.cells * 5 }

  mutating func add(in part: String) throws(SheetError) {
    counted += 1
    guard counted <= limit else { throw .tooIntricate(part: part) }
  }
}
