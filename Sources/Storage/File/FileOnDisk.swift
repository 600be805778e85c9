import CSQLite
import Foundation

/// The file of a workspace as it lies on the disk, looked at before SQLite is let near it.
struct FileOnDisk {
  let path: String
  let identity: FileIdentity
  /// Whether whoever had it last ended without closing it: the rollback journal is still there.
  let wasLeftOpen: Bool

  /// Finds a file and claims it for this process, or makes an empty one.
  static func claim(_ path: String, readOnly: Bool) throws(WorkspaceError) -> FileOnDisk {
    var found = try status(path)
    if found == nil { found = try made(path, readOnly: readOnly) }
    guard let status = found else { throw .notReadable(path) }
    let identity = FileIdentity(device: UInt64(status.st_dev), number: UInt64(status.st_ino))
    guard OpenFiles.claim(identity) else { throw .inUse(path, process: getpid()) }
    do {
      try looked(at: path, readOnly: readOnly)
    } catch {
      OpenFiles.release(identity)
      throw error
    }
    return FileOnDisk(
      path: path, identity: identity,
      wasLeftOpen: access(journal(of: path), F_OK) == 0)
  }

  /// Lets another part of this process have the file.
  func release() { OpenFiles.release(identity) }

  private static func status(_ path: String) throws(WorkspaceError) -> stat? {
    var status = stat()
    guard stat(path, &status) == 0 else {
      if errno == ENOENT { return nil }
      throw errno == ENOTDIR ? .folderMissing(folder(of: path)) : .notReadable(path)
    }
    if status.st_mode & S_IFMT == S_IFDIR { throw .isADirectory(path) }
    guard status.st_mode & S_IFMT == S_IFREG else { throw .notAWorkspace(path) }
    return status
  }

  /// Makes an empty file that only its owner may read.
  private static func made(_ path: String, readOnly: Bool) throws(WorkspaceError) -> stat? {
    let folder = folder(of: path)
    if access(folder, F_OK) != 0, errno == ENOENT { throw .folderMissing(folder) }
    if readOnly { throw .noFile(path) }
    let descriptor = open(path, O_CREAT | O_EXCL | O_RDWR | O_CLOEXEC, 0o600)
    guard descriptor >= 0 else {
      throw errno == ENOSPC || errno == EDQUOT ? .diskFull : .folderNotWritable(folder)
    }
    close(descriptor)
    return try status(path)
  }

  /// Looks into a file: that it can be read, that nobody has it, that its first bytes are ours.
  private static func looked(at path: String, readOnly: Bool) throws(WorkspaceError) {
    let descriptor = open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { throw .notReadable(path) }
    defer { close(descriptor) }
    try mayBeWritten(path, readOnly: readOnly)
    let holder = csqlite_lock_holder(descriptor, readOnly ? 0 : 1)
    if holder > 0 { throw .inUse(path, process: holder) }
    var bytes = [UInt8](repeating: 0, count: FileHeader.length)
    let count = read(descriptor, &bytes, bytes.count)
    guard count >= 0 else { throw .notReadable(path) }
    if count == 0 { return }
    let size = lseek(descriptor, 0, SEEK_END)
    let mayBeUnfinished = access(journal(of: path), F_OK) == 0
    try FileHeader(bytes.prefix(count)).check(path, size: mayBeUnfinished ? nil : Int(size))
  }

  /// The journal SQLite writes needs a place in the same folder.
  private static func mayBeWritten(_ path: String, readOnly: Bool) throws(WorkspaceError) {
    if readOnly { return }
    if faccessat(AT_FDCWD, path, W_OK, AT_EACCESS) != 0 { throw .notWritable(path) }
    let folder = folder(of: path)
    if faccessat(AT_FDCWD, folder, W_OK | X_OK, AT_EACCESS) != 0 {
      throw .folderNotWritable(folder)
    }
  }

  private static func journal(of path: String) -> String { path + "-journal" }

  private static func folder(of path: String) -> String {
    guard let slash = path.lastIndex(of: "/") else { return "." }
    return slash == path.startIndex ? "/" : String(path[..<slash])
  }
}
