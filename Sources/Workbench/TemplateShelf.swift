import Foundation
import Templates

/// The folders in which templates are looked for, in order.
public struct TemplateShelf: Equatable, Sendable {
  /// The folders.
  public let folders: [String]

  /// Makes a shelf.
  public init(_ folders: [String]) { self.folders = folders }

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
    guard !word.contains("/"), !word.hasSuffix(".yaml"), !word.hasSuffix(".yml") else {
      return try read(word)
    }
    let paths = folders.map { "\($0)/\(word).yaml" }
    guard let path = paths.first(where: FileManager.default.fileExists(atPath:)) else {
      throw .noTemplate(word, among: names, folders: folders)
    }
    return try read(path)
  }

  private func read(_ path: String) throws(WorkbenchError) -> TemplateSource {
    guard FileManager.default.fileExists(atPath: path) else { throw .noFile(path) }
    guard let data = FileManager.default.contents(atPath: path) else { throw .fileUnreadable(path) }
    return TemplateSource(name: path, bytes: Array(data))
  }
}
