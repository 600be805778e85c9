import Auditing
import Foundation
import Templates
import Testing

@testable import Workbench

/// The dialogue that writes a template, and the command that sets one out.
@Suite struct NewTemplateTests {
  /// Whatever is typed, what is written loads without complaint or advice about wording, in its one form.
  @Test(arguments: 0..<10)
  func `writes nothing but templates that can be loaded`(_ group: Int) throws {
    let stage = try Stage(.empty)
    var lines = RandomLines(seed: group &+ 77)
    var written = 0
    for number in 0..<8 {
      let file = "t\(group)-\(number).yaml"
      var walk: any Dialogue = try NewTemplateWalk(file: file, replacing: false, on: stage.bench)
      for _ in 0..<300 where !stage.bench.focus.shelf.holds(file) {
        var next = walk
        let line = Self.line(for: walk, &lines, on: stage.bench)
        do {
          if case .finished = try next.take(line, on: stage.bench) { break }
          walk = next
          _ = try walk.page(on: stage.bench)
        } catch { #expect(error is AuthoringError || error is WorkbenchError, "\(line): \(error)") }
      }
      guard stage.bench.focus.shelf.holds(file) else { continue }
      written += 1
      let source = try stage.bench.focus.shelf.source(of: file)
      let reading = try TemplateReader.read(source)
      #expect(!reading.template.questions.isEmpty)
      #expect(try TemplateWriter.canonical(source) == source.text)
    }
    #expect(written > 0)
  }

  /// Answers that mostly lead on, with mischief between.
  private static func line(
    for walk: any Dialogue, _ lines: inout RandomLines, on bench: Bench
  ) -> String {
    let line = lines.line(for: walk, on: bench)
    return switch line {
    case "stop": "A; b: c # d"
    case "back": lines.length < 2 ? "back" : ["", "y", "'Twas; [so]"][lines.length % 3]
    default: line
    }
  }

  @Test func `goes back to just what was there before each answer`() throws {
    let stage = try Stage(.empty)
    var walk = try NewTemplateWalk(file: "a.yaml", replacing: false, on: stage.bench)
    let answers = [
      "T", "", "", "", "P", "A b", "C", "", "n", "met", "none", "V", "", "S", "Q?", "", "", "", "",
    ]
    var sketches: [TemplateSketch] = []
    for answer in answers {
      sketches.append(walk.sketch)
      _ = try walk.take(answer, on: stage.bench)
    }
    #expect(walk.sketch.isComplete)
    for sketch in sketches.reversed() {
      _ = try walk.take("back", on: stage.bench)
      #expect(walk.sketch == sketch)
    }
  }

  @Test(arguments: Template.Kind.allCases)
  func `writes templates of every kind`(_ kind: Template.Kind) throws {
    let stage = try Stage(.empty)
    let head = ["T", "", kind.rawValue] + (kind == .caseAudit ? [""] : []) + ["P"]
    let asked = kind.asksAgencies ? ["A", ""] + (kind == .caseAudit ? ["n"] : []) : []
    let who = kind.asksAgencies ? [""] : []
    let lines =
      head + asked + ["met", "none", "V", "", "S", "Q?", "L"] + who + ["text", "", "", ""]
    let played = stage.script(["new-template t.yaml"] + lines + ["check-template t.yaml"])
    #expect(played.complaints == "")
    #expect(played.shown == "t 2026.1: 1 question, no complaints.\n")
  }

  @Test func `names nothing so that it would be set aside`() {
    #expect(TemplateSketch.named("X-ray department", apartFrom: []).id == "xray-department")
  }

  @Test func `makes names of letters with marks`() {
    #expect(TemplateSketch.name(for: "Ŵythnos Gŷl Dŵr") == "wythnos-gyl-dwr")
    #expect(TemplateSketch.name(for: "Tŷ a\u{302}r lan: 2026") == "ty-ar-lan-2026")
    #expect(TemplateSketch.named("Siân's café", apartFrom: []).id == "sians-cafe")
  }

  @Test func `refuses a name that means something already where it is typed`() throws {
    let stage = try Stage(.empty)
    let lines = [
      "new-template t.yaml", "T", "", "", "", "P", "All", "GP", "", "n", "own", "Not known",
      "Unanswered", "Good", "Bad", "", "none", "V", "", "Overall", "S", "Q?", "L",
      "", "", "", "", "", "check-template t.yaml",
    ]
    let played = stage.script(lines, keepsGoing: true)
    for name in ["all", "not-known", "unanswered", "overall"] {
      #expect(played.complaints.contains("would be typed as \(name), which means something"))
    }
    let source = try stage.bench.focus.shelf.source(of: "t.yaml")
    #expect(try TemplateReader.read(source).template.questions.count == 1)
  }

  @Test func `suggests a name that back and stop are not added to`() throws {
    let stage = try Stage(.empty)
    var walk = try NewTemplateWalk(file: "a.yaml", replacing: false, on: stage.bench)
    _ = try walk.take("Home visits", on: stage.bench)
    #expect(walk.prompt == "Name (home-visits)> ")
    _ = try walk.take("", on: stage.bench)
    #expect(walk.sketch.id == "home-visits")
  }

  @Test func `offers to write what makes a template when it is left`() throws {
    let stage = try Stage(.empty)
    let lines = [
      "new-template t.yaml", "T", "", "survey", "P", "met", "none", "V", "", "S", "Q?", "", "", "",
      "Another", "stop",
    ]
    _ = stage.script(lines)
    #expect(!stage.bench.focus.shelf.holds("t.yaml"))
    _ = stage.script(lines + ["stop"])
    #expect(!stage.bench.focus.shelf.holds("t.yaml"))
    _ = stage.script(lines + ["y"])
    let source = try stage.bench.focus.shelf.source(of: "t.yaml")
    #expect(try TemplateReader.read(source).template.questions.count == 1)
  }

  @Test func `keeps who may read a file, and a link, when it is set out`() throws {
    let stage = try Stage(.empty)
    let path = stage.bench.focus.shelf.place(of: "untidy.yaml")
    let files = FileManager.default
    try files.setAttributes([.posixPermissions: 0o640], ofItemAtPath: path)
    let link = stage.bench.focus.shelf.place(of: "link.yaml")
    try files.createSymbolicLink(atPath: link, withDestinationPath: path)
    #expect(stage.script(["format-template link.yaml"]).complaints == "")
    #expect(try files.destinationOfSymbolicLink(atPath: link) == path)
    #expect(try files.attributesOfItem(atPath: path)[.posixPermissions] as? Int == 0o640)
    #expect(stage.script(["format-template untidy.yaml --check"]).code == 0)
    let folder = URL(filePath: path).deletingLastPathComponent()
    let left = try files.contentsOfDirectory(atPath: folder.path()).filter {
      $0.hasPrefix(".untidy")
    }
    #expect(left.isEmpty)
  }

  @Test func `leaves a file alone that cannot be set out`() throws {
    let stage = try Stage(.empty)
    let path = stage.bench.focus.shelf.place(of: "bad.yaml")
    try "id: a\ntitel: b\n".write(toFile: path, atomically: true, encoding: .utf8)
    let played = stage.script(["format-template bad.yaml"])
    #expect(played.code != 0)
    #expect(played.complaints.contains("1 complaint. Nothing was written."))
    #expect(try String(contentsOfFile: path, encoding: .utf8) == "id: a\ntitel: b\n")
  }
}
