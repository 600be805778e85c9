import Wording

/// What is wrong with tables as tables, all told at once.
struct Faults {
  private(set) var complaints: [Complaint] = []
  private var undeclared: Set<String> = []

  mutating func add(
    _ code: String, at place: Place, _ summary: @autoclosure () -> String,
    hint: @autoclosure () -> String
  ) {
    guard complaints.count < Complaint.most else { return }
    complaints.append(Complaint(code, at: place, summary(), hint: hint()))
  }

  mutating func add(_ complaint: Complaint, at place: Place) {
    guard complaints.count < Complaint.most else { return }
    complaints.append(
      Complaint(complaint.code, at: place, complaint.summary, hint: complaint.hint))
  }

  /// Complains about a word that is none of a closed list.
  mutating func addUnknown(
    _ code: String, _ word: Marked<String>, among words: @autoclosure () -> [String],
    _ summary: @autoclosure () -> String
  ) {
    add(code, at: word.place, summary(), hint: Self.choice(word, among: words()))
  }

  private static func choice(_ word: Marked<String>, among words: [String]) -> String {
    if let near = word.near(among: words) { return "Write \(Complaint.short(near))." }
    guard !words.isEmpty, words.count <= 20 else { return "Use one that is there." }
    return "Use \(Enumeration.either(words.map(Complaint.short)))."
  }

  /// Complains about a name that is declared nowhere, once however many rows have it.
  mutating func addUndeclared(
    _ name: Marked<String>, in sheet: String, among names: @autoclosure () -> [String]
  ) {
    guard complaints.count < Complaint.most,
      undeclared.insert("\(name.place.sheet ?? "") \(name.value)").inserted
    else { return }
    addUnknown(
      "row.undeclared", name, among: names(),
      "There is no '\(Complaint.short(name.value))' in the sheet '\(sheet)'.")
  }
}
