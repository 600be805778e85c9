import Foundation
import Testing

@testable import Templates

/// Where the files of these tests are.
enum Goldens {
  static let folder = URL(filePath: #filePath).deletingLastPathComponent().appending(
    path: "Goldens")

  static func text(_ name: String) throws -> String {
    try String(contentsOf: folder.appending(path: name), encoding: .utf8)
  }

  /// Compares with what is kept; with `SCRUTINEER_RECORD=1` keeps the new text, and fails once so
  /// that a recording is never green by accident.
  static func expect(_ text: String, isKeptAs name: String) throws {
    let file = folder.appending(path: name)
    let kept = try? String(contentsOf: file, encoding: .utf8)
    guard kept != text else { return }
    if ProcessInfo.processInfo.environment["SCRUTINEER_RECORD"] == "1" {
      try text.write(to: file, atomically: true, encoding: .utf8)
      Issue.record("\(name) was recorded anew: read the difference, then run the tests again.")
    } else {
      #expect(text == kept, "Run with SCRUTINEER_RECORD=1 to keep the new text.")
    }
  }
}

/// Figures for the person who asks for them with `SCRUTINEER_TIMES=1`.
enum Times {
  static func note(_ name: String, _ taken: Duration) {
    guard ProcessInfo.processInfo.environment["SCRUTINEER_TIMES"] == "1" else { return }
    print("TIME", name, taken)
  }
}

/// A text with a `▸` before each place something is expected at.
struct MarkedText: CustomTestStringConvertible {
  let text: String
  let places: [String]

  init(_ marked: String) {
    var places: [String] = []
    for (number, line) in marked.split(separator: "\n", omittingEmptySubsequences: false)
      .enumerated()
    {
      var column = 1
      for character in line {
        if character == "▸" { places.append("\(number + 1):\(column)") } else { column += 1 }
      }
    }
    text = marked.replacing("▸", with: "")
    self.places = places
  }

  var testDescription: String { text }
}

/// What is said about a text that is to be refused; nothing when it was read.
func diagnostics(of text: String) -> [Diagnostic] { rejection(of: text)?.diagnostics ?? [] }

func rejection(of text: String, named name: String = "t.yaml") -> TemplateRejected? {
  rejection(of: TemplateSource(name: name, text: text))
}

func rejection(of source: TemplateSource) -> TemplateRejected? {
  do throws(TemplateRejected) {
    _ = try TemplateReader.read(source)
    return nil
  } catch {
    return error
  }
}

/// The text the scan and Yams are given.
func intake(_ text: String) throws -> SourceText {
  try SourceIntake.text(of: TemplateSource(name: "t.yaml", text: text)).get()
}

extension Diagnostic {
  var place: String { "\(mark.line):\(mark.column)" }
}
