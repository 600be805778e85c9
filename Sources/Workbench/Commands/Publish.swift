import Auditing
import CommandLanguage
import Disclosure
import Documents
import Reporting
import Sealing
import Storage
import Wording

extension BenchCommand {
  /// Writes a page for its readers.
  static let publish = BenchCommand(
    "publish", in: .learning, "Write the learning briefing, here or to a file.",
    about: """
      The briefing is for the partnership. It names no case: words that do are shown to you and \
      nothing is written. Every figure says of how many.
      """,
    .argument(
      "page", String.self, "briefing.",
      offering: Offers.pages),
    .option("to", String.self, "The file to write."),
    .flag("replace", "Write over a file that is there."),
    examples: [
      Example("publish briefing", "NEGLECT: WHAT THREE CHILDREN'S FILES TAUGHT US"),
      Example("publish breifing", "There is no page 'breifing'."),
    ]
  ) { bench, page, path, replace in
    guard "briefing".hasPrefix(page.lowercased()) else { throw WorkbenchError.noPage(page) }
    let stamp = try bench.stamp()
    let snapshot = try bench.snapshot()
    let briefing = try LearningBriefing(snapshot, on: stamp.at.day)
      .released(for: .partnership, hiding: snapshot.cases.map(\.reference))
    let text = TextRenderer(width: 72).plain(briefing.document)
    if let path { try PageFile(path: path).write(text, replacing: replace) }
    try bench.workspace.published(
      "briefing", audience: Audience.partnership.rawValue,
      digest: Digest.sha256(text.utf8).hexadecimal, in: snapshot.audit.name, by: stamp)
    let open = Count(snapshot.openConcerns.count, "concern")
    let warning: [Block] =
      snapshot.openConcerns.isEmpty
      ? [] : [.remark(Remark(.serious, [Inline("\(open) still open. See them with concerns.")]))]
    guard let path else {
      return .show(
        Document(
          nil,
          [
            .lines(
              text.split(separator: "\n", omittingEmptySubsequences: false).dropLast().map(
                String.init))
          ] + warning))
    }
    return .show(Document(nil, [.remark(Remark(.done, [Inline("Written to \(path).")]))] + warning))
  }
}
