import Auditing
import Foundation
import Testing

@testable import Storage

@Suite struct ResidueTests {
  private let folder: Folder
  private let stamp = Sample.stamp()

  init() throws { folder = try Folder() }

  @Test func `words that were replaced or taken back are nowhere in the file`() throws {
    let workspace = try folder.started()
    let (audit, one, police) = (Sample.audit, Sample.one, Sample.police)
    let canary = "Kestrel-Quarry-Lantern"
    try workspace.note("\(canary) in a note", on: .n1, one, police, in: audit, by: stamp)
    try workspace.record(
      Entry(.n1, .nonAnswer(.notApplicable), reason: "\(canary) in a reason"), one, police,
      in: audit, by: stamp)
    try workspace.word(.why, "\(canary) in prose", in: audit, by: stamp)
    let long = String(repeating: "\(canary) ", count: 2000)
    try workspace.note(long, on: .n3, one, police, in: audit, by: stamp)
    #expect(try folder.holds(canary))
    try workspace.note("Other words.", on: .n1, one, police, in: audit, by: stamp)
    try workspace.record(Entry(.n1, .yes), one, police, in: audit, by: stamp)
    try workspace.word(.why, "", in: audit, by: stamp)
    try workspace.note(nil, on: .n3, one, police, in: audit, by: stamp)
    for name in try FileManager.default.contentsOfDirectory(atPath: folder.path) {
      let bytes = try Data(contentsOf: URL(filePath: folder.file(name)))
      #expect(bytes.range(of: Data(canary.utf8)) == nil, "\(name)")
    }
    #expect(try workspace.verify().faults == [])
  }
}
