import Auditing
import Foundation
import GRDB
import Testing

@testable import Storage

/// A workspace of an earlier layout opens and is what it was; Fixtures/layout-1.scrutineer was made
/// by the code that wrote layout 1.
@Suite struct LayoutTests {
  private static let fixture = URL(filePath: #filePath).deletingLastPathComponent()
    .appending(path: "Fixtures/layout-1.scrutineer")
  private static let head = "403V-KN3D-28"

  private let folder: Folder

  init() throws {
    folder = try Folder()
    try Data(contentsOf: Self.fixture).write(to: URL(filePath: folder.file()))
  }

  @Test(arguments: [false, true])
  func `a workspace of layout 1 says all that it said`(_ readOnly: Bool) throws {
    let workspace = try folder.open(readOnly: readOnly)
    let found = try workspace.snapshot(of: Sample.audit)
    let police = try #require(found.given(Sample.one, Sample.police))
    #expect(police.state == .submitted)
    #expect(
      police.answers == [
        .n1: .no, .n3: .count(4), .n5: .nonAnswer(.notApplicable),
        .n2: .dates(
          from: try #require(Day("2026-01-05")), to: try #require(Day("2026-01-20"))),
      ])
    #expect(police.notes == [.n1: "She was not seen alone."])
    #expect(police.reasons == [.n5: "An unborn child."])
    #expect(police.flags == [.n1: .learning])
    #expect(
      police.evidence == [
        Evidence(question: .n3, what: "Visit log", place: "Niche", seen: Day("2026-02-01"))
      ])
    #expect(police.grades[.overall]?.level == Level.ID("good"))
    #expect(police.grades[.overall]?.against == "Seen by a partner.")
    #expect(police.grades.count == 2)
    #expect(police.points == [Point(.strength, "Quick first visit.")])
    #expect(police.quotations == [Quotation("I like my room.", mayBeQuoted: true)])
    #expect(police.marks.isEmpty && police.earlier.isEmpty && police.earlierGrades.isEmpty)
    let health = try #require(found.given(Sample.one, Sample.health))
    #expect(
      health.answers == [
        .n4: .choices([Choice.ID("told"), Choice.ID("seen")]), .n5: .nonAnswer(.noEvidence),
      ])
    #expect(found.panel[Sample.one]?.values.map(\.level) == [Level.ID("poor")])
    #expect(found.concerns.map(\.closing?.words) == ["Referred the same day."])
    #expect(found.findings.map(\.advice) == ["Read it."])
    #expect(found.prose == [.why: "Because we looked before."])
    #expect(try workspace.verify().faults == [])
    #expect(try workspace.journalHead().short == Self.head)
    workspace.close()
  }

  @Test func `opening it to write brings it to this layout, once and for good`() throws {
    try folder.open().close()
    #expect(try folder.number("PRAGMA user_version") == Schema.version)
    let workspace = try folder.open()
    #expect(try workspace.reading { try Schema.digest($0) } == Schema.digests[Schema.version])
    try workspace.record(
      Entry(.n1, .yes), Sample.one, Sample.health, in: Sample.audit, by: Sample.stamp())
    #expect(try workspace.verify().faults == [])
  }

  @Test func `opening it to read leaves every byte as it is`() throws {
    let workspace = try folder.open(readOnly: true)
    _ = try workspace.snapshot(of: Sample.audit)
    workspace.close()
    #expect(
      try Data(contentsOf: URL(filePath: folder.file())) == Data(contentsOf: Self.fixture))
    #expect(try folder.number("PRAGMA user_version") == 1)
  }

  @Test(arguments: [
    "CREATE TABLE extra (x)", "PRAGMA user_version = 2", "DROP TRIGGER journal_is_never_changed",
  ])
  func `an earlier layout is trusted by its own digest only`(_ sql: String) throws {
    try folder.tamper(sql)
    #expect(folder.refusal() == .altered(folder.file()))
    #expect(folder.refusal(readOnly: true) == .altered(folder.file()))
  }
}

extension Folder {
  /// A number the file gives of itself.
  fileprivate func number(_ sql: String) throws -> Int? {
    let queue = try DatabaseQueue(path: file())
    defer { try? queue.close() }
    return try queue.read { try Int.fetchOne($0, sql: sql) }
  }
}
