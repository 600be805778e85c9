import Foundation
import Testing

/// Pages that are made from the source are as the source would make them now.
@Suite struct FreshnessTests {
  @Test func `the page of commands is what the index makes`() throws {
    try MadePage(path: "docs/commands.md", text: ReferencePage.text).expectFresh()
  }

  @Test func `the reference of templates is what the reader's tables make`() throws {
    try MadePage(path: "docs/template-reference.md", text: TemplateReferencePage.text).expectFresh()
  }

  @Test func `the pages of complaints are what the checks make`() throws {
    for page in ComplaintPages.all { try page.expectFresh() }
  }

  /// A page whose check is gone goes with it.
  @Test func `no page of a complaint is left over`() throws {
    let folder = ProjectFiles.root.appending(path: ComplaintPages.folder)
    let made = Set(ComplaintPages.all.map { String($0.path.split(separator: "/").last ?? "") })
    for name in try FileManager.default.contentsOfDirectory(atPath: folder.path())
    where !made.contains(name) {
      Issue.record("\(name) is the page of nothing.")
      if MadePage.isRecording {
        try FileManager.default.removeItem(at: folder.appending(path: name))
      }
    }
  }
}
