import Foundation

/// A template's file, written anew: whole or not at all.
struct TemplateFile {
  /// Where it is.
  let path: String

  /// Puts a text in the place of what the file holds, and leaves who may read it as it was.
  ///
  /// It is written beside its place, put to disk and moved there: whatever fails, the old text or the
  /// new one is in the file. A link stays a link to the same file.
  ///
  /// - Throws: `fileUnwritable`.
  func rewrite(_ text: String) throws(WorkbenchError) {
    let target = URL(filePath: path).resolvingSymlinksInPath()
    let name = ".\(target.lastPathComponent).\(UUID().uuidString)"
    let beside = target.deletingLastPathComponent().appending(path: name)
    do {
      try put(text, in: beside, like: target)
      guard rename(beside.path(percentEncoded: false), target.path(percentEncoded: false)) == 0
      else { throw WorkbenchError.fileUnwritable(path) }
    } catch {
      try? FileManager.default.removeItem(at: beside)
      throw .fileUnwritable(path)
    }
  }

  private func put(_ text: String, in file: URL, like target: URL) throws {
    let kept = try? FileManager.default.attributesOfItem(
      atPath: target.path(percentEncoded: false))
    try Data(text.utf8).write(to: file, options: .withoutOverwriting)
    if let mode = kept?[.posixPermissions] {
      try FileManager.default.setAttributes(
        [.posixPermissions: mode], ofItemAtPath: file.path(percentEncoded: false))
    }
    let handle = try FileHandle(forWritingTo: file)
    try handle.synchronize()
    try handle.close()
  }
}
