import Auditing
import Testing

@testable import Storage

@Suite struct TemplateTests {
  private let neglect = Template.ID("neglect")

  @Test func `an edition is kept once`() throws {
    let workspace = try Workspace.temporary(compiling: Sample.compiling)
    let template = Sample.template()
    #expect(try workspace.keep(template, source: Sample.source, by: Sample.stamp()) == .added)
    #expect(try workspace.keep(template, source: Sample.source, by: Sample.stamp()) == .alreadyHere)
    #expect(try workspace.journal(last: 9, of: nil).map(\.verb) == [.loaded])
    let kept = EditionSummary(id: neglect, edition: "2026.1", title: "Neglect", questions: 5)
    #expect(try workspace.editions() == [kept])
  }

  @Test func `the same edition asking something else is refused`() throws {
    let workspace = try Sample.workspace()
    #expect(throws: WorkspaceError.editionDiffers(neglect, "2026.1")) {
      try workspace.keep(Sample.template().without(.n1), source: "another", by: Sample.stamp())
    }
  }

  @Test func `the same edition in another layout is here already, and the first text stays`() throws
  {
    let workspace = try Sample.workspace()
    let kept = try workspace.source(of: neglect, edition: nil)
    #expect(
      try workspace.keep(Sample.template(), source: "another", by: Sample.stamp()) == .alreadyHere)
    #expect(try workspace.source(of: neglect, edition: nil) == kept)
  }

  @Test func `without an edition the newest kept is meant`() throws {
    let workspace = try Sample.workspace()
    let later = Sample.template(edition: "2026.2")
    _ = try workspace.keep(later, source: "later", by: Sample.stamp())
    #expect(try workspace.template(neglect, edition: nil) == later)
    #expect(try workspace.template(neglect, edition: "2026.1") == Sample.template())
  }

  @Test func `a template or an edition that is not kept is told with those that are`() throws {
    let workspace = try Sample.workspace()
    #expect(throws: WorkspaceError.noTemplate(Template.ID("neglct"), known: [neglect])) {
      try workspace.template(Template.ID("neglct"), edition: nil)
    }
    #expect(throws: WorkspaceError.noEdition(neglect, "2025", known: ["2026.1"])) {
      try workspace.template(neglect, edition: "2025")
    }
  }

  @Test func `a kept template is compiled once and only when it is asked for`() throws {
    let folder = try Folder()
    try folder.kept()
    var compiled = 0
    let workspace = try Workspace.open(folder.file(), readOnly: false) { name, text in
      compiled += 1
      #expect(name == "neglect 2026.1")
      return try Sample.compiling(name, text)
    }
    #expect(try workspace.audits().count == 1)
    #expect(try workspace.audit(Sample.audit).agencies == [Sample.police, Sample.health])
    #expect(compiled == 0)
    for _ in 0..<3 { #expect(try workspace.template(neglect, edition: nil) == Sample.template()) }
    #expect(compiled == 1)
  }

  @Test func `a text that now makes other questions is not used to read old answers`() throws {
    let folder = try Folder()
    try folder.kept()
    let others = [Sample.template(panel: false), Sample.template(edition: "2026.1")]
    for (other, isSame) in zip(others, [false, true]) {
      var changed = other
      if !isSame { changed = changed.without(.n1) }
      let workspace = try Workspace.open(folder.file(), readOnly: false) { _, _ in changed }
      if isSame {
        #expect(try workspace.snapshot(of: Sample.audit).template == changed)
      } else {
        #expect(throws: WorkspaceError.templateUnreadable(neglect, "2026.1")) {
          try workspace.snapshot(of: Sample.audit)
        }
      }
      workspace.close()
    }
  }

  @Test func `other tools read the answers in the words of the template`() throws {
    let workspace = try Sample.started()
    let stamp = Sample.stamp()
    for entry in [
      Entry(.n1, .yes), Entry(.n3, .count(4)), Entry(.n5, .nonAnswer(.noEvidence)),
    ] {
      try workspace.record(entry, Sample.one, Sample.police, in: Sample.audit, by: stamp)
    }
    let rows = try workspace.reading { db in
      try db.rows("SELECT * FROM answer ORDER BY question").map { row in
        [
          try row.get("audit") as String, try row.get("case"), try row.get("agency"),
          try row.get("question"), try row.get("answer"), try row.maybe("value") ?? "",
        ]
      }
    }
    let place = ["neglect-2026", "C01", "police"]
    #expect(
      rows == [
        place + ["N1", "YES", ""], place + ["N3", "Number", "4"],
        place + ["N5", "No evidence on file", ""],
      ])
  }
}

extension Template {
  /// The template with one question fewer.
  fileprivate func without(_ id: Question.ID) -> Template {
    Template(
      id: self.id, edition: edition, title: title, unit: unit, purpose: purpose,
      agencies: agencies, profile: profile, themes: themes,
      sections: sections.map { section in
        Section(
          id: section.id, title: section.title, sources: [],
          questions: section.questions.filter { $0.id != id })
      }, grades: grades, gradesSections: gradesSections, gradesOverall: gradesOverall,
      limits: limits, sources: sources, guidance: guidance)
  }
}
