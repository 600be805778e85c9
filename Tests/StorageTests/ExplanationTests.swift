import Auditing
import Testing
import Wording

@testable import Storage

@Suite struct ExplanationTests {
  private static let path = "audits.scrutineer"
  private static let (one, police) = (Sample.one, Sample.police)

  static let all: [WorkspaceError] = [
    .noFile(path), .folderMissing("a"), .folderNotWritable("a"), .isADirectory("a"),
    .notReadable(path), .notWritable(path), .notAWorkspace(path), .otherApplication(path),
    .newer(path, version: 9), .altered(path), .damaged(path), .inUse(path, process: 41),
    .inUse(path, process: nil), .leftUnfinished(path), .closed, .readOnly, .diskFull,
    .diskFault(path), .notSaved, .unsure(path), .tooLong, .fault(19),
    .noTemplate(Template.ID("neglct"), known: [Template.ID("neglect")]),
    .noTemplate(Template.ID("send"), known: []),
    .noEdition(Template.ID("neglect"), "1", known: ["2026.1"]),
    .editionDiffers(Template.ID("neglect"), "2026.1"),
    .templateUnreadable(Template.ID("neglect"), "2026.1"),
    .noAudit(Audit.Name("neglect-2025"), known: [Sample.audit]), .auditExists(Sample.audit),
    .noAgency(Agency.ID("fire"), known: [police]), .notInvited(police, invited: []),
    .noCase(one, known: []), .caseExists(one),
    .noItem(ProfileItem.ID("sex"), known: [Sample.age.id]),
    .noChoice(Choice.ID("old"), Sample.age.id, known: [Choice.ID("0-4")]),
    .notInvolved(one, police, said: nil), .notInvolved(one, police, said: .notKnown),
    .reasonToWithdraw(one, police), .noSubject(.overall, known: []),
    .noTheme(Theme.ID("x"), known: [Sample.voice.id]), .noConcern(4, count: 2),
    .concernClosed(1), .noFinding(4, count: 2), .findingDropped(2), .wordsNeeded, .reasonNeeded,
    .sameEdition(Sample.audit, "2026.1"),
    .refused(.reasonNeeded(.n1)),
  ]

  @Test(arguments: all)
  func `what cannot be done is said in a sentence, with what to do`(_ error: WorkspaceError) {
    let explanation = error.explanation
    #expect(explanation.summary.last.map { ".?".contains($0) } == true)
    #expect(explanation.hint?.isEmpty == false)
    #expect(explanation.code.contains("."))
    for library in ["SQLite", "GRDB", "SQL", "nil", "Optional("] {
      #expect(!explanation.summary.contains(library))
    }
  }

  @Test func `a near miss is suggested`() {
    let error = WorkspaceError.noAudit(Audit.Name("neglect-2025"), known: [Sample.audit])
    #expect(error.explanation.hint == "Did you mean neglect-2026?")
  }

  @Test func `a text too long to keep is refused and leaves the rest`() throws {
    let workspace = try Sample.started()
    let long = String(repeating: "x", count: 17 * 1024 * 1024)
    #expect(throws: WorkspaceError.tooLong) {
      try workspace.note(
        long, on: .n1, Sample.one, Sample.police, in: Sample.audit, by: Sample.stamp())
    }
    #expect(try workspace.verify().faults == [])
  }
}
