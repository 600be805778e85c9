import Auditing
import CommandLanguage

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
    let publication = try Publication(on: bench)
    guard let path else {
      try publication.enter()
      return .show(publication.page)
    }
    try publication.write(to: path, replacing: replace)
    return .show(publication.acknowledgement(path))
  }
}
