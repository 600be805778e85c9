import Foundation

/// The project's own files, as text.
nonisolated enum ProjectFiles {
  /// The project's root.
  static let root = URL(filePath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent()

  /// A Swift file.
  struct Source: Sendable {
    /// The path from the root: "Sources/Wording/Count.swift".
    let path: String
    /// What it holds.
    let text: String

    /// The room it stands in.
    var room: String { String(path.split(separator: "/")[1]) }
    /// The file's own name.
    var name: String { String(path.split(separator: "/").last ?? "") }
    /// Its lines.
    var lines: [Substring] { text.split(separator: "\n", omittingEmptySubsequences: false) }

    /// The modules it imports.
    var imports: Set<String> {
      Set(
        lines.compactMap { line in
          line.firstMatch(of: /^(?:@\w+(?:\(\w+\))? )?(?:public |internal |private )?import (\w+)/)
            .map { String($0.1) }
        })
    }
  }

  /// The Swift files under a folder of the root, in order.
  static func sources(under folder: String) throws -> [Source] {
    let base = root.appending(path: folder)
    let found = try FileManager.default.subpathsOfDirectory(atPath: base.path())
    return try found.filter { $0.hasSuffix(".swift") }.sorted().map { path in
      Source(
        path: "\(folder)/\(path)",
        text: try String(contentsOf: base.appending(path: path), encoding: .utf8))
    }
  }
}
