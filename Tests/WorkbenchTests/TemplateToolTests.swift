import Auditing
import Foundation
import Testing

@testable import Workbench

/// The commands on templates, and an audit of one that uses every way of answering.
@Suite struct TemplateToolTests {
  private static let text = """
    scrutineer: 1
    id: visits
    edition: "1"
    kind: case-audit
    title: Visits
    unit: child
    purpose: To see.
    agencies: {police: Police}
    scales:
      grade: {best: first, levels: {good: Good, poor: Poor}}
    grades: {scale: grade, sections: no, overall: yes}
    themes: {voice: Voice}
    sections:
      - id: visit
        title: The visit
        questions:
          - {id: V1, asks: Was it held?, who: all, yes-no: {expected: yes}, theme: voice}
          - id: V2
            asks: Where?
            who: all
            applies-when: V1 is yes
            choice: {options: {home: At home, school: At school}}
            theme: voice
          - {id: V3, asks: When?, who: all, date: {of: Visit}, theme: voice}
          - id: V4
            asks: What was said?
            who: all
            text: {most: 40}
            needs-note: always
            identifies: likely
            theme: voice
    limits:
      - id: no-visit
        when: {questions: [V1], are: [lacking]}
        caps: {overall: yes, at: poor}
        words: No visit was held.
    tests:
      - name: No visit caps the whole
        given: {V1: no}
        expect: {limits: [no-visit], grades: {overall: poor}, not-asked: [V2]}
    """

  private func file(_ text: String = Self.text) throws -> String {
    let file = FileManager.default.temporaryDirectory
      .appending(path: "visits-\(UUID().uuidString).yaml")
    try text.write(to: file, atomically: true, encoding: .utf8)
    return file.path()
  }

  @Test func `a test that passes is counted`() throws {
    let played = try Stage(.new).script(["test-template \(file())"])
    #expect(played.shown == "visits 1: 1 test, all pass.\n" && played.code == 0)
  }

  @Test func `a test that fails says what followed instead`() throws {
    let changed = Self.text.replacing("overall: poor}, not-asked", with: "overall: good}, asked")
    let played = try Stage(.new).script(["test-template \(file(changed))"])
    #expect(played.code == ExitCode.refused.rawValue)
    let said = played.complaints.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    #expect(said.contains("No visit caps the whole: Expected Good as the best grade for Overall"))
    #expect(said.contains("Expected V2 to be asked, and it is not asked."))
    #expect(said.contains("1 of 1 test failed."))
  }

  @Test func `a loaded template is tested, checked and shown by its name and edition`() throws {
    let played = try Stage(.new).script([
      "iam QA --role officer", "load \(file())", "test-template visits@1", "check-template visits",
      "show template visits@1", "show template visits@2",
    ])
    #expect(played.shown.hasPrefix("visits 1: 1 test, all pass.\n"))
    #expect(played.shown.contains("visits 1: 4 questions, no complaints."))
    #expect(played.shown.contains("Visits · edition 1"))
    #expect(played.complaints.contains("There is no edition '2' of visits"))
  }

  @Test(arguments: ["self-assessment", "school-audit", "survey"])
  func `a template of a kind that is not run yet is read and not started`(_ kind: String) throws {
    let changed = Self.text.replacing("kind: case-audit", with: "kind: \(kind)")
      .replacing("unit: child\n", with: "")
    let played = try Stage(.new).script(
      ["iam QA --role officer", "load \(file(changed))", "show template visits", "start v visits"])
    #expect(played.shown.contains("Kind    \(kind)"))
    #expect(played.complaints.contains("Visits is a template of kind \(kind)"))
  }

  @Test func `every way of answering is typed, kept, shown and corrected`() throws {
    let stage = try Stage(.new)
    let shown = stage.type([
      "iam QA --role officer", try "load \(file())", "start v visits", "invite police",
      "add-case C01", "known C01 police", "score C01 police", "maybe", "yes", "2", "tomorrow",
      "27/3/2026", "Note that she said: “I like it here”, and more than forty characters of it",
      "“I like it here”", "Said to the officer at the door", "stop", "show return C01 police",
      "answer C01 police V2 school", "answer C01 police V1 no", "show return C01 police",
    ])
    #expect(shown.contains("'maybe' is not an answer here."))
    #expect(shown.contains("Saved: At school."))
    #expect(shown.contains("'tomorrow' is not an answer here."))
    #expect(shown.contains("V3  27 March 2026"))
    #expect(shown.contains("V4  “I like it here”"))
    #expect(shown.contains("Said to the officer at the door"))
    #expect(shown.contains("V2 no longer arises: its answer is kept and not counted."))
    #expect(shown.contains("V2  At school (does not arise; not counted)"))
  }
}
