import Foundation
import Testing

/// Habits that no compiler keeps.
@Suite struct SourceTests {
  private let sources: [ProjectFiles.Source]
  private let tests: [ProjectFiles.Source]

  init() throws {
    sources = try ProjectFiles.sources(under: "Sources")
    tests = try ProjectFiles.sources(under: "Tests")
  }

  @Test func `no file is longer than 400 lines`() {
    for file in sources + tests { #expect(file.lines.count <= 400, "\(file.path)") }
  }

  @Test func `only the screen prints`() {
    for file in sources where file.path != "Sources/Terminal/Screen.swift" {
      #expect(!file.text.contains(/\b(?:print|debugPrint|dump|fputs|puts)\(/), "\(file.path)")
    }
  }

  @Test func `only the start of the program looks at the clock`() {
    let clock = /\b(?:Date\(\)|Date\.now|ContinuousClock|SuspendingClock|clock_gettime)/
    for file in sources where file.path != "Sources/scrutineer/main.swift" {
      #expect(!file.text.contains(clock), "\(file.path)")
    }
  }

  @Test func `nothing is left to be done later`() {
    let marks = ["TO" + "DO", "FIX" + "ME"]
    for file in sources + tests {
      for mark in marks { #expect(!file.text.contains(mark), "\(file.path)") }
    }
  }

  @Test func `every situation is explained under a code of its own`() {
    let declaration = /Explanation\(\s*"([^"]*)"/
    let codes = sources.flatMap { file in
      file.text.matches(of: declaration).map { (code: String($0.1), file: file.path) }
    }
    #expect(codes.count > 50)
    for (code, file) in codes {
      #expect(code.wholeMatch(of: /[a-z]+\.[a-z]+(?:-[a-z]+)*/) != nil, "\(code) in \(file)")
      let places = codes.filter { $0.code == code }.map(\.file)
      #expect(places.count == 1, "\(code) in \(places.joined(separator: ", "))")
    }
  }
}
