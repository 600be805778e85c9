import Foundation
import Testing

@testable import Templates

/// Everything that can be said about a template has a page, and its examples are true.
struct DiagnosticPageTests {
  struct Example: CustomTestStringConvertible {
    let page: DiagnosticPage
    let text: String
    var testDescription: String { "\(page.code): \(text)" }
  }

  static let rejected = DiagnosticPage.all.flatMap { page in
    page.rejected.map { Example(page: page, text: $0) }
  }
  static let accepted = DiagnosticPage.all.flatMap { page in
    page.accepted.map { Example(page: page, text: $0) }
  }

  @Test(arguments: rejected)
  func `a rejected example is told its code at every mark`(_ example: Example) {
    let marked = MarkedText(example.text)
    let (_, complaints) = example.page.complaints(about: marked.text)
    #expect(!complaints.isEmpty)
    let places = Set(complaints.map { "\($0.place.line):\($0.place.offset + 1)" })
    // A place that no example can hold, such as the part too many, has no mark.
    guard !marked.places.isEmpty else { return }
    #expect(places == Set(marked.places))
  }

  @Test(arguments: accepted)
  func `an accepted example is not told the code`(_ example: Example) {
    #expect(example.page.complaints(about: example.text).1.isEmpty)
  }

  @Test(arguments: DiagnosticPage.all.map(\.code))
  func `a page has a rule and both kinds of example, and fits a page`(_ code: String) throws {
    let page = try #require(DiagnosticPage.page(code))
    #expect(page.rule.hasSuffix(".") && page.rule.first?.isUppercase == true)
    #expect(code.wholeMatch(of: /[a-z]+\.[a-z0-9]+(-[a-z0-9]+)*/) != nil)
    // What no file can bring about has nothing to show.
    let faults = [
      "template.incomplete", "condition.empty", "template.not-written", "remark.homeless",
    ]
    let isShown = !faults.contains(code)
    #expect(page.rejected.isEmpty != isShown && page.accepted.isEmpty != isShown)
    for example in page.refused {
      #expect(example.said.allSatisfy { $0.unicodeScalars.count <= 80 }, "\(example.said)")
    }
  }

  @Test func `no two pages have one code`() {
    let codes = DiagnosticPage.all.map(\.code)
    #expect(Set(codes).count == codes.count)
  }

  /// Codes are written as literals, so the sources know them all.
  @Test func `every code in the sources has a page, and every page a code in the sources`() throws {
    let codes = Set(DiagnosticPage.all.map(\.code))
    var written: Set<String> = []
    for text in try Self.sources() {
      for match in text.matches(of: /(Explanation\(\s*)?"([a-z]+\.[a-z0-9]+(?:-[a-z0-9]+)*)"/)
      where match.1 == nil {
        written.insert(String(match.2))
      }
    }
    #expect(written.subtracting(codes).sorted() == ["template.yaml"])
    #expect(codes.subtracting(written).isEmpty)
  }

  private static func sources() throws -> [String] {
    let folder = Goldens.folder.appending(path: "../../../Sources/Templates").standardizedFileURL
    let files = try FileManager.default.subpathsOfDirectory(atPath: folder.path())
    return try files.filter { $0.hasSuffix(".swift") }.map {
      try String(contentsOf: folder.appending(path: $0), encoding: .utf8)
    }
  }
}
