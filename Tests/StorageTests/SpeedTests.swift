import Auditing
import Foundation
import Testing

@testable import Storage

/// Printed, never asserted: a machine has bad days.
@Suite struct SpeedTests {
  @Test func `500 answers, opening, a snapshot and a verification are timed`() throws {
    let folder = try Folder()
    let template = Self.template
    let workspace = try Workspace.open(folder.file(), readOnly: false) { _, _ in template }
    _ = try workspace.keep(template, source: Sample.source, by: Sample.stamp())
    try Sample.begin(in: workspace)
    let clock = ContinuousClock()
    let each = try (0..<500).map { count in
      let question = Question.ID("Q\(count % 60)")
      return try clock.measure {
        try workspace.record(
          Entry(question, count.isMultiple(of: 7) ? .no : .yes), Sample.one, Sample.police,
          in: Sample.audit, by: Sample.stamp())
      }
    }.sorted()
    print("an answer: median \(each[250]), 99 of 100 \(each[495])")
    print("a snapshot: \(try clock.measure { _ = try workspace.snapshot(of: Sample.audit) })")
    print("a verification: \(try clock.measure { _ = try workspace.verify() })")
    workspace.close()
    print("opening, listing and closing: \(try opening(folder, clock))")
  }

  private func opening(_ folder: Folder, _ clock: ContinuousClock) throws -> Duration {
    try (0..<21).map { _ in
      try clock.measure {
        let workspace = try folder.open()
        _ = try workspace.audits()
        workspace.close()
      }
    }.sorted()[10]
  }

  /// As long as a real one: sixty questions.
  private static let template: Template = {
    let short = Sample.template()
    let section = Section.ID("all")
    let questions = (0..<60).map { number in
      Question(
        id: Question.ID("Q\(number)"), section: section, wording: "Wording of \(number)",
        lookFor: "", agencies: [Sample.police, Sample.health], kind: .scale(Sample.seen),
        theme: Sample.history.id)
    }
    return Template(
      id: short.id, edition: short.edition, title: short.title, unit: short.unit,
      purpose: short.purpose, agencies: short.agencies, profile: short.profile,
      themes: short.themes,
      sections: [Section(id: section, title: "All", sources: [], questions: questions)],
      grades: short.grades, gradesSections: true, gradesOverall: true, limits: [], sources: [],
      guidance: short.guidance)
  }()
}
