import Foundation
import GRDB
import Testing

@testable import Storage

@Suite struct SchemaTests {
  private static let golden = URL(filePath: #filePath).deletingLastPathComponent()
    .appending(path: "Goldens/schema.sql")

  @Test func `the schema is the one shown in Goldens`() throws {
    let workspace = try Sample.workspace()
    let shown =
      try workspace.reading { db in
        try String.fetchAll(
          db, sql: "SELECT sql FROM sqlite_schema WHERE sql IS NOT NULL ORDER BY rowid")
      }.joined(separator: ";\n\n") + ";\n"
    let kept = try String(contentsOf: Self.golden, encoding: .utf8)
    if ProcessInfo.processInfo.environment["SCRUTINEER_RECORD"] != nil {
      try shown.write(to: Self.golden, atomically: true, encoding: .utf8)
    }
    #expect(
      shown == kept, "Write it anew with: SCRUTINEER_RECORD=1 swift test --filter SchemaTests")
  }

  @Test func `the digest by which a file is trusted is that of the schema`() throws {
    let workspace = try Sample.workspace()
    let digest = try workspace.reading { try Schema.digest($0) }
    #expect(
      digest == Schema.digests[Schema.version], "A changed schema wants a version of its own.")
  }
}
