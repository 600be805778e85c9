/// The way from the top of a template to one of its parts: keys, and the names of parts in lists.
struct Trail: Hashable {
  /// The keys and names from the top.
  let steps: [String]

  init(_ steps: [String] = []) { self.steps = steps }

  /// The trail that a cell holds: `sections/voice/questions/N3/x-note`.
  init(text: String) {
    steps = text.split(separator: "/").map {
      String($0).replacing("~1", with: "/").replacing("~0", with: "~")
    }
  }

  /// The trail as a cell holds it.
  var text: String { steps.reduce("") { EntryPath.path($0, $1) } }

  static func + (trail: Trail, steps: [String]) -> Trail { Trail(trail.steps + steps) }
}
