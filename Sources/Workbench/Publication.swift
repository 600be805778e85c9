import Auditing
import Disclosure
import Documents
import Reporting
import Sealing
import Storage
import Wording

/// A briefing as it is let out: released for the partnership, set as text, and entered in the
/// journal.
struct Publication {
  private let bench: Bench
  private let stamp: Stamp
  private let audit: Audit.Name
  private let open: Int
  private let text: String

  /// Makes the briefing of the audit in focus, or refuses one that names a case.
  init(on bench: Bench) throws {
    self.bench = bench
    stamp = try bench.stamp()
    let snapshot = try bench.snapshot()
    audit = snapshot.audit.name
    open = snapshot.openConcerns.count
    let briefing = try LearningBriefing(snapshot, on: stamp.at.day)
      .released(for: .partnership, hiding: snapshot.cases.map(\.reference))
    text = TextRenderer(width: 72).plain(briefing.document)
  }

  /// The page as it is shown here, in the lines it is published in.
  var page: Document {
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    return Document(nil, [.lines(lines.dropLast())] + warning)
  }

  /// What is said of a page that was written to a file.
  func acknowledgement(_ path: String) -> Document {
    Document(nil, [.remark(Remark(.done, [Inline("Written to \(path).")]))] + warning)
  }

  /// Enters in the journal that the page was let out; looking at it read only leaves no trace.
  func enter() throws {
    if bench.workspace.isReadOnly { return }
    try bench.workspace.published(
      "briefing", audience: Audience.partnership.rawValue,
      digest: Digest.sha256(text.utf8).hexadecimal, in: audit, by: stamp)
  }

  /// Writes the page to a file and enters it in the journal.
  func write(to path: String, replacing: Bool) throws {
    if bench.workspace.isReadOnly { throw WorkspaceError.readOnly }
    try PageFile(path: path).write(text, replacing: replacing)
    try enter()
  }

  private var warning: [Block] {
    guard open > 0 else { return [] }
    let words =
      "\(Count(open, "concern")) \(open == 1 ? "is" : "are") still open. List with: concerns"
    return [.remark(Remark(.serious, [Inline(words)]))]
  }
}
