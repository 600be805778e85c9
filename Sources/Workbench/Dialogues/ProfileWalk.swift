import Auditing
import Documents
import Storage
import Terminal

/// Asks for a case's profile, item by item: choices and bands only.
struct ProfileWalk: Dialogue {
  private let audit: Audit.Name
  private let reference: Case.Reference
  private let items: [ProfileItem]
  private var index = 0

  init(_ reference: Case.Reference, on bench: Bench) throws {
    audit = try bench.audit().name
    self.reference = reference
    items = try bench.template().profile
  }

  func page(on bench: Bench) throws -> Document {
    let chosen = try bench.snapshot().audited(reference)?.profile[items[index].id]
    let lines = items[index].choices.enumerated().map { number, choice in
      "    \(number + 1) \(choice.label)" + (choice.id == chosen ? "  (now)" : "")
    }
    return Document(
      nil,
      [
        .banner(
          .strong("\(reference) · \(items[index].wording)"),
          .muted("\(index + 1) of \(items.count)")),
        .lines(lines + ["    Enter passes   back   stop"]),
      ])
  }

  var prompt: String { "\(items[index].id)> " }

  func offers(on bench: Bench) -> [Candidate] {
    items[index].choices.map { Candidate($0.id.text, $0.label) }
      + [Candidate("back", "Go back one"), Candidate("stop", "Leave; what was said is saved")]
  }

  mutating func take(_ line: String, on bench: Bench) throws -> Turn {
    let typed = line.trimmed
    switch typed {
    case "stop": return .finished(done)
    case "back":
      guard index > 0 else { return .stay(.remark(.wrong, "This is the first.")) }
      index -= 1
      return .next(nil)
    case "", "skip": return moveOn()
    default:
      let choice = try items[index].choice(typed: typed)
      try bench.workspace.setProfile(
        items[index].id, choice, of: reference, in: audit, by: bench.stamp())
      let label = items[index].choices.first { $0.id == choice }?.label ?? choice.text
      return moveOn(.remark(.done, "saved  \(label)."))
    }
  }

  private var done: Document {
    .remark(.done, "\(reference) is in. Say which agencies know it: known \(reference) AGENCY …")
  }

  private mutating func moveOn(_ remark: Document? = nil) -> Turn {
    guard index + 1 < items.count else {
      return .finished((remark ?? Document(nil, [])) + done)
    }
    index += 1
    return .next(remark)
  }
}

extension ProfileItem {
  /// The choice a typed word means: its number, its name, or the beginning of one name or label.
  ///
  /// - Throws: `wrongProfile` for anything else; free text cannot be kept.
  func choice(typed: String) throws(WorkbenchError) -> Choice.ID {
    let word = typed.lowercased()
    if let exact = choices.first(where: { $0.id.text == word || $0.label.lowercased() == word }) {
      return exact.id
    }
    if let number = Int(word), choices.indices.contains(number - 1) {
      return choices[number - 1].id
    }
    let begun = choices.filter {
      $0.id.text.hasPrefix(word) || $0.label.lowercased().hasPrefix(word)
    }
    guard begun.count == 1 else { throw .wrongProfile(typed, self, items: []) }
    return begun[0].id
  }
}
