import Foundation
import Testing
import Wording

@testable import Templates

/// Files broken as people break them, and what they are told.
struct BrokenFilesTests {
  private static let names =
    ((try? FileManager.default.contentsOfDirectory(
      atPath: Goldens.folder.appending(path: "broken").path())) ?? [])
    .filter { $0.hasSuffix(".yaml") }.sorted()

  @Test func `tells everybody what is wrong with their file as a good teacher would`() throws {
    #expect(Self.names.count >= 10)
    let listings = try Self.names.map { name in
      let bytes = try Data(contentsOf: Goldens.folder.appending(path: "broken/\(name)"))
      let source = TemplateSource(name: name, bytes: [UInt8](bytes))
      let refused = try #require(rejection(of: source), "\(name) is read.")
      for line in refused.lines { #expect(DisplayWidth.of(line) <= 78, "\(line)") }
      return refused.lines.joined(separator: "\n") + "\n"
    }
    try Goldens.expect(listings.joined(separator: "\n"), isKeptAs: "broken/listings.txt")
  }
}
