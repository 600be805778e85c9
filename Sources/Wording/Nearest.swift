/// The known word a mistyped one was most likely meant to be.
public enum Nearest {
  /// The closest of `words` to `typed`, or nil when none is near enough to be worth suggesting.
  ///
  /// Near is one change (a letter wrong, missing, added, or two neighbours swapped) for words of up
  /// to four letters, two for longer ones. Letters are compared without regard to case. A tie goes
  /// to the earlier word.
  public static func word(to typed: String, among words: [String]) -> String? {
    let target = Array(typed.lowercased())
    let limit = target.count <= 4 ? 1 : 2
    let near = words.map { (word: $0, distance: distance(target, Array($0.lowercased()))) }
      .filter { $0.distance <= limit && $0.distance < $0.word.count }
    return near.min { $0.distance < $1.distance }?.word
  }

  /// Edits between two words, a swap of neighbours counting as one (optimal string alignment).
  static func distance(_ a: [Character], _ b: [Character]) -> Int {
    guard !a.isEmpty, !b.isEmpty else { return max(a.count, b.count) }
    var beforeLast: [Int] = []
    var last = Array(0...b.count)
    for i in 1...a.count {
      var row = [i] + Array(repeating: 0, count: b.count)
      for j in 1...b.count {
        let changed = last[j - 1] + (a[i - 1] == b[j - 1] ? 0 : 1)
        row[j] = min(changed, last[j] + 1, row[j - 1] + 1)
        if i > 1, j > 1, a[i - 1] == b[j - 2], a[i - 2] == b[j - 1] {
          row[j] = min(row[j], beforeLast[j - 2] + 1)
        }
      }
      beforeLast = last
      last = row
    }
    return last[b.count]
  }
}
