import Auditing
import Documents
import Storage
import Terminal
import Wording

/// The end of a return: strengths, development points, the child's own words; then the grades.
struct ClosingWalk: Dialogue {
  /// The return.
  let place: ReturnPlace
  private var step: Step
  private var given: Int

  private enum Step: Equatable {
    case point(Finding.Kind)
    case quotation
    case consent(words: String)
  }

  /// The most strengths, and the most development points, that one return names.
  private static let most = 3

  /// Starts with the strengths, going on from those that are named already.
  init(_ place: ReturnPlace, on bench: Bench) throws {
    self.place = place
    let points = try bench.given(place).points
    (step, given) = Self.first(from: .strength, points)
  }

  func page(on bench: Bench) throws -> Document {
    Document(nil, [.paragraph(Inline(invitation))])
  }

  var prompt: String {
    switch step {
    case .point(let kind): "\(kind.title) \(given + 1)> "
    case .quotation: "The child's words> "
    case .consent: "May they be quoted on a page? (y n)> "
    }
  }

  func offers(on bench: Bench) -> [Candidate] {
    [Candidate("stop", "Leave; everything said is saved")]
  }

  mutating func take(_ line: String, on bench: Bench) throws -> Turn {
    let typed = line.trimmed
    if typed == "stop" { return try stop(on: bench) }
    switch step {
    case .point(let kind): return try take(kind, typed, on: bench)
    case .quotation: return try takeQuotation(typed, on: bench)
    case .consent(let words): return try takeConsent(words, typed, on: bench)
    }
  }

  /// Words whose consent was not said yet are kept and will not be quoted.
  private func stop(on bench: Bench) throws -> Turn {
    if case .consent(let words) = step {
      try bench.workspace.add(
        Quotation(words, mayBeQuoted: false), place.reference, place.agency, in: place.audit,
        by: bench.stamp())
    }
    return .finished(.remark(.done, "Everything said is saved."))
  }

  private var invitation: String {
    switch step {
    case .point(.strength):
      "What was done well? Up to \(Self.most) strengths, a sentence each; Enter goes on."
    case .point(.development):
      "What could be better? Up to \(Self.most) points, a sentence each; Enter goes on."
    default:
      "Did the child say something, on the file, that the partnership should hear? "
        + "Their own words, with nothing that tells who they are; Enter goes on."
    }
  }

  private mutating func take(_ kind: Finding.Kind, _ typed: String, on bench: Bench) throws -> Turn
  {
    guard !typed.isEmpty, given < Self.most else { return try leave(kind, on: bench) }
    try bench.workspace.add(
      Point(kind, typed), place.reference, place.agency, in: place.audit, by: bench.stamp())
    given += 1
    let saved = Document.remark(.done, "Saved.")
    return given < Self.most ? .stay(saved) : try leave(kind, on: bench, saved)
  }

  private mutating func leave(_ kind: Finding.Kind, on bench: Bench, _ remark: Document? = nil)
    throws
    -> Turn
  {
    let points = try bench.given(place).points
    (step, given) = kind == .strength ? Self.first(from: .development, points) : (.quotation, 0)
    return .next(remark)
  }

  /// The first kind of point, from one on, of which another may be named, and how many there are;
  /// else the child's words.
  private static func first(from kind: Finding.Kind, _ points: [Point]) -> (Step, Int) {
    let given = points.count { $0.kind == kind }
    if given < most { return (.point(kind), given) }
    return kind == .strength ? first(from: .development, points) : (.quotation, 0)
  }

  private mutating func takeQuotation(_ typed: String, on bench: Bench) throws -> Turn {
    guard !typed.isEmpty else {
      return .finished(nil, then: try GradingWalk(place, on: bench))
    }
    step = .consent(words: typed)
    return .stay(nil)
  }

  private mutating func takeConsent(_ words: String, _ typed: String, on bench: Bench) throws
    -> Turn
  {
    guard let answer = YesNo(typed) else { throw WorkbenchError.yesOrNo(typed) }
    try bench.workspace.add(
      Quotation(words, mayBeQuoted: answer == .yes), place.reference, place.agency,
      in: place.audit, by: bench.stamp())
    step = .quotation
    return .stay(.remark(.done, answer == .yes ? "Saved." : "Saved; it will not be quoted."))
  }
}

/// Yes or no, as typed.
enum YesNo {
  case yes, no

  init?(_ typed: String) {
    switch typed.lowercased() {
    case "y", "yes": self = .yes
    case "n", "no": self = .no
    default: return nil
    }
  }
}

extension Finding.Kind {
  /// The kind as it begins a line.
  var title: String {
    switch self {
    case .strength: "Strength"
    case .development: "Development point"
    }
  }
}
