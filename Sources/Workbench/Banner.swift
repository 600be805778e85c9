import Auditing
public import Documents
import Storage
import Wording

/// The two lines a person meets first.
public struct Banner {
  private let bench: Bench
  private let version: String

  /// Makes the banner of a version for a bench.
  public init(_ bench: Bench, version: String) {
    self.bench = bench
    self.version = version
  }

  /// The banner; an empty workspace says what to type.
  public var document: Document {
    let audits = (try? bench.workspace.audits()) ?? []
    let open = audits.reduce(0) { $0 + $1.openConcerns }
    var counts = [Count(audits.count, "audit").description]
    if open > 0 { counts.append("\(Count(open, "concern")) open") }
    if bench.workspace.isReadOnly { counts.append("read only") }
    let place = bench.workspace.path ?? "a temporary one"
    let first = "Scrutineer \(version) · workspace \(place) (\(counts.joined(separator: ", ")))"
    return Document(nil, [.paragraph(Inline(first + "\n" + second(audits)))])
  }

  private func second(_ audits: [AuditSummary]) -> String {
    guard audits.isEmpty else {
      return "Type help for what you can do, status for where you are. TAB completes."
    }
    return
      "Nothing is here yet. Type load neglect to begin, help for what you can do. TAB completes."
  }
}
