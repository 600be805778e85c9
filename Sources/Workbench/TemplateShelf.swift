import Foundation
import Templates

/// The folders in which templates are looked for, in order.
public struct TemplateShelf: Equatable, Sendable {
  /// The folders.
  public let folders: [String]
  /// The folder that paths begin in, or nothing for the one the program was started in.
  public let here: String

  /// Makes a shelf.
  public init(_ folders: [String], here: String = "") {
    self.folders = folders
    self.here = here
  }

  /// The names of all templates on the shelf.
  var names: [String] {
    let files = folders.flatMap { folder in
      (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []
    }
    return Set(files.filter { $0.hasSuffix(".yaml") }.map { String($0.dropLast(5)) }).sorted()
  }

  /// The source of a template: a file's, when the word is a path, else the one of that name.
  ///
  /// - Throws: `noTemplate`, `noFile` or `fileUnreadable`.
  func source(of word: String) throws(WorkbenchError) -> TemplateSource {
    let path = try path(of: word)
    guard FileManager.default.fileExists(atPath: path) else { throw .noFile(word) }
    guard let data = FileManager.default.contents(atPath: path) else { throw .fileUnreadable(word) }
    return TemplateSource(name: Self.isPath(word) ? word : path, bytes: Array(data))
  }

  /// Where the file of a template is: a path as it was typed, or that of a name on the shelf.
  ///
  /// - Throws: `noTemplate`.
  func path(of word: String) throws(WorkbenchError) -> String {
    guard !Self.isPath(word) else { return place(of: word) }
    let paths = folders.map { "\($0)/\(word).yaml" }
    guard let path = paths.first(where: FileManager.default.fileExists(atPath:)) else {
      throw .noTemplate(word, among: names, folders: folders)
    }
    return path
  }

  /// Where a file is that a path names.
  func place(of path: String) -> String {
    here.isEmpty || path.hasPrefix("/") ? path : "\(here)/\(path)"
  }

  /// Whether there is a file that a path names.
  func holds(_ path: String) -> Bool { FileManager.default.fileExists(atPath: place(of: path)) }

  /// Whether a word is a path rather than a name.
  static func isPath(_ word: String) -> Bool {
    word.contains("/") || word.hasSuffix(".yaml") || word.hasSuffix(".yml")
  }
}
