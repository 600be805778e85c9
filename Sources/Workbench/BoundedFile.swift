import Foundation

/// A file that is read only if it is not too large.
struct BoundedFile {
  /// Where it is, as people call it.
  let path: String
  /// Where that is.
  let place: String

  /// What is in it.
  ///
  /// - Throws: `noFile`, `fileTooLarge` before anything is read, `fileUnreadable`.
  func bytes(most: Int) throws(WorkbenchError) -> [UInt8] {
    guard FileManager.default.fileExists(atPath: place) else { throw .noFile(path) }
    let facts = try? FileManager.default.attributesOfItem(
      atPath: URL(filePath: place).resolvingSymlinksInPath().path())
    guard let size = (facts?[.size] as? NSNumber)?.intValue,
      facts?[.type] as? FileAttributeType == .typeRegular
    else { throw .fileUnreadable(path) }
    guard size <= most else { throw .fileTooLarge(path) }
    guard let data = FileManager.default.contents(atPath: place) else {
      throw .fileUnreadable(path)
    }
    return Array(data)
  }
}
