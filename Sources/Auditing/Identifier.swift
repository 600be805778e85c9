/// A name by which templates, commands and the workspace refer to one thing.
///
/// Types of their own keep a question's name from being handed over where a section's is wanted.
public protocol Identifier: Hashable, Comparable, Sendable, CustomStringConvertible {
  /// The name as it is typed and stored.
  var text: String { get }
  /// Takes a name as it stands; whoever reads names from outside checks them first.
  init(_ text: String)
}

extension Identifier {
  /// The name as it is typed and stored.
  public var description: String { text }
  /// Alphabetical order, with numbers in it compared as numbers: N9 before N10.
  public static func < (left: Self, right: Self) -> Bool {
    NaturalOrder.precedes(left.text, right.text)
  }
}

/// The order people expect of names with numbers in them.
enum NaturalOrder {
  static func precedes(_ left: String, _ right: String) -> Bool {
    let (a, b) = (runs(left), runs(right))
    for (x, y) in zip(a, b) where x != y {
      if let m = digits(x), let n = digits(y), m != n {
        return m.count == n.count ? m < n : m.count < n.count
      }
      return x < y
    }
    return a.count == b.count ? left < right : a.count < b.count
  }

  /// A number's digits from the first that counts, so that longer is greater; nil for letters.
  private static func digits(_ run: String) -> Substring? {
    run.allSatisfy(isDigit) ? run.drop { $0 == "0" } : nil
  }

  private static func isDigit(_ character: Character) -> Bool { ("0"..."9").contains(character) }

  private static func runs(_ text: String) -> [String] {
    var runs: [String] = []
    for character in text {
      if let last = runs.last?.last, isDigit(last) == isDigit(character) {
        runs[runs.count - 1].append(character)
      } else {
        runs.append(String(character))
      }
    }
    return runs
  }
}
