import Foundation
import Testing

@testable import Templates

/// The templates that come with the workbench.
struct OwnTemplatesTests {
  static let folder = Goldens.folder.appending(path: "../../../Templates").standardizedFileURL

  static let files = ((try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? [])
    .filter { $0.hasSuffix(".yaml") }.sorted()

  @Test(arguments: files)
  func `reads without complaint or advice`(_ file: String) throws {
    let bytes = try Data(contentsOf: Self.folder.appending(path: file))
    let source = TemplateSource(name: file, bytes: [UInt8](bytes))
    if let refused = rejection(of: source) {
      Issue.record("\(refused.lines.joined(separator: "\n"))")
      return
    }
    let start = ContinuousClock.now
    let reading = try TemplateReader.read(source)
    Times.note(file, ContinuousClock.now - start)
    #expect(reading.lines.isEmpty, "\(reading.lines.joined(separator: "\n"))")
    #expect(ContinuousClock.now - start < .seconds(2))
  }
}
